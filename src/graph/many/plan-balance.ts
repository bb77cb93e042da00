import type { NetworkDocument, Version } from '../../model/document.js';
import { alterOf, residentOf } from '../../model/query.js';
import { isInformal } from '../active.js';
import { planShares } from '../plan-shares.js';

/** Who did more: the resident with the own network, professionals, or both as much. */
export type Balance = 'own-network' | 'equal' | 'professionals';

/** Who carries more actions of a plan; nothing while no action has somebody who does it. */
export function actionBalance(document: NetworkDocument, version: Version): Balance | undefined {
  const { resident, network, professionals } = planShares(document, version);
  return balance(resident + network, professionals);
}

/** Who spent more hours on the actions of a plan; nothing while no hours were written down. */
export function hourBalance({ plan, versions }: NetworkDocument, version: Version): Balance | undefined {
  const hours = { own: 0, paid: 0 };
  for (const { who, hours: spent = 0 } of plan.actions) {
    const alter = who === undefined ? undefined : [version, ...[...versions].reverse()].map((each) => alterOf(each, who)).find((found) => found !== undefined);
    if (alter) hours[alter.id === residentOf(version).id || isInformal(alter) ? 'own' : 'paid'] += spent;
  }
  return balance(hours.own, hours.paid);
}

function balance(own: number, paid: number): Balance | undefined {
  if (own + paid === 0) return undefined;
  return own === paid ? 'equal' : own > paid ? 'own-network' : 'professionals';
}
