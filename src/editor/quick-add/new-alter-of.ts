import type { NetworkDocument } from '../../model/document.js';
import { ringIds, sectorIds } from '../../model/query.js';
import { DEFAULT_RINGS, OUTSIDE, SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import type { TieFacts } from '../check-tie.js';
import type { NewAlter } from '../draft-alter.js';
import type { TiedSaid, Understood } from './understood.js';

/** How a map takes what was typed. */
export interface LineChoice {
  /** The host lets ties be called unsafe; otherwise that word is understood, told, and left out. */
  unsafeTies?: boolean | undefined;
  /** Who is named waits in the long list instead of standing on the map at once. */
  waiting?: boolean | undefined;
}

/**
 * Somebody to add, from what was understood of a line. They get a tie with the resident, of the quality that was said
 * or else "not asked", with the support that was said; the dead get one only if something was said of it.
 */
export function newAlterOf(understood: Understood, document: NetworkDocument, { unsafeTies = false, waiting = false }: LineChoice = {}): NewAlter {
  const { ringAssumed: _how, asOne: _together, mayBe: _asked, alike: _who, quality: said, noTie, gives, gets, tieNote: note, sector, ring, home, ties, ...facts } = understood;
  const quality = said === SENSITIVE_QUALITY && !unsafeTies ? undefined : said;
  const tie: TieFacts = { ...(quality ? { quality } : {}), ...(gives ? { gives } : {}), ...(gets ? { gets } : {}), ...(note ? { note } : {}) };
  const known = sector !== undefined && sectorIds(document).includes(sector);
  const here = ringHere(document, ring);
  return {
    ...facts,
    ...(ties ? { ties: ties.map((each) => (each.quality === SENSITIVE_QUALITY && !unsafeTies ? withoutQuality(each) : each)) } : {}),
    ...(noTie && facts.there !== undefined && Object.keys(tie).length === 0 ? { untied: true as const } : {}),
    ...(known ? { sector } : {}),
    ...(here ? { ring: here } : {}),
    ...(home ? { home } : {}),
    ...(waiting ? { waiting } : {}),
    ...(Object.keys(tie).length > 0 || !(facts.deceased || noTie || facts.there !== undefined) ? { tie } : {}),
  };
}

function withoutQuality({ quality: _unused, ...tie }: TiedSaid): TiedSaid {
  return tie;
}

/** The ring of this document that a default ring comes down to: as far out, in rings of its own. */
function ringHere(document: NetworkDocument, ring: string | undefined): string | undefined {
  const rings = ringIds(document);
  if (ring === undefined || ring === OUTSIDE || rings.includes(ring)) return ring;
  const at = DEFAULT_RINGS.indexOf(ring as (typeof DEFAULT_RINGS)[number]);
  return at < 0 ? undefined : rings[Math.round((at / (DEFAULT_RINGS.length - 1)) * (rings.length - 1))];
}
