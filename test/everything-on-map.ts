import { createDocument } from '../src/model/create.js';
import type { Alter, NetworkDocument, Theme, Tie } from '../src/model/document.js';
import { versionOf } from '../src/model/query.js';
import { ALTER_KINDS, DEFAULT_SECTORS, GENDERS, SUPPORT_KINDS, THEME_KINDS, TIE_QUALITIES } from '../src/model/vocabulary.js';

/** A map with somebody of every kind with every mark, tied in every way there is: all that can be drawn. The people are no people. */
export function everythingOnMap(): NetworkDocument {
  const document = createDocument({ id: 'everything', residentName: 'Nadia', language: 'nl' });
  const version = versionOf(document);
  const marks: Partial<Alter>[] = [{ deceased: true }, { thinksAlong: true }, { informalCarer: true }, { livedExperience: true }, { doNotShare: true }, {}];
  const alters = TIE_QUALITIES.map((quality, i): Alter => ({
    id: `p${i}`, kind: i < 6 ? 'person' : ALTER_KINDS[(i - 6) % ALTER_KINDS.length]!, name: quality, role: `rol ${i}`,
    ...(i < 4 ? { gender: GENDERS[i % GENDERS.length]! } : {}), sector: DEFAULT_SECTORS[i % DEFAULT_SECTORS.length]!, ring: 'verder-weg', ...marks[i % marks.length],
  }));
  const ties = TIE_QUALITIES.map((quality, i): Tie => ({ id: `q${i}`, from: `p${i}`, to: version.resident, quality, gives: [SUPPORT_KINDS[i % SUPPORT_KINDS.length]!] }));
  const themes = THEME_KINDS.map((kind): Theme => ({ id: kind, kind, label: 'in eigen woorden', touches: ['p4'] }));
  return { ...document, versions: [{ ...version, themes, alters: [...version.alters, ...alters], ties: [...ties, { id: 'unrated', from: 'p0', to: 'p2' }] }] };
}
