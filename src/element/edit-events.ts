import type { EditorApi, EditorChange } from '../editor/editor-state.js';
import { NetworkMapBeforeChangeEvent } from './events/network-map-before-change-event.js';
import { NetworkMapChangeEvent, type ChangeOrigin } from './events/network-map-change-event.js';
import { NetworkMapSelectEvent } from './events/network-map-select-event.js';

const IDLE_MS = 1000;

/** Who made an edit, as a host calls it; nothing for what is no edit. */
function originOf(origin: EditorChange['origin']): ChangeOrigin | undefined {
  if (origin === 'user' || origin === 'undo' || origin === 'redo') return origin;
  return origin === 'load' ? 'import' : undefined;
}

/**
 * Tells the host page what the editor does, in the order of a native field: before-change, then `input` and the steps,
 * and `change` once the user pauses, saves or leaves.
 */
export class EditEvents {
  #selection: readonly string[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;
  #owesChange = false;

  constructor(private readonly host: EventTarget, private readonly editor: EditorApi) {
    editor.guard = (steps, _deed, origin) => {
      const who = originOf(origin);
      return !who || host.dispatchEvent(new NetworkMapBeforeChangeEvent(steps, editor.document, who));
    };
  }

  /** True of changes that a host must hear of; a document that the host itself put in is none. */
  isEdit({ origin, steps }: EditorChange): boolean {
    return originOf(origin) !== undefined && steps.length > 0;
  }

  /** Tells about an edit; the form's value must be up to date by now. */
  edited({ origin, steps }: EditorChange): void {
    const who = originOf(origin);
    if (!who) return;
    this.host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.host.dispatchEvent(new NetworkMapChangeEvent(steps, this.editor.document, who));
    this.#owesChange = true;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => { this.settle(); }, IDLE_MS);
  }

  /** Tells about another selection, if it is another one. */
  selected(): void {
    const { selection } = this.editor;
    if (selection === this.#selection) return;
    const same = selection.length === this.#selection.length && selection.every((id, index) => id === this.#selection[index]);
    this.#selection = selection;
    if (!same) this.host.dispatchEvent(new NetworkMapSelectEvent(selection));
  }

  /** The user paused, saved or left: everything up to now is one `change`. */
  settle(): void {
    clearTimeout(this.#idle);
    if (!this.#owesChange) return;
    this.#owesChange = false;
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
