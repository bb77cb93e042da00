import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument, Version } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS } from '../../../src/model/vocabulary.js';

const NAMES = ['Fatma', 'Oom Bert', 'mevrouw De Wit', 'Jan', 'Trijntje van der Meulen', 'Ömer Aydin', 'Bea', 'Samira El Amrani', 'Kees Post', 'Zoë'];
const ROLES = ['bekende', 'zus', 'begeleider', 'maatje', 'collega'];

/** Numbers from 0 to 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = (seed * 2654435761 + 97) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** An invented map of so many people, most of them further away and everybody tied to the resident, the same for the same seed. */
export function sownMap(people: number, seed: number): NetworkDocument {
  const next = sequence(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const document = createDocument({ id: `sown-${seed}`, residentName: 'Noor Welling' });
  const version = versionOf(document);
  const others = Array.from({ length: people - 1 }, (_, i): Alter => ({
    id: `p${i}`, kind: 'person', name: pick(NAMES), role: pick(ROLES), sector: pick(DEFAULT_SECTORS),
    ring: DEFAULT_RINGS[next() < 0.2 ? 0 : next() < 0.45 ? 1 : 2]!,
  }));
  const ties = others.map((alter) => ({ id: `t-${alter.id}`, from: version.resident, to: alter.id }));
  return { ...document, versions: [{ ...version, alters: [...version.alters, ...others], ties }] };
}

/** The same version with only its first people. */
export function firstOf(version: Version, people: number): Version {
  const alters = version.alters.slice(0, people);
  const present = new Set(alters.map(({ id }) => id));
  return { ...version, alters, ties: version.ties.filter((tie) => present.has(tie.to)) };
}
