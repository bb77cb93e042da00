import { html, type TemplateResult } from 'lit-html';
import { dateControl } from '../controls/date-control.js';
import { textControl } from '../controls/text-control.js';
import type { MomentContext } from './moment-context.js';

/** The facts of a moment as they are typed. */
export interface TypedMoment { title: string; date: string; present: string }

/** Title, date, and who was there. */
export function momentFields(ctx: MomentContext, typed: TypedMoment, commit: Readonly<Record<keyof TypedMoment, (value: string) => void>>, of = ''): TemplateResult {
  const { moment: words, messages, locked } = ctx;
  return html`<div class="fields">
    ${textControl({ label: words.title, value: typed.title, of, locked, placeholder: words.titleHint, commit: commit.title })}
    ${dateControl({ messages, label: words.date, value: typed.date, of, locked, hint: words.dateHint, commit: commit.date })}
    ${textControl({ label: words.present, value: typed.present, of, locked, hint: words.presentHint, across: true, commit: commit.present })}
  </div>`;
}
