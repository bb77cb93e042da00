import type { EditorApi } from '../editor/editor-state.js';
import type { ViewContext } from './view-context.js';

/** Keys that work wherever focus is in the element; the map itself has more. `leaveSide` goes from the details back to the map. */
export function elementKey(event: KeyboardEvent, editor: EditorApi, leaveSide: () => void, ctx: ViewContext): void {
  const target = event.composedPath()[0];
  if (event.defaultPrevented) return;
  if (event.key === 'Escape' && target instanceof Element && target.closest('.side-scroll')) {
    event.preventDefault();
    leaveSide();
  } else if (event.key === 'Escape' && target instanceof Element && !target.closest('dialog, .menu') && ctx.unfolded.delete('legend')) {
    event.preventDefault();
    // What had the focus is not seen any more.
    if (target.closest('.legend')) (target.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.legend-button')?.focus();
    ctx.refresh();
  }
  const command = isTextField(target) ? undefined : commandKey(event);
  if (!command) return;
  event.preventDefault();
  if (command === 'undo') editor.undo();
  else editor.redo();
}

/** A field in which typing has an undo of its own; the field to add people has none while it is empty. */
function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'text' && !(target.id === 'quick' && target.value === '');
}

function commandKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}
