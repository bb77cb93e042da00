import type { Alter, NetworkDocument, Version } from '../model/document.js';
import { onMap, waitingOf } from '../model/on-map.js';
import { homeOf, sectorIds } from '../model/query.js';
import { readingOrder } from '../model/reading-order.js';
import { alterName } from './alter-name.js';
import { describeFamily } from './describe-family.js';
import { describeListed } from './describe-listed.js';
import { describeMap } from './describe-map.js';
import { describeTie } from './describe-tie.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import type { SaidBlock } from './said-block.js';
import { sectorLabel } from './sector-label.js';
import { wordOf } from './word-of.js';

/**
 * The whole map in words, in reading order and block by block: what it is, everybody with sector and ring, every tie with quality,
 * direction and support, homes, family, themes, and answers in the words they were given in. What is not on the map has no block.
 */
export function describeBlocks(document: NetworkDocument, version: Version, messages: Messages): SaidBlock[] {
  const { whole } = messages.sentences;
  return [
    {
      title: '',
      lines: [
        describeMap(messages, document, version),
        ...(document.question ? [whole.question(isolate(document.question))] : []),
        ...(document.story ? [whole.story(isolate(document.story))] : []),
      ],
    },
    ...peopleBySector(document, version, messages),
    { title: whole.ties, lines: onMap(version).ties.map((tie) => describeTie(document, version, tie, messages)) },
    { title: whole.households, lines: homesOf(version, messages) },
    { title: whole.family, lines: describeFamily(version, messages) },
    { title: whole.themes, lines: themesOf(version, messages) },
    { title: whole.answers, lines: answersOf(version, messages) },
  ].filter(({ lines }) => lines.length > 0);
}

function peopleBySector(document: NetworkDocument, whole: Version, messages: Messages): SaidBlock[] {
  const version = onMap(whole);
  const home = homeOf(version);
  const order = readingOrder(document, version);
  const line = (alter: Alter): string => describeListed(document, version, alter, messages);
  const sectors = sectorIds(document);
  const of = (sector: string): string[] => order
    .filter(({ id, sector: own }) => !home.has(id) && (own !== undefined && sectors.includes(own) ? own : '') === sector).map(line);
  return [
    { title: messages.sentences.whole.middle, lines: order.filter(({ id }) => home.has(id)).map(line) },
    ...[...sectors, ''].map((sector) => ({ title: sectorLabel(document, sector, messages), lines: of(sector) })),
    { title: messages.sentences.whole.longList, lines: waitingOf(whole).map((alter) => describeListed(document, whole, alter, messages)) },
  ];
}

function homesOf(version: Version, messages: Messages): string[] {
  const { whole } = messages.sentences;
  return version.households.map((home) => whole.household(
    home.label ? isolate(home.label) : whole.namelessHousehold,
    enumerate(messages, home.members.map((id) => alterName(messages, version, id))),
  ));
}

/** What was said to questions that have no field of their own, in the words it was said in; never what is for the worker alone. */
function answersOf(version: Version, messages: Messages): string[] {
  const name = (who: string): string => (version.alters.some(({ id }) => id === who) ? alterName(messages, version, who) : isolate(who));
  return (version.answers ?? []).flatMap(({ question, asked = question, text, people = [], ticked = [], by, worker, skipped }) => {
    if (worker || skipped || !(text || people.length || ticked.length)) return [];
    const said = [text && isolate(text), enumerate(messages, people.map(name)), ticked.length ? `✓ ${enumerate(messages, ticked.map(isolate))}` : ''].filter(Boolean).join(' · ');
    return [`${isolate(asked)}${by === undefined ? '' : ` (${name(by)})`} ${said}`];
  });
}

function themesOf(version: Version, messages: Messages): string[] {
  const { whole, theme: themed } = messages.sentences;
  return version.themes.map((theme) => {
    const label = themed(wordOf(messages.themeKinds, theme.kind), isolate(theme.label)) + (theme.heavy ? ` (${whole.heavy})` : '');
    const touched = theme.touches.map((id) => {
      const tie = version.ties.find((each) => each.id === id);
      return tie ? `${alterName(messages, version, tie.from)} – ${alterName(messages, version, tie.to)}` : alterName(messages, version, id);
    });
    return touched.length ? whole.touches(label, enumerate(messages, touched)) : label;
  });
}
