import type { AlterId, Version } from '../../model/document.js';
import type { Messages } from '../../words/messages.js';
import { alterChoices } from '../controls/alter-choices.js';
import type { Choice } from '../controls/select-control.js';

/** Who is younger is not thought of first. */
const GROWN = 16;
/** Years between two who are thought of first. */
const FITTING = 25;

/** Everybody who may be somebody's partner, most likely first: grown, of a fitting age and of nobody else, and those of the family before others; children, parents, brothers and sisters last. */
export function partnerChoices(messages: Messages, version: Version, me: AlterId, partners: readonly AlterId[]): Choice[] {
  const { alters, children, couples } = version;
  /** The couple somebody is a child of, and who they are. */
  const above = (id: AlterId): string[] => [id, ...couples.filter((couple) => children.some((record) => record.child === id && record.couple === couple.id)).flatMap((couple) => [couple.id, ...couple.partners])];
  const mine = above(me);
  const alterOf = (id: AlterId) => alters.find((alter) => alter.id === id)!;
  const rank = ({ id }: Choice): number => {
    const { age = GROWN, sector } = alterOf(id);
    if (age < GROWN || above(id).some((each) => mine.includes(each))) return 3;
    const isTaken = couples.some((couple) => couple.partners[1] !== undefined && couple.partners.includes(id) && !/^(?:sep|div|wid)/u.test(couple.status ?? ''));
    const isFar = Math.abs((alterOf(me).age ?? age) - (alterOf(id).age ?? alterOf(me).age ?? age)) > FITTING;
    return isTaken || isFar ? 2 : sector === 'familie' ? 0 : 1;
  };
  return alterChoices(messages, version, [me, ...partners], true).sort((a, b) => rank(a) - rank(b));
}
