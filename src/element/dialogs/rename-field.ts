import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { renameAlter } from '../../editor/commands/rename-alter.js';
import { alterOf } from '../../model/query.js';
import { capital } from '../controls/capital.js';
import type { OverlayContext } from './overlay-context.js';

const LEAST_WIDTH = 140;

/** A field over the name on the map. Enter keeps what was typed, Escape does not, and so does leaving. */
export function renameField(ctx: OverlayContext, id: string): TemplateResult | typeof nothing {
  const alter = alterOf(ctx.editor.version, id);
  const box = ctx.acts.boundsOf(id);
  if (!alter || !box || ctx.locked) return nothing;
  const finish = (event: Event, keep: boolean, back: boolean): void => {
    const field = event.target as HTMLInputElement;
    if (field.dataset.done !== undefined) return;
    field.dataset.done = '';
    const name = field.value.trim();
    ctx.close();
    if (keep && name !== alter.name) ctx.run(renameAlter(id, name));
    if (back) ctx.backToMap(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event, event.key === 'Enter', true);
  };
  return html`<input class="rename" type="text" autocomplete="off" maxlength="200" aria-label=${capital(ctx.messages.fields.name, ctx.messages.lang)}
    .value=${alter.name} @keydown=${onKey} @blur=${(event: Event) => { finish(event, true, false); }} ${ref((element) => { lay(element, box); })}>`;
}

/** Lays the field over the name, inside the frame. */
function lay(element: Element | undefined, box: DOMRect): void {
  queueMicrotask(() => {
    if (!(element instanceof HTMLInputElement) || !element.isConnected || element.dataset.laid !== undefined) return;
    element.dataset.laid = '';
    const frame = element.closest('.frame')!.getBoundingClientRect();
    const width = Math.min(Math.max(box.width + 24, LEAST_WIDTH), frame.width - 16);
    element.style.width = `${width}px`;
    element.style.left = `${Math.max(8, Math.min(box.left - frame.left, frame.width - width - 8))}px`;
    element.style.top = `${Math.max(8, box.top - frame.top + box.height / 2 - element.offsetHeight / 2)}px`;
    element.select();
    element.focus();
  });
}
