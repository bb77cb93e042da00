import { draftSteps, type Draft } from '../../change/draft.js';
import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { answerNaming } from '../../model/answer-naming.js';
import { alterOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';
import { unlinkPlan } from '../unlink-plan.js';

/** Takes people off the map with everything that hangs on them: ties, home, couple, child and theme links, presence, plan. */
export function removeAlters(ids: readonly AlterId[]): Command {
  return ({ document, version }) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.includes(version.resident)) return refuse('resident-stays', { name: alterOf(version, version.resident)?.name ?? '' });
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    const gone = new Set(ids);
    const draft = draftSteps(document);
    unlinkTies(draft, version, gone);
    unlinkHomes(draft, version, gone);
    unlinkFamily(draft, version, gone);
    const present = version.present?.filter((who) => !gone.has(who));
    if (present && present.length < version.present!.length) draft.set(['versions', version.id], 'present', present);
    unlinkAnswers(draft, version, gone);
    unlinkPlan(draft, document, onlyHere(document, version, gone));
    for (const id of gone) draft.remove(['versions', version.id, 'alters'], id);
    return done(draft, 'alters-removed', ids, { names: namesOf(version, ids), count: String(gone.size) });
  };
}

type Gone = ReadonlySet<AlterId>;

function unlinkTies(draft: Draft, version: Version, gone: Gone): void {
  const ties = version.ties.filter((tie) => gone.has(tie.from) || gone.has(tie.to));
  const touched = new Set([...gone, ...ties.map((tie) => tie.id)]);
  for (const theme of version.themes) {
    draft.set(['versions', version.id, 'themes', theme.id], 'touches', theme.touches.filter((id) => !touched.has(id)));
  }
  for (const tie of ties) draft.remove(['versions', version.id, 'ties'], tie.id);
}

/** An answer of somebody goes with them; one that names them names the others only, and goes where it said nothing else. */
function unlinkAnswers(draft: Draft, version: Version, gone: Gone): void {
  const answers = version.answers?.filter(({ by }) => by === undefined || !gone.has(by)).flatMap((answer) => answerNaming(answer, (id) => !gone.has(id)) ?? []);
  if (answers && answers.length < version.answers!.length || answers?.some((answer, at) => answer !== version.answers![at])) draft.set(['versions', version.id], 'answers', answers.length ? answers : undefined);
}

function unlinkHomes(draft: Draft, version: Version, gone: Gone): void {
  const list = ['versions', version.id, 'households'];
  for (const home of version.households) {
    const members = home.members.filter((id) => !gone.has(id));
    if (members.length === home.members.length) continue;
    // A home of one, without a name of its own, says nothing.
    if (members.length === 0 || (members.length === 1 && !home.label)) draft.remove(list, home.id);
    else draft.set([...list, home.id], 'members', members);
  }
}

function unlinkFamily(draft: Draft, version: Version, gone: Gone): void {
  const address = (list: string): string[] => ['versions', version.id, list];
  for (const record of version.children) if (gone.has(record.child)) draft.remove(address('children'), record.id);
  for (const couple of version.couples) {
    const partners = couple.partners.filter((id) => !gone.has(id));
    const children = version.children.filter((record) => record.couple === couple.id);
    const left = children.filter((record) => !gone.has(record.child));
    if (partners.length === couple.partners.length && left.length === children.length) continue;
    // Two partners, a parent of somebody, or brothers and sisters of unknown parents are worth keeping.
    if (partners.length === 2 || left.length >= 2 || (partners.length === 1 && left.length === 1)) {
      draft.set([...address('couples'), couple.id], 'partners', partners);
      continue;
    }
    for (const record of left) draft.remove(address('children'), record.id);
    draft.remove(address('couples'), couple.id);
  }
}

/** The plan speaks of people of any version; only who is in none any more leaves it. */
function onlyHere(document: NetworkDocument, version: Version, gone: Gone): Set<AlterId> {
  const elsewhere = document.versions.filter((other) => other.id !== version.id);
  return new Set([...gone].filter((id) => !elsewhere.some((other) => alterOf(other, id))));
}
