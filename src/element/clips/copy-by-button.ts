import type { AlterId } from '../../model/document.js';
import type { ClipDesk } from './clip-desk.js';
import { copyPeople, type CopyChoice } from './copy-people.js';

/**
 * Copies people when a button or menu line asks for it. The browser is asked for a copy event of its own, the one way onto
 * the clipboard that needs no permission; where it gives none, what is copied can still be pasted in this element.
 */
export function copyByButton(desk: ClipDesk, ids: readonly AlterId[], choice: CopyChoice = {}): boolean {
  let copied: boolean | undefined;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    copied = copyPeople(desk, ids, event.clipboardData, choice);
  };
  addEventListener('copy', give, { capture: true, once: true });
  try {
    // why this: what came after it asks the user for a permission and knows no media types of our own
    document.execCommand('copy');
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
  return copied ?? copyPeople(desk, ids, null, choice);
}
