import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal, type Command } from '../../editor/command.js';
import { icon } from '../icon.js';
import type { AskingContext } from './interview-context.js';

/** A field for a few words; Enter keeps them and the field is ready for the next. */
export function wordsField(ctx: AskingContext, label: string, command: (text: string) => Command): TemplateResult | typeof nothing {
  if (ctx.locked) return nothing;
  const add = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).querySelector('input')!;
    if (!field.value.trim() || isRefusal(ctx.run(command(field.value.trim())))) return;
    field.value = '';
    field.focus();
  };
  return html`<form class="names-field" data-pending @submit=${add}>
    <label class="field"><span class="name">${label}</span><input type="text" data-answer autocomplete="off" enterkeyhint="done" maxlength="1000"></label>
    <button type="submit" class="button only-icon" aria-label=${ctx.say.add} title=${ctx.say.add}>${icon('plus')}</button>
  </form>`;
}
