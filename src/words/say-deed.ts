import type { NetworkDocument, Version } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { othersOf, residentOf } from '../model/query.js';
import { alterName } from './alter-name.js';
import { capitalise } from './capitalise.js';
import { count } from './count.js';
import type { DeedKey, DeedWords } from './deed-words.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { ringLabel } from './ring-label.js';
import { sectorWord } from './sector-label.js';
import { valueLabel } from './value-label.js';
import { wordOf } from './word-of.js';

/** What a command did, as the editor tells it. */
interface Told { deed: string; ids?: readonly string[]; about?: Record<string, string> }

/** Deeds after which it helps to hear how many people there are now. */
const COUNTED: readonly string[] = ['alter-added', 'alters-added', 'alters-removed'];

/**
 * A deed as a sentence for announcements: the result, in the words of the field.
 * "Ali toegevoegd bij buren, dichtbij. 9 mensen."; with origin `undo`: "Ongedaan gemaakt: …".
 * Document and version are those after the deed.
 */
export function sayDeed(deed: Told, origin: 'user' | 'undo' | 'redo' | 'load', document: NetworkDocument, version: Version, messages: Messages): string {
  const { sentences, lang } = messages;
  const phrase = phraseOf(deed, document, version, messages);
  if (!phrase) return '';
  const told = origin === 'undo' ? sentences.undone(phrase) : origin === 'redo' ? sentences.redone(phrase) : phrase;
  const people = othersOf(peopleOnMap(version)).filter((alter) => alter.kind === 'person' && !alter.deceased).length;
  const after = COUNTED.includes(deed.deed) ? ` ${count(messages, sentences.people, people)}.` : '';
  return `${capitalise(told, lang)}.${after}`;
}

function phraseOf({ deed, ids = [], about = {} }: Told, document: NetworkDocument, version: Version, messages: Messages): string {
  if (!Object.hasOwn(messages.deeds, deed)) return '';
  const nameless = version.alters.find((alter) => ids.includes(alter.id) && !alter.name.trim());
  const name = (text: string | undefined): string => (text === undefined ? '' : text.trim() ? isolate(text) : nameless ? alterName(messages, version, nameless) : messages.sentences.nameless);
  const list = (text: string | undefined): string[] => (text === undefined ? [] : text.split('\n'));
  const words: DeedWords = {
    name: about.name === undefined ? '' : enumerate(messages, list(about.name).map(name)), names: enumerate(messages, list(about.names).map(name)), before: name(about.before),
    from: name(about.from), to: name(about.to), resident: about.resident ? name(about.resident) : alterName(messages, version, residentOf(version)),
    ...(about.field === 'gives' || about.field === 'gets' ? { isTurned: about.field === 'gets' } : {}),
    count: Number(about.count ?? list(about.names).length),
    sector: about.sector ? sectorWord(document, about.sector, messages) : '',
    ring: about.waiting ? messages.sentences.waiting : about.home ? messages.sentences.home : about.ring ? ringLabel(document, about.ring, messages) : '',
    quality: about.quality ? valueLabel(messages, document, 'quality', about.quality) : '',
    field: enumerate(messages, list(about.field).map((field) => wordOf(messages.fields, field))),
    theme: about.kind ? wordOf(messages.themeKinds, about.kind) : '',
    several: about.value === undefined,
    value: about.value ? valueLabel(messages, document, about.field ?? '', about.value) : '',
  };
  return messages.deeds[deed as DeedKey](words);
}
