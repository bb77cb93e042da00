import { createDocument } from '../../src/model/create.js';
import type { Action, Alter, NetworkDocument, Theme, Tie, Version } from '../../src/model/document.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS, EFFORTS, REACHED, SELF_RELIANCE, SUPPORT_KINDS, TIE_QUALITIES } from '../../src/model/vocabulary.js';

/** Parts of invented names that no word of the interface or of a theme holds: whoever finds one in a text has found a name. */
export const NAME_PARTS = ['Zwaantje', 'Quirijn', 'Xandrie', 'Wolbrecht', 'Ijsbrand', 'Fokkelien', 'Gijsberta', 'Hendrikje', 'Jelmersma', 'Kuipersloot', 'Vlietstra', 'Öztürkmen', 'Bouazzaoui'] as const;

/** Themes as people write them, some in several ways. */
const THEMES = ['schulden', 'Schulden.', ' schulden ', 'eet alleen', 'ruzie', 'samen koken', 'wil weer werken', 'eigen huis'];

/** Numbers from 0 to 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** So many invented maps of different residents, the same for the same seed, with names in every place where a name can stand. */
export function manyMaps(count: number, seed: number): NetworkDocument[] {
  return Array.from({ length: count }, (_, at) => mapOf(at, sequence(seed * 1000 + at)));
}

function mapOf(at: number, next: () => number): NetworkDocument {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!;
  const often = <Value>(chance: number, value: () => Value): Value | undefined => (next() < chance ? value() : undefined);
  const name = (): string => `${pick(NAME_PARTS)} ${pick(NAME_PARTS)}`;
  const known = (field: string, value: unknown): object => (value === undefined ? {} : { [field]: value });
  const document = createDocument({ id: `${pick(NAME_PARTS)}-${at}`, residentName: name() });
  const resident = document.versions[0]!.alters[0]!;
  const alters = Array.from({ length: 1 + Math.floor(next() * 14) }, (_, i): Alter => ({
    id: `${pick(NAME_PARTS)}-${i}`, kind: next() < 0.9 ? 'person' : 'place', name: name(), role: `oom van ${pick(NAME_PARTS)}`, sector: pick(DEFAULT_SECTORS), ring: pick(DEFAULT_RINGS), note: `belt ${name()}`,
    ...known('deceased', often(0.05, () => true)), ...known('doNotShare', often(0.05, () => true)), ...known('age', often(0.5, () => Math.floor(next() * 90))), ...known('catalogueId', often(0.2, () => pick(['gids-1', 'gids-2', 'gids-3']))),
    ...known('source', often(0.2, () => ({ was: name() }))), 'x-contact': name(),
  }));
  const support = (): object => ({ ...known('gives', often(0.3, () => [pick(SUPPORT_KINDS)])), ...known('gets', often(0.5, () => [pick(SUPPORT_KINDS), pick(SUPPORT_KINDS)])) });
  const ties = alters.map((alter, i): Tie => ({ id: `tie-${i}-${pick(NAME_PARTS)}`, from: resident.id, to: alter.id, quality: pick(TIE_QUALITIES), note: `met ${name()}`, ...support() }));
  const among = alters.slice(1).filter(() => next() < 0.5).map((alter, i): Tie => ({ id: `onder-${i}`, from: alters[0]!.id, to: alter.id, quality: 'gewoon' }));
  const themes = Array.from({ length: Math.floor(next() * 4) }, (_, i): Theme => ({
    id: `th-${i}`, kind: pick(['trouble', 'strength', 'dream'] as const), label: next() < 0.15 ? `ruzie met ${pick(NAME_PARTS.slice(0, 2))}` : pick(THEMES), touches: [alters[0]!.id],
  }));
  const actions = Array.from({ length: Math.floor(next() * 5) }, (_, i): Action => ({
    id: `a-${i}`, what: `${name()} bellen`, who: next() < 0.4 ? resident.id : pick(alters).id, note: name(), ...known('question', often(0.5, () => pick(['Wie eet er mee?', `Hoe gaat het met ${pick(NAME_PARTS)}?`]))),
    ...known('reached', often(0.6, () => pick(REACHED))), ...known('hours', often(0.4, () => Math.floor(next() * 10))),
  }));
  const version: Version = { ...document.versions[0]!, title: name(), date: '2024-05-06', present: [name(), alters[0]!.id], alters: [resident, ...alters], ties: [...ties, ...among], themes, reflection: name() };
  const experiences = [...(often(0.6, () => [{ id: 'e1', who: resident.id, text: `Dank aan ${name()}` }]) ?? []), ...(often(0.4, () => [{ id: 'e2', who: name(), text: name() }]) ?? [])];
  return {
    ...document, title: name(), story: `Ik ben ${name()}.`, question: name(), versions: [version],
    plan: { goals: [{ id: 'g', text: name() }], actions, decisions: [{ id: 'd', about: name(), by: [resident.id], help: [name()], reason: name() }] },
    events: [{ id: 'ev', date: '2023-02-03', label: name() }],
    closing: {
      ...known('effort', often(0.9, () => (next() < 0.74 ? EFFORTS[0] : EFFORTS[1]))), ...known('clarified', often(0.9, () => next() < 0.32)), ...known('selfReliance', often(0.9, () => (next() < 0.5 ? SELF_RELIANCE[0] : pick(SELF_RELIANCE)))),
      ...known('experiences', experiences.length ? experiences : undefined), ...known('scores', often(0.3, () => [{ id: 's', name: 'ZRM sociaal netwerk', value: '3', scale: name() }])), ...known('research', often(0.5, () => true)),
    },
    'x-owner': name(),
  };
}
