import { isRefusal, type Plan } from '../editor/command.js';
import { addMany } from '../editor/commands/add-many.js';
import { addPeople } from '../editor/commands/add-people.js';
import { setAlter } from '../editor/commands/set-alter.js';
import { tieFromLine } from '../editor/commands/tie-from-line.js';
import { newAlterOf } from '../editor/quick-add/new-alter-of.js';
import { saysUnsafe } from '../editor/quick-add/says-unsafe.js';
import type { Version } from '../model/document.js';
import { tiesBetween } from '../model/query.js';
import { notUsedHere } from '../words/not-used-here.js';
import type { ClipDesk } from './clips/clip-desk.js';
import type { TypedLine } from './typed-line.js';

/** Adds who was typed or pasted, as one edit: a line as it was understood, or everybody in a text. Says what was not kept. `waiting` people go to the long list first. */
export function addTyped(desk: ClipDesk, text: string, typed?: TypedLine, waiting = false): Plan {
  const { editor, messages: { lang, qualities }, unsafeTies } = desk;
  const choice = { unsafeTies, waiting };
  const before = editor.version;
  const plan = desk.run(
    typed?.self ? setAlter(editor.version.resident, typed.self)
      : typed?.tie ? tieFromLine(typed.tie, desk)
        : typed ? addPeople(typed.people.map((who) => newAlterOf(who, editor.document, choice)))
          : addMany(text, lang, choice),
  );
  if (!isRefusal(plan) && !unsafeTies && saysUnsafe(text, lang)) desk.announce(notUsedHere(qualities.onveilig.chip, lang));
  if (typed) chooseTold(desk, before, plan, typed);
  return plan;
}

/** What was told of who is there already is chosen, as who is new is: what is said next with a press is of them. */
function chooseTold({ editor }: ClipDesk, before: Version, plan: Plan, { tie }: TypedLine): void {
  if (isRefusal(plan)) {
    // A tie that is so already is the one that was meant.
    const [same] = plan.refused === 'already-tied' && tie ? tiesBetween(before, tie.from, tie.to) : [];
    if (same) editor.select([same.id]);
    return;
  }
  const was = new Set([...before.alters, ...before.ties].map(({ id }) => id));
  const there = [...editor.version.alters, ...editor.version.ties].filter(({ id }) => plan.ids.includes(id)).map(({ id }) => id);
  if (there.length === 0 || there.some((id) => !was.has(id))) return;
  const others = there.filter((id) => id !== before.resident);
  // Who types about the resident has nobody in hand, or is done with who was.
  if (others.length > 0 || editor.selection.length > 0) editor.select(others);
}
