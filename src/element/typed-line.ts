import { parseApart } from '../editor/quick-add/parse-apart.js';
import { parsePeople } from '../editor/quick-add/parse-people.js';
import { parseSelf, type SelfSaid } from '../editor/quick-add/parse-self.js';
import { parseTie, type TieSaid } from '../editor/quick-add/parse-tie.js';
import type { Understood } from '../editor/quick-add/understood.js';
import type { ClipDesk } from './clips/clip-desk.js';
import type { LineFixes, QuickAddPrefill } from './map-canvas/canvas-options.js';

/** What a line in the field says: people to add, a tie between two who are there, or who the resident is. */
export type TypedLine =
  | { people: Understood[]; tie?: undefined; self?: undefined }
  | { tie: TieSaid; people?: undefined; self?: undefined }
  | { self: SelfSaid; people?: undefined; tie?: undefined };

/** What stands between two names can mean nothing else. */
const JOINS = /\s(?:[-–—+&]|kent|kennen|knows|know)\s/iu;

/** Reads the line in the field, with the place that was chosen for who it names and with what was set right by hand. */
export function readLine(text: string, { editor, messages: { lang } }: ClipDesk, where: QuickAddPrefill, fixes: LineFixes): TypedLine | undefined {
  if (!text.trim()) return undefined;
  const isFree = Object.keys(where).length === 0 && !fixes.asPeople;
  const self = isFree ? parseSelf(text, lang) : undefined;
  if (self) return { self };
  // A place that was chosen is for who is new; two who are there are tied wherever the line was begun.
  const tie = isFree || (!fixes.asPeople && JOINS.test(text)) ? parseTie(text, editor.version) : undefined;
  if (tie) return { tie };
  const people = fixes.apart ? parseApart(text, lang, editor) : parsePeople(text, lang, editor);
  if (!people[0]?.name) return undefined;
  return { people: people.map((who, at) => present({ ...who, ...where, ...fixes.facts?.[at] })) };
}

/** Without what was taken away by hand; somebody always is of some kind. */
function present(who: Understood): Understood {
  return { ...(Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined)) as unknown as Understood), kind: who.kind ?? 'person' };
}
