import type { Alter, AlterId, NetworkDocument, Version } from '../model/document.js';
import { peopleOnMap, waits } from '../model/people-on-map.js';
import { alterOf, homeOf, tiesBetween, tiesOf } from '../model/query.js';
import { alterName } from './alter-name.js';
import { count } from './count.js';
import { describeFacts } from './describe-facts.js';
import { describeSigns } from './describe-signs.js';
import { describeTie } from './describe-tie.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { qualityLabel } from './quality-label.js';
import { ringLabel } from './ring-label.js';
import { sectorWord } from './sector-label.js';
import { wordOf } from './word-of.js';

/** How much to say: name and role; what the map shows; or all that is known. */
export type Detail = 'short' | 'normal' | 'full';

/** Somebody in words, most telling first: "Fatma, moeder, sterke band, familie, dichtbij, 3 banden". Never any coordinates. */
export function describeAlter(document: NetworkDocument, version: Version, id: AlterId, messages: Messages, detail: Detail = 'normal'): string {
  const alter = alterOf(version, id);
  if (!alter) return '';
  const short = [alterName(messages, version, alter), roleOf(alter, version, messages)];
  const normal = detail === 'short' ? [] : [
    ...tieWithResident(version, alter, messages), ...whereabouts(document, version, alter, messages), ...describeSigns(alter, messages), ...linksOf(version, alter, messages),
  ];
  const full = detail === 'full' ? factsOf(document, version, alter, messages) : [];
  return [...short, ...normal, ...full].filter(Boolean).join(', ');
}

function roleOf(alter: Alter, version: Version, messages: Messages): string {
  const kind = alter.kind === 'person' ? '' : wordOf(messages.kinds, alter.kind);
  const resident = alter.id === version.resident ? messages.signs.resident : '';
  return [alter.role && alter.name.trim() ? isolate(alter.role) : '', resident, kind].filter(Boolean).join(', ');
}

function tieWithResident(version: Version, alter: Alter, messages: Messages): string[] {
  if (alter.id === version.resident) return [];
  const ties = tiesBetween(version, version.resident, alter.id);
  if (ties.length === 0) return alter.deceased ? [] : [messages.sentences.noTie];
  return [enumerate(messages, ties.map((tie) => qualityLabel(messages, tie.quality)))];
}

function whereabouts(document: NetworkDocument, version: Version, alter: Alter, messages: Messages): string[] {
  if (alter.id === version.resident) return [];
  return [
    waits(version, alter) ? messages.sentences.waiting : '',
    alter.sector ? sectorWord(document, alter.sector, messages) : '',
    alter.ring && !waits(version, alter) ? ringLabel(document, alter.ring, messages) : '',
    homeOf(version).has(alter.id) ? messages.sentences.home : '',
  ];
}

function linksOf(version: Version, alter: Alter, messages: Messages): string[] {
  const { sentences } = messages;
  const all = tiesOf(version, alter.id).length;
  // Ties with who waits in the long list are not on the map: they are told apart, unless it is about somebody who waits.
  const ties = waits(version, alter) ? all : tiesOf(peopleOnMap(version), alter.id).length;
  const themes = version.themes.filter((theme) => theme.touches.includes(alter.id)).length;
  return [
    ties ? count(messages, sentences.ties, ties) : '',
    all > ties ? `${count(messages, sentences.ties, all - ties)} ${sentences.waiting}` : '',
    themes ? count(messages, sentences.themes, themes) : '',
    alter.doNotShare ? sentences.hidden : '',
  ];
}

function factsOf(document: NetworkDocument, version: Version, alter: Alter, messages: Messages): string[] {
  const { sentences } = messages;
  return [
    ...describeFacts(alter, messages),
    ...tiesOf(version, alter.id).map((tie) => describeTie(document, version, tie, messages)),
    ...version.themes.filter((theme) => theme.touches.includes(alter.id))
      .map((theme) => sentences.theme(wordOf(messages.themeKinds, theme.kind), isolate(theme.label))),
    alter.note ? sentences.whole.note(isolate(alter.note)) : '',
  ];
}
