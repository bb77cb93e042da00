import { isRefusal, type Plan } from '../editor/command.js';
import { addMany } from '../editor/commands/add-many.js';
import { addPeople } from '../editor/commands/add-people.js';
import { setAlter } from '../editor/commands/set-alter.js';
import { tieFromLine } from '../editor/commands/tie-from-line.js';
import { newAlterOf } from '../editor/quick-add/new-alter-of.js';
import { saysUnsafe } from '../editor/quick-add/says-unsafe.js';
import { notUsedHere } from '../words/not-used-here.js';
import type { ClipDesk } from './clips/clip-desk.js';
import type { TypedLine } from './typed-line.js';

/** Adds who was typed or pasted, as one edit: a line as it was understood, or everybody in a text. Says what was not kept. `waiting` people go to the long list first. */
export function addTyped(desk: ClipDesk, text: string, typed?: TypedLine, waiting = false): Plan {
  const { editor, messages: { lang, qualities }, unsafeTies } = desk;
  const choice = { unsafeTies, waiting };
  const plan = desk.run(
    typed?.self ? setAlter(editor.version.resident, typed.self)
      : typed?.tie ? tieFromLine(typed.tie, desk)
        : typed ? addPeople(typed.people.map((who) => newAlterOf(who, editor.document, choice)))
          : addMany(text, lang, choice),
  );
  if (!isRefusal(plan) && !unsafeTies && saysUnsafe(text, lang)) desk.announce(notUsedHere(qualities.onveilig.chip, lang));
  return plan;
}
