import type { NetworkDocument, Version } from '../../model/document.js';
import { tiesBetween, versionOf } from '../../model/query.js';
import { SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import { alterName } from '../../words/alter-name.js';
import type { Messages } from '../../words/messages.js';
import { lineWordsFor } from '../../words/line-words.js';
import { notUsedHere } from '../../words/not-used-here.js';
import { ringLabel } from '../../words/ring-label.js';
import { supportList } from '../../words/support-list.js';
import { sectorWord } from '../../words/sector-label.js';
import type { LineChoice } from './new-alter-of.js';
import type { TieSaid } from './parse-tie.js';
import type { Understood } from './understood.js';

/** One thing that was understood of a line: which field, in words, and whether it was only assumed or is not put on this map. */
export interface UnderstoodWord { field: keyof Understood; text: string; assumed?: boolean; unused?: boolean }

/** What was understood of a line, for live feedback under the field: "familie · dichtbij · sterke band". */
export function understoodWords(understood: Understood, document: NetworkDocument, messages: Messages, { unsafeTies = false }: LineChoice = {}): UnderstoodWord[] {
  const words: UnderstoodWord[] = [];
  const say = (field: keyof Understood, text: string, assumed?: boolean): void => { words.push({ field, text, ...(assumed ? { assumed } : {}) }); };
  const { sentences, signs } = messages;
  const version = versionOf(document);
  if (understood.asOne) say('asOne', sentences.asOne);
  if (understood.kind !== 'person') say('kind', messages.kinds[understood.kind]);
  if (understood.sector) say('sector', sectorWord(document, understood.sector, messages));
  if (understood.home) say('home', sentences.home);
  if (understood.ring) say('ring', ringLabel(document, understood.ring, messages), understood.ringAssumed);
  const unused = understood.quality === SENSITIVE_QUALITY && !unsafeTies;
  if (unused) words.push({ field: 'quality', text: notUsedHere(messages.qualities[SENSITIVE_QUALITY].chip, messages.lang), unused });
  else if (understood.quality) say('quality', messages.qualities[understood.quality].label);
  if (understood.noTie) say('noTie', sentences.noTie);
  if (understood.gets) say('gets', sentences.gives(understood.name, supportList(messages, understood.gets)));
  if (understood.gives) say('gives', sentences.gives(alterName(messages, version, version.resident), supportList(messages, understood.gives)));
  if (understood.tieNote) say('tieNote', lineWordsFor(messages.lang).withTie(understood.tieNote));
  if (understood.gender) say('gender', messages.genders[understood.gender]);
  if (understood.age !== undefined) say('age', sentences.age(understood.age));
  if (understood.birthYear !== undefined) say('birthYear', sentences.born(String(understood.birthYear)));
  if (understood.deceased) say('deceased', understood.deathYear ? sentences.died(String(understood.deathYear)) : signs.deceased);
  if (understood.thinksAlong) say('thinksAlong', signs.thinksAlong);
  if (understood.informalCarer) say('informalCarer', signs.informalCarer);
  if (understood.livedExperience) say('livedExperience', signs.livedExperience);
  if (understood.actionTeam) say('actionTeam', signs.actionTeam);
  return words;
}

/** What was understood of a line about two who are on the map: who they are first, then how it is and who gives what. */
export function tieWords(said: TieSaid, version: Version, messages: Messages, { unsafeTies = false }: LineChoice = {}): { text: string; unused?: boolean }[] {
  const [one, other] = [alterName(messages, version, said.from), alterName(messages, version, said.to)];
  const words: { text: string; unused?: boolean }[] = [{ text: `${one} – ${other}` }];
  if (said.quality === SENSITIVE_QUALITY && !unsafeTies) words.push({ text: notUsedHere(messages.qualities[SENSITIVE_QUALITY].chip, messages.lang), unused: true });
  else if (said.quality) words.push({ text: messages.qualities[said.quality].label });
  if (said.noTie) words.push({ text: noTieNow(said, version, messages) });
  if (said.gives) words.push({ text: messages.sentences.gives(one, supportList(messages, said.gives)) });
  if (said.gets) words.push({ text: messages.sentences.gives(other, supportList(messages, said.gets)) });
  if (said.note) words.push({ text: lineWordsFor(messages.lang).withTie(said.note) });
  return words;
}

/** The tie that goes, and that it does. */
function noTieNow({ from, to }: TieSaid, version: Version, messages: Messages): string {
  const words = lineWordsFor(messages.lang);
  const was = tiesBetween(version, from, to).flatMap(({ quality }) => (quality ? [messages.qualities[quality].label] : [])).join(', ');
  const none = words.noTieWith(alterName(messages, version, to));
  return was ? words.instead(was, none) : none;
}
