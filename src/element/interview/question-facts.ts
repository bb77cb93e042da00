import type { Command } from '../../editor/command.js';
import { connect } from '../../editor/commands/connect.js';
import { liveWithResident } from '../../editor/commands/live-with-resident.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import { setTie } from '../../editor/commands/set-tie.js';
import type { Alter, Tie, Version } from '../../model/document.js';
import { homeOf, tiesBetween } from '../../model/query.js';
import type { TieQuality } from '../../model/vocabulary.js';
import type { QuestionFacts } from '../../model/way.js';

const FLAGS = ['thinksAlong', 'informalCarer', 'livedExperience', 'actionTeam'] as const;

/** Of the facts of a question those that a tap says of somebody, and takes back. */
export function marksOf(facts: QuestionFacts): string[] {
  return [...FLAGS.filter((flag) => facts[flag]), ...(facts.home ? ['home'] : []), ...(facts.quality ? ['quality'] : [])];
}

/** Whether all that a question says of people is said of this one. */
export function hasFact(version: Version, alter: Alter, facts: QuestionFacts): boolean {
  const marks = marksOf(facts);
  return marks.length > 0 && marks.every((mark) => {
    if (mark === 'home') return homeOf(version).has(alter.id);
    if (mark === 'quality') return tiesBetween(version, version.resident, alter.id).some(({ quality }) => quality === facts.quality);
    return alter[mark] === true;
  });
}

/** Says of somebody what a question says of people, or takes it back. */
export function markCommand(id: string, facts: QuestionFacts, is: boolean): Command {
  const flags = Object.fromEntries(FLAGS.filter((flag) => facts[flag]).map((flag) => [flag, is || null]));
  if (facts.home) return liveWithResident([id], is);
  if (facts.quality) return (context) => qualityCommand(context.version, id, facts.quality as TieQuality, is)(context);
  return setAlter(id, flags);
}

/** A quality never takes the place of another one: it becomes a tie of its own. */
function qualityCommand(version: Version, id: string, quality: TieQuality, is: boolean): Command {
  const ties = tiesBetween(version, version.resident, id);
  const same = ties.find((tie) => tie.quality === quality);
  if (is) {
    const open = ties.find((tie) => tie.quality === undefined);
    return open ? setTie(open.id, { quality }) : connect(version.resident, id, { quality });
  }
  if (!same) return () => ({ refused: 'gone' });
  return ties.length > 1 && saysLittle(same) ? removeTies([same.id]) : setTie(same.id, { quality: null });
}

/** Whether a tie says nothing besides that it is there and how it is. */
export function saysLittle({ gives, gets, frequency, since, until, status, note }: Tie): boolean {
  return [gives, gets, frequency, since, until, status, note].every((fact) => fact === undefined);
}
