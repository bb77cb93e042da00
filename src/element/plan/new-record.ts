import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal, type Command } from '../../editor/command.js';
import type { PlanContext } from './plan-context.js';

/** A field in which a new goal, action or decision is typed; Enter adds it, and the field is ready for the next unless there is somewhere to go on. */
export function newRecord(ctx: PlanContext, label: string, hint: string, command: (text: string) => Command, goOn?: (form: Element) => HTMLElement | null | undefined): TemplateResult | typeof nothing {
  if (ctx.locked) return nothing;
  const add = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input')!;
    if (!field.value.trim() || isRefusal(ctx.run(command(field.value)))) return;
    field.value = '';
    // After the render that shows what was added.
    if (goOn) setTimeout(() => { goOn(form)?.focus(); });
  };
  return html`<form class="new-record" @submit=${add}>
    <label class="field"><span class="name">${label}</span><input type="text" autocomplete="off" maxlength="1000" placeholder=${hint}></label>
    <button type="submit" class="button">${ctx.plan.add}</button>
  </form>`;
}
