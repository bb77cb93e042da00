import { parseSelf, type SelfSaid } from '../editor/quick-add/parse-self.js';
import { parseTie, type TieSaid } from '../editor/quick-add/parse-tie.js';
import { readPeople } from '../editor/quick-add/read-people.js';
import type { Understood } from '../editor/quick-add/understood.js';
import { homeOf } from '../model/query.js';
import type { ClipDesk } from './clips/clip-desk.js';
import type { LineFixes, QuickAddPrefill } from './map-canvas/canvas-options.js';

/** What a line in the field says: people to add, a tie between two who are there, or who the resident is. */
export type TypedLine =
  | { people: Understood[]; tie?: undefined; self?: undefined }
  | { tie: TieSaid; people?: undefined; self?: undefined }
  | { self: SelfSaid; people?: undefined; tie?: undefined };

/** What stands between two names can mean nothing else. */
const JOINS = /\s(?:[-–—+&]|kent|kennen|knows|know)\s/iu;

/** Reads the line in the field, with the place that was chosen for who it names and with what was set right by hand; on a long list commas are between people. */
export function readLine(text: string, { editor, messages: { lang } }: ClipDesk, where: QuickAddPrefill, fixes: LineFixes, list = false): TypedLine | undefined {
  if (!text.trim()) return undefined;
  const isFree = Object.keys(where).length === 0 && !fixes.asPeople;
  const self = isFree ? parseSelf(text, lang) : undefined;
  if (self) return { self };
  // A place that was chosen is for who is new; two who are there are tied wherever the line was begun.
  const tie = isFree || (!fixes.asPeople && JOINS.test(text)) ? parseTie(text, editor.version) : undefined;
  if (tie) return { tie };
  const people = readPeople(text, lang, editor, { apart: fixes.apart, who: fixes.who, list });
  if (!people[0]?.name && !people[0]?.called) return undefined;
  const home = homeOf(editor.version);
  // Who is there keeps their place: what was chosen before the name is for who is new, save that they live here.
  const chosen = ({ there }: Understood): QuickAddPrefill => (there === undefined ? where : where.home && !home.has(there) ? { home: true } : {});
  return { people: people.map((who, at) => present({ ...who, ...chosen(who), ...fixes.facts?.[at] })) };
}

/** Without what was taken away by hand; somebody always is of some kind. */
function present(who: Understood): Understood {
  return { ...(Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined)) as unknown as Understood), kind: who.kind ?? 'person' };
}
