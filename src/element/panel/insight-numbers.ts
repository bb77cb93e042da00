import { activePeople, isInformal } from '../../graph/active.js';
import { furtherIndicatorsOf } from '../../graph/further-indicators.js';
import { indicatorsOf } from '../../graph/indicators.js';
import type { NetworkDocument, Version } from '../../model/document.js';
import { ringIds, sectorIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { capitalise } from '../../words/capitalise.js';
import type { Messages } from '../../words/messages.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { numberWordsFor, type NumberKey, type NumberWords } from '../../words/number-words.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';

/** One number of a map: what it is, its value as it is read, and how it was counted. */
export interface InsightNumber { key: string; label: string; value: string; how: string }

/** Every number of a version with what it is out of and how it is counted; "none" where there is nothing to count. */
export function insightNumbers(document: NetworkDocument, version: Version, messages: Messages): InsightNumber[] {
  const words = inOwnWords(messages, numberWordsFor(messages.lang));
  const numbers = indicatorsOf(document, version);
  const { groups, cliques, support, withoutProfessionals: left } = furtherIndicatorsOf(document, version);
  const { active, density, knownTies, twoWay: [both, any] } = numbers;
  const [said, part] = [say(words, messages.lang), (one: number, all: number): string => (all === 0 ? words.none : words.of(String(one), String(all)))];
  const pairs = (people: number): number => (people * (people - 1)) / 2;
  const row = (key: NumberKey, value: string): InsightNumber => ({ key, value, ...words.rows[key] });
  const people = [...activePeople(version).values()].map(({ alter }) => alter);
  const inGroup = (id: string, group: string, count: number): InsightNumber => ({ key: id, ...words.inGroup(capitalise(group, messages.lang)), value: part(count, active) });
  const rings = [...ringIds(document), OUTSIDE].map((id) => inGroup(`ring ${id}`, ringLabel(document, id, messages), people.filter(({ ring }) => ring === id).length));
  return [
    row('size', said(active)), row('known', said(numbers.counted)), row('informal', withShare(part(people.filter(isInformal).length, active), numbers.informalShare, said)),
    ...sectorIds(document).map((id) => inGroup(`sector ${id}`, sectorLabel(document, id, messages), numbers.perSector[id] ?? 0)),
    ...rings.filter(({ key }) => key !== `ring ${OUTSIDE}` || people.some(({ ring }) => ring === OUTSIDE)),
    row('density', active < 2 ? words.none : withShare(part(knownTies, pairs(active)), density, said)),
    row('isolates', part(numbers.isolates, active)), row('bridges', part(numbers.bridgePersons.length, active)), row('groups', said(groups.length)), row('cliques', said(cliques.length)),
    row('meanRing', said(numbers.meanRing)), row('tense', part(numbers.tense, support.liveTies)), row('twoWay', part(both, any)),
    row('manyKinds', said(support.manyKinds)), row('kindsPerGiver', said(support.kindsPerGiver)), row('load', said(support.topGivers.share)),
    row('left', part(left.active, active)), row('leftDensity', left.active < 2 ? words.none : withShare(part(left.knownTies, pairs(left.active)), left.density, said)),
    row('places', said(numbers.placesAndAnimals)),
  ];
}

function withShare(part: string, share: number | null, said: (value: number | null) => string): string {
  return share === null ? part : `${part} (${said(share)})`;
}

/** A number as it is read: halves rounded up to two decimals. */
function say({ none }: NumberWords, lang: string): (value: number | null) => string {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, useGrouping: false });
  return (value) => (value === null ? none : format.format(Math.round(value * 100) / 100));
}
