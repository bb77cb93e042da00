import { html, type TemplateResult } from 'lit-html';
import { textControl } from '../controls/text-control.js';
import type { MomentContext } from './moment-context.js';

/** The facts of a moment as they are typed. */
export interface TypedMoment { title: string; date: string; present: string }

/** Title, date, and who was there. */
export function momentFields(ctx: MomentContext, typed: TypedMoment, commit: Readonly<Record<keyof TypedMoment, (value: string) => void>>): TemplateResult {
  const { moment: words, locked } = ctx;
  return html`<div class="fields">
    ${textControl({ label: words.title, value: typed.title, locked, placeholder: words.titleHint, commit: commit.title })}
    ${textControl({ label: words.date, value: typed.date, locked, hint: words.dateHint, max: 10, commit: commit.date })}
    ${textControl({ label: words.present, value: typed.present, locked, hint: words.presentHint, across: true, commit: commit.present })}
  </div>`;
}
