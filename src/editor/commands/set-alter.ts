import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { checkAlter, type AlterFacts } from '../check-alter.js';
import { storedFacts } from '../stored-facts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftName } from '../draft-name.js';
import { factsTold } from '../facts-told.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';
import { renameAlter } from './rename-alter.js';

/** Sets facts about one or more alters; null takes a fact back to "not asked". A name goes through every version, see `renameAlter`. */
export function setAlter(who: AlterId | readonly AlterId[], facts: AlterFacts): Command {
  return (context) => {
    const { document, version } = context;
    const ids = typeof who === 'string' ? [who] : who;
    if (ids.length === 0) return refuse('nothing-chosen');
    const refusal = ids.some((id) => !alterOf(version, id)) ? refuse('gone') : checkAlter(document, facts);
    if (refusal) return refusal;
    const { name, ...rest } = facts;
    if (typeof name === 'string') {
      if (ids.length > 1) return refuse('one-name');
      if (Object.keys(rest).length === 0) return renameAlter(ids[0]!, name)(context);
    }
    if (ids.includes(version.resident)) {
      const about = { name: alterOf(version, version.resident)!.name };
      if (facts.kind != null && facts.kind !== 'person') return refuse('resident-is-person', about);
      if (facts.sector != null || facts.ring != null || facts.waiting) return refuse('resident-in-centre', about);
    }
    const draft = draftSteps(document);
    for (const id of ids) draft.setAll(['versions', version.id, 'alters', id], storedFacts(rest));
    if (typeof name === 'string') draftName(draft, ids[0]!, alterOf(version, ids[0]!)!.name, name);
    const told = factsTold(facts);
    if (ids.length > 1) return done(draft, 'alters-changed', ids, { names: namesOf(version, ids), ...told });
    const deed = ids[0] === version.resident ? 'resident-changed' : 'alter-changed';
    return done(draft, deed, ids, { name: namesOf(version, ids), ...told });
  };
}
