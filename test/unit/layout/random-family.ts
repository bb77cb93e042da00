import { createDocument } from '../../../src/model/create.js';
import { circularChildren } from '../../../src/model/ancestry.js';
import type { Alter, Child, Couple, Household, NetworkDocument } from '../../../src/model/document.js';
import { CHILD_KINDS, COUPLE_STATUSES, DEFAULT_SECTORS, GENDERS } from '../../../src/model/vocabulary.js';

/** A family that could be any: couples of two, one and none, children of several couples, cousins who marry, twins, people who belong to nobody. */
export function randomFamily(seed: number, most = 30): NetworkDocument {
  let state = seed * 2654435761 + 1;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const upTo = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const count = 1 + upTo(most);
  const blank = createDocument({ id: `family-${seed}` });
  const [version] = blank.versions;
  const alters: Alter[] = [{ ...version!.alters[0]!, name: 'Bewoner' }];
  for (let i = 1; i < count; i++) {
    alters.push({
      id: `p${i}`, kind: next() < 0.92 ? 'person' : 'animal', name: pick(['Jo', 'Annemarie', 'Willem-Alexander van den Bergh', 'Bo', 'Fatima Zohra', '']),
      ...(next() < 0.8 ? { gender: pick(GENDERS) } : {}), ...(next() < 0.6 ? { age: upTo(95) } : {}), ...(next() < 0.7 ? { sector: pick(DEFAULT_SECTORS) } : {}),
      ...(next() < 0.1 ? { deceased: true } : {}), ...(next() < 0.3 ? { role: pick(['nicht', 'een heel lange relatie tot de bewoner']) } : {}),
    });
  }
  const couples: Couple[] = Array.from({ length: upTo(Math.ceil(count / 2) + 1) }, (_, i) => {
    const partners = [...new Set([pick(alters).id, pick(alters).id])].slice(0, pick([0, 1, 2, 2, 2, 2]));
    return { id: `c${i}`, partners, ...(next() < 0.8 ? { status: pick(COUPLE_STATUSES) } : {}), ...(next() < 0.4 ? { since: String(1950 + upTo(70)) } : {}), ...(next() < 0.2 ? { until: '2020' } : {}) };
  });
  const children: Child[] = couples.length === 0 ? [] : Array.from({ length: upTo(count + 1) }, (_, i) => ({
    id: `k${i}`, couple: pick(couples).id, child: pick(alters).id, kind: pick(CHILD_KINDS), ...(next() < 0.15 ? { twins: pick(['a', 'b']), identical: next() < 0.5 } : {}),
  }));
  const once = children.filter((record, i) => children.findIndex((other) => other.couple === record.couple && other.child === record.child) === i);
  const circular = new Set(circularChildren(couples, once));
  const households: Household[] = Array.from({ length: upTo(4) }, (_, i) => ({
    id: `h${i}`, ...(next() < 0.5 ? { label: `huis ${i}` } : {}), members: [...new Set(Array.from({ length: upTo(6) }, () => pick(alters).id))],
  }));
  return { ...blank, versions: [{ ...version!, date: '2026', alters, couples, children: once.filter((_, i) => !circular.has(i)), households }] };
}
