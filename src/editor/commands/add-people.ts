import { draftSteps, type Draft } from '../../change/draft.js';
import type { AlterId, Version } from '../../model/document.js';
import { alterOf, homeOf, versionOf } from '../../model/query.js';
import type { Command, Plan } from '../command.js';
import { done } from '../done.js';
import type { NewAlter } from '../draft-alter.js';
import { draftPeople } from '../draft-people.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Puts several people on the map as one act, with what they are to each other; who is there already is told of and not added. */
export function addPeople(people: readonly NewAlter[]): Command {
  return ({ document, version, newId }) => {
    if (people.length === 0) return refuse('empty-line');
    const draft = draftSteps(document);
    const ids = draftPeople(draft, newId, version.id, people);
    if (!Array.isArray(ids)) return ids;
    if (draft.steps.length === 0) return refuse('on-map', { name: namesOf(version, [...new Set(ids)]).replaceAll('\n', ', ') });
    const all = [...new Set(ids)];
    const now = versionOf(draft.document, version.id);
    const fresh = all.filter((id) => !alterOf(version, id));
    const [first] = fresh;
    if (first === undefined) return toldOf(draft, version, now, all);
    const ordered = [...fresh, ...all.filter((id) => !fresh.includes(id))];
    const { name, sector, ring, waiting } = alterOf(now, first)!;
    if (fresh.length === 1) return done(draft, 'alter-added', ordered, { name, ...(sector ? { sector } : {}), ...(ring ? { ring } : {}), ...(waiting ? { waiting: 'yes' } : {}) });
    const areListed = fresh.every((id) => alterOf(now, id)!.waiting);
    return done(draft, 'alters-added', ordered, { names: namesOf(now, fresh), count: String(fresh.length), ...(areListed ? { waiting: 'yes' } : {}) });
  };
}

/** What came of it where nobody was added. */
function toldOf(draft: Draft, before: Version, now: Version, ids: readonly AlterId[]): Plan {
  const names = namesOf(now, ids);
  const left = ids.filter((id) => alterOf(before, id)?.waiting && !alterOf(now, id)?.waiting);
  if (left.length === ids.length) {
    const { sector, ring } = ids.length === 1 ? alterOf(now, ids[0]!)! : {};
    return done(draft, 'list-left', ids, { name: names, names, ...(sector ? { sector } : {}), ...(ring ? { ring } : {}) });
  }
  const hasMoved = ids.length === 1 && draft.steps.length === 1 && homeOf(now).has(ids[0]!) && !homeOf(before).has(ids[0]!);
  return hasMoved ? done(draft, 'home-joined', ids, { names, resident: namesOf(now, [now.resident]) }) : done(draft, 'alters-told', ids, { names });
}
