import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, VersionId } from '../model/document.js';
import { LIMITS } from '../model/limits.js';
import { versionOf } from '../model/query.js';
import { checkAlter, type AlterFacts } from './check-alter.js';
import { storedFacts } from './stored-facts.js';
import { checkTie, storedTieFacts, type TieFacts } from './check-tie.js';
import type { Refusal } from './command.js';
import { draftHome } from './draft-home.js';
import { plainLine } from './plain-line.js';
import type { KinSaid, Named, TiedSaid } from './quick-add/understood.js';
import { refuse } from './refuse.js';

/** Somebody to be put on the map: the facts, a tie with the resident if there is one, and whether they live with the resident. */
export interface NewAlter extends AlterFacts {
  name: string;
  /** A tie from the resident: `gives` is what the resident gives, `gets` what the resident gets. */
  tie?: TieFacts;
  home?: boolean;
  /** Family of others, of the map or before them in the same list; `addPeople` drafts it. */
  kin?: readonly KinSaid[];
  /** Ties with others than the resident, and with whom they live; drafted by `addPeople`. */
  ties?: readonly TiedSaid[];
  livesWith?: Named;
  /** Who they are, if they are there already: nobody is added, and what was said is said of them. */
  there?: AlterId;
  /** There already, and without a tie with the resident from now on. */
  untied?: true;
  /** Their name from now on, if they are there under a word alone. */
  called?: string;
}

/** Drafts somebody new at the end of a version; answers their id, or why not. */
export function draftAlter(draft: Draft, newId: NewId, versionId: VersionId, who: NewAlter): AlterId | Refusal {
  const { tie, home, kin: _kin, ties: _ties, livesWith: _home, there: _there, called: _name, untied: _no, ...facts } = who;
  const refusal = checkAlter(draft.document, facts) ?? (tie && checkTie(tie));
  if (refusal) return refusal;
  const version = versionOf(draft.document, versionId);
  if (version.alters.length >= LIMITS.alters) return refuse('too-many', { value: String(LIMITS.alters) });
  const id = newId('alter');
  const list = (name: string): string[] => ['versions', versionId, name];
  draft.insert(list('alters'), { id, kind: 'person', ...storedFacts(facts), name: plainLine(facts.name) });
  if (home) draftHome(draft, newId, versionId, [id], true);
  if (tie) draft.insert(list('ties'), { id: newId('tie'), from: version.resident, to: id, ...storedTieFacts(tie) });
  return id;
}
