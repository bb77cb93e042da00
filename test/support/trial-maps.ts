import { importBytes } from '../../src/io/formats.js';
import type { LayoutKey } from '../../src/layout/layout.js';
import { circlesLayout } from '../../src/layout/circles.js';
import type { NetworkDocument, Picture, Tie, Version } from '../../src/model/document.js';
import { homeOf, versionOf } from '../../src/model/query.js';
import { fixtureBytes, STORY_IDS, storyDocument } from '../fixture.js';
import { sownMap } from '../unit/layout/sown-map.js';

/** A map in its places that drawing is measured on. */
export interface TrialMap { name: string; group: string; document: NetworkDocument; version: Version; picture: Picture; layout: LayoutKey }

const SAMPLES = ['rosa-gen1-2020-12.json', 'rosa-gen3-2021-09.json', 'rosa-gen5-2024-08.json', 'own-2.7-two-versions.json'];

/** Numbers from 0 to 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = (seed * 2246822519 + 374761393) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A sown map in which people of one sector know one another too, as they do. */
export function wovenMap(people: number, seed: number): NetworkDocument {
  const document = sownMap(people, seed);
  const version = versionOf(document);
  const next = sequence(seed);
  const others = version.alters.filter(({ id }) => id !== version.resident);
  const ties = [...version.ties];
  const tied = new Set<string>();
  while (ties.length < version.ties.length + people / 2) {
    const a = others[Math.floor(next() * others.length)]!; const b = others[Math.floor(next() * others.length)]!;
    const key = [a.id, b.id].sort().join();
    if (a === b || tied.has(key) || (a.sector !== b.sector && next() < 0.8)) continue;
    tied.add(key);
    ties.push({ id: `w-${ties.length}`, from: a.id, to: b.id });
  }
  return { ...document, versions: [{ ...version, ties }] };
}

/** The maps of the stories, the samples and larger invented ones, by name. */
export function trialDocuments(): { name: string; group: string; document: NetworkDocument; moment: string }[] {
  return [
    ...STORY_IDS.flatMap((id) => ['t0', 't1'].map((moment) => ({ name: `${id} ${moment}`, group: 'stories', document: storyDocument(id), moment }))),
    ...SAMPLES.map((file) => importBytes(fixtureBytes(`samples/easynwk/${file}`), file).document)
      .map((document, i) => ({ name: SAMPLES[i]!.replace('.json', ''), group: 'samples', document, moment: document.current })),
    ...[30, 60].flatMap((people) => [1, 2].map((seed) => ({ name: `woven ${people}-${seed}`, group: `woven ${people}`, document: wovenMap(people, seed), moment: 'v1' }))),
  ];
}

/** Five people dragged by hand, the same for the same map, and what comes of it: names may give way, and who is covered. */
export function dragged(map: TrialMap): TrialMap {
  const next = sequence(map.version.alters.length);
  const home = homeOf(map.version);
  const free = map.version.alters.filter(({ id }) => !home.has(id)).map(({ id }) => id).sort((a, b) => a < b ? -1 : 1);
  const at = { ...map.picture.at };
  for (let i = 0; i < 5 && free.length; i++) {
    const [id] = free.splice(Math.floor(next() * free.length), 1) as [string];
    at[id] = { ...at[id]!, x: Math.round(at[id]!.x + (next() - 0.5) * 120), y: Math.round(at[id]!.y + (next() - 0.5) * 120), own: true };
  }
  const settled = circlesLayout(map.document, map.version, map.layout, { ...map.picture, at });
  return { ...map, group: 'dragged', picture: circlesLayout(map.document, map.version, map.layout, settled, undefined, []) };
}

/** Five ties added after the map was drawn, the same for the same map. */
export function tied(map: TrialMap, count = 5): TrialMap {
  const next = sequence(map.version.alters.length + 7);
  const ids = map.version.alters.map(({ id }) => id).sort((a, b) => a < b ? -1 : 1);
  const ties: Tie[] = [...map.version.ties];
  const known = new Set(ties.map(({ from, to }) => [from, to].sort().join()));
  for (let left = count; left > 0;) {
    const from = ids[Math.floor(next() * ids.length)]!; const to = ids[Math.floor(next() * ids.length)]!;
    const key = [from, to].sort().join();
    if (from === to || known.has(key)) continue;
    known.add(key);
    ties.push({ id: `added-${left--}`, from, to, quality: 'gewoon' });
  }
  const version = { ...map.version, ties };
  return { ...map, group: 'tied', version, picture: circlesLayout(map.document, version, map.layout, map.picture, undefined, endsOf(version.ties.slice(-count))) };
}

/** Between whom these ties are. */
function endsOf(ties: readonly Tie[]): string[] {
  return [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
}

/** Every map that drawing is measured on, in both layouts: as laid out, with people dragged, and with ties added. */
export function trialMaps(): TrialMap[] {
  return trialDocuments().flatMap(({ name, group, document, moment }) => (['circles', 'circles-tall'] as const).flatMap((layout) => {
    const version = versionOf(document, moment);
    const map = { name: `${name} ${layout === 'circles' ? 'wide' : 'tall'}`, group, document, version, picture: circlesLayout(document, version, layout), layout };
    return [map, dragged(map), tied(map)];
  }));
}

