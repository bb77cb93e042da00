import { draftSteps } from '../../change/draft.js';
import type { Alter, AlterId, NetworkDocument, Tie } from '../../model/document.js';
import { LIMITS } from '../../model/limits.js';
import { alterOf, othersOf, residentHousehold, ringIds, sectorIds, versionOf } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftHome } from '../draft-home.js';
import { freeName } from '../free-name.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Where a clip comes from. */
export interface ClipOrigin {
  /** It was taken from this very map, so that ties with the resident and living in the home hold here too. */
  same?: boolean;
}

/**
 * Puts the people of a clip on the map under ids of their own, with the ties among them, as one act. In another resident's
 * map nobody's tie with the resident is known: whoever had one gets one of which nothing was asked.
 */
export function pasteClip(clip: NetworkDocument, { same = false }: ClipOrigin = {}): Command {
  return ({ document, version, newId }) => {
    const source = versionOf(clip);
    const people = othersOf(source);
    if (people.length === 0) return refuse('nothing-copied');
    if (version.alters.length + people.length > LIMITS.alters) return refuse('too-many', { value: String(LIMITS.alters) });
    if (version.ties.length + source.ties.length > LIMITS.ties) return refuse('too-many', { value: String(LIMITS.ties) });
    const draft = draftSteps(document);
    const list = (name: string): string[] => ['versions', version.id, name];
    const names = new Set(version.alters.map(({ name }) => name));
    const given = new Map<AlterId, AlterId>([[source.resident, version.resident]]);
    for (const who of people) {
      const [id, name] = [newId('alter'), freeName(who.name, names)];
      given.set(who.id, id);
      names.add(name);
      draft.insert(list('alters'), { ...(same ? who : fitting(who, document)), id, name });
    }
    const ids = people.map(({ id }) => given.get(id)!);
    const home = same ? residentHousehold(source)?.members ?? [] : [];
    const atHome = people.filter(({ id }) => home.includes(id)).map(({ id }) => given.get(id)!);
    if (atHome.length) draftHome(draft, newId, version.id, atHome, true);
    for (const tie of same ? source.ties : withNothingAsked(source.ties, source.resident)) {
      draft.insert(list('ties'), { ...tie, id: newId('tie'), from: given.get(tie.from)!, to: given.get(tie.to)! });
    }
    const now = versionOf(draft.document, version.id);
    if (ids.length > 1) return done(draft, 'alters-added', ids, { names: namesOf(now, ids), count: String(ids.length) });
    const { name, sector, ring } = alterOf(now, ids[0]!)!;
    return done(draft, 'alter-added', ids, { name, ...(sector ? { sector } : {}), ...(ring ? { ring } : {}) });
  };
}

/** Somebody without a group or ring that this map does not have. */
function fitting(who: Alter, document: NetworkDocument): Alter {
  const { sector, ring, ...facts } = who;
  return {
    ...facts,
    ...(sector !== undefined && sectorIds(document).includes(sector) ? { sector } : {}),
    ...(ring !== undefined && (ring === OUTSIDE || ringIds(document).includes(ring)) ? { ring } : {}),
  } as Alter;
}

/** The ties among the people as they are, and one for each with the resident of which nothing is known. */
function withNothingAsked(ties: readonly Tie[], resident: AlterId): Tie[] {
  const among = ties.filter((tie) => tie.from !== resident && tie.to !== resident);
  const others = new Set(ties.filter((tie) => !among.includes(tie)).map((tie) => (tie.from === resident ? tie.to : tie.from)));
  return [...among, ...[...others].map((to) => ({ id: '', from: resident, to }))];
}
