import type { Alter, AlterId, Version } from '../../model/document.js';
import { alterOf, couplesOf } from '../../model/query.js';
import type { Messages } from '../../words/messages.js';
import { alterChoices } from '../controls/alter-choices.js';
import type { Choice } from '../controls/select-control.js';

/** Who is younger is not thought of first. */
const GROWN = 16;
/** Years between two who are thought of first. */
const FITTING = 25;
const TOGETHER: readonly string[] = ['married', 'together', 'lat'];

/** Everybody who may be somebody's partner, most likely first: grown, of a fitting age and of nobody else, and those of the family before others; children, parents, brothers and sisters last. */
export function partnerChoices(messages: Messages, version: Version, me: AlterId, partners: readonly AlterId[]): Choice[] {
  const ranks = new Map(version.alters.map((alter) => [alter.id, rankOf(version, alterOf(version, me)!, alter)]));
  return alterChoices(messages, version, [me, ...partners], true).sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!);
}

function rankOf(version: Version, me: Alter, { id, age, sector, deceased }: Alter): number {
  const near = (one: AlterId): AlterId[] => version.children.filter(({ child }) => child === one).flatMap(({ couple }) => [couple, ...(version.couples.find((each) => each.id === couple)?.partners ?? [])]);
  const isKin = near(id).some((each) => each === me.id || near(me.id).includes(each)) || near(me.id).includes(id);
  const isChild = age !== undefined && age < GROWN;
  if (isKin || isChild) return 4;
  const isTaken = couplesOf(version, id).some(({ partners, status }) => partners.length > 1 && (!status || TOGETHER.includes(status)));
  const isFar = age !== undefined && me.age !== undefined && Math.abs(age - me.age) > FITTING;
  if (isTaken || isFar) return 3;
  return (sector === 'familie' ? 0 : 1) + (deceased ? 1 : 0);
}
