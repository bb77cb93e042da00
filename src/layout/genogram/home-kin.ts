import type { Version } from '../../model/document.js';
import { homeOf } from '../../model/query.js';
import { kinOf, type Kin } from './kin.js';

/** The family within the resident's own house: who lives elsewhere is not in it, and what they were to each other is not told. */
export function homeKinOf(version: Version): Kin {
  const home = homeOf(version);
  return kinOf({
    ...version,
    alters: version.alters.filter(({ id }) => home.has(id)),
    couples: version.couples.map((couple) => {
      const partners = couple.partners.filter((id) => home.has(id));
      return partners.length === couple.partners.length ? couple : { id: couple.id, partners };
    }).filter(({ partners }) => partners.length > 0),
    children: version.children.filter(({ child }) => home.has(child)),
    households: [{ id: 'home', members: [...home] }],
  });
}
