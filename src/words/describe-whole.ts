import type { Alter, NetworkDocument, Version } from '../model/document.js';
import { readingOrder } from '../model/reading-order.js';
import { homeOf, sectorIds } from '../model/query.js';
import { describeAlter } from './describe-alter.js';
import { describeFacts } from './describe-facts.js';
import { describeFamily } from './describe-family.js';
import { describeMap } from './describe-map.js';
import { describeTie } from './describe-tie.js';
import { alterName } from './alter-name.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { sectorLabel } from './sector-label.js';
import { wordOf } from './word-of.js';

/**
 * The whole map as plain text in reading order: everybody with sector and ring, every tie with quality, direction and support,
 * homes, family and themes. For a text version beside a picture, for print and for who prefers reading.
 */
export function describeWhole(document: NetworkDocument, version: Version, messages: Messages): string {
  const { whole } = messages.sentences;
  const blocks: string[][] = [
    [
      describeMap(messages, document, version),
      ...(document.question ? [whole.question(isolate(document.question))] : []),
      ...(document.story ? [whole.story(isolate(document.story))] : []),
    ],
    ...peopleBySector(document, version, messages),
    titled(whole.ties, version.ties.map((tie) => describeTie(document, version, tie, messages))),
    titled(whole.households, homesOf(version, messages)),
    titled(whole.family, describeFamily(version, messages)),
    titled(whole.themes, themesOf(version, messages)),
  ];
  return blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n');
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length ? [title, ...lines.map((line) => `- ${line}`)] : [];
}

function peopleBySector(document: NetworkDocument, version: Version, messages: Messages): string[][] {
  const home = homeOf(version);
  const order = readingOrder(document, version);
  const line = (alter: Alter): string => [describeAlter(document, version, alter.id, messages), ...describeFacts(alter, messages)].join(', ');
  const sectors = sectorIds(document);
  const of = (sector: string): string[] => order
    .filter(({ id, sector: own }) => !home.has(id) && (own !== undefined && sectors.includes(own) ? own : '') === sector).map(line);
  const middle = order.filter(({ id }) => home.has(id)).map(line);
  return [
    titled(messages.sentences.whole.middle, middle),
    ...[...sectors, ''].map((sector) => titled(sectorLabel(document, sector, messages), of(sector))),
  ];
}

function homesOf(version: Version, messages: Messages): string[] {
  const { whole } = messages.sentences;
  return version.households.map((home) => whole.household(
    home.label ? isolate(home.label) : whole.namelessHousehold,
    enumerate(messages, home.members.map((id) => alterName(messages, version, id))),
  ));
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
