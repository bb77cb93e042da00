import type { AlterId, Version } from '../../model/document.js';
import { alterOf, couplesOf } from '../../model/query.js';
import type { Messages } from '../../words/messages.js';
import { alterChoices } from '../controls/alter-choices.js';
import type { Choice } from '../controls/select-control.js';

/** Who is younger is not thought of first. */
const GROWN = 16;
/** Years between two who are thought of first; of an age that was not asked nothing follows. */
const FITTING = 25;

/** Everybody who may be somebody's partner, most likely first: grown, of a fitting age and of nobody else, and those of the family before others; children, parents, brothers and sisters last. */
export function partnerChoices(messages: Messages, version: Version, me: AlterId, partners: readonly AlterId[]): Choice[] {
  const { children, couples } = version;
  /** The couple somebody is a child of, and who they are. */
  const above = (id: AlterId): string[] => [id, ...children.filter(({ child }) => child === id).flatMap(({ couple }) => [couple, ...couples.find((each) => each.id === couple)!.partners])];
  const mine = above(me);
  const age = alterOf(version, me)!.age;
  const rank = ({ id }: Choice): number => {
    const other = alterOf(version, id)!;
    if (other.age! < GROWN || above(id).some((each) => mine.includes(each))) return 3;
    const isTaken = couplesOf(version, id).some(({ partners, status }) => partners[1] && !/^(?:sep|div|wid)/u.test(status ?? ''));
    return isTaken || Math.abs(age! - other.age!) > FITTING ? 2 : other.sector === 'familie' ? 0 : 1;
  };
  // Of each once: a sort asks for everybody many times.
  return alterChoices(messages, version, [me, ...partners], true).map((choice) => ({ choice, at: rank(choice) })).sort((a, b) => a.at - b.at).map(({ choice }) => choice);
}
