import type { Alter, NetworkDocument, Version } from '../model/document.js';
import { onMap, waitingOf } from '../model/on-map.js';
import { othersOf, tiesOf } from '../model/query.js';
import { TIE_QUALITIES } from '../model/vocabulary.js';
import { alterName } from './alter-name.js';
import { count } from './count.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Counted, Messages } from './messages.js';
import { partialDate } from './partial-date.js';

/** The whole map in two or three sentences: whose it is, who is on it, how the resident's ties are, when it was drawn and with whom. */
export function describeMap(messages: Messages, _document: NetworkDocument, version: Version): string {
  const { sentences } = messages;
  const resident = alterName(messages, version, version.resident);
  const shown = onMap(version);
  const others = othersOf(shown);
  const waiting = waitingOf(version);
  const sentencesSaid = [
    sentences.mapOf(resident),
    others.length ? peopleOf(messages, others) : '',
    tiesSaid(messages, shown, resident),
    waiting.length ? sentences.onList(peopleOf(messages, waiting)) : '',
    version.date ? sentences.drawnOn(partialDate(messages.lang, version.date)) : '',
    version.present?.length ? sentences.whole.present(enumerate(messages, version.present.map((who) => nameOf(messages, version, who)))) : '',
  ].filter(Boolean);
  const said = `${sentencesSaid.join('. ')}.`;
  return others.length ? said : `${said} ${sentences.nobodyYet}`;
}

function peopleOf(messages: Messages, others: readonly Alter[]): string {
  const { sentences } = messages;
  const living = others.filter((alter) => !alter.deceased);
  const kinds: readonly (readonly [Alter['kind'], Counted])[] = [
    ['person', sentences.people], ['organisation', sentences.organisations], ['place', sentences.places],
    ['group', sentences.groups], ['animal', sentences.animals],
  ];
  const counts = kinds.map(([kind, phrase]) => [living.filter((alter) => alter.kind === kind).length, phrase] as const);
  const dead = others.length - living.length;
  return enumerate(messages, [...counts, [dead, sentences.dead] as const].filter(([n]) => n > 0).map(([n, phrase]) => count(messages, phrase, n)));
}

function tiesSaid(messages: Messages, version: Version, resident: string): string {
  const ties = tiesOf(version, version.resident);
  if (ties.length === 0) return '';
  const known = TIE_QUALITIES.map((quality) => [ties.filter((tie) => tie.quality === quality).length, messages.qualities[quality].counted] as const);
  const rest = ties.length - known.reduce((sum, [n]) => sum + n, 0);
  const counts = [...known, [rest, messages.sentences.plainTies] as const].filter(([n]) => n > 0).map(([n, phrase]) => count(messages, phrase, n));
  return `${messages.sentences.tiesOf(resident)}: ${enumerate(messages, counts)}`;
}

function nameOf(messages: Messages, version: Version, who: string): string {
  return version.alters.some((alter) => alter.id === who) ? alterName(messages, version, who) : isolate(who);
}
