import { applyTransaction } from '../../change/transaction.js';
import type { Alter, Version } from '../../model/document.js';
import { versionOf } from '../../model/query.js';
import { isRefusal, type Command, type Plan, type Refusal } from '../command.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { namedIn } from '../named-in.js';
import { plainLine } from '../plain-line.js';
import { parsePeople } from '../quick-add/parse-people.js';
import { maybeTie, parseTie } from '../quick-add/parse-tie.js';
import { refuse } from '../refuse.js';
import { addPeople } from './add-people.js';
import { tieFromLine } from './tie-from-line.js';

/** The most people of one list: finding a place for so many takes seconds, and for twice as many far longer than anybody waits. */
const MOST = 200;

/**
 * Puts everybody of a pasted list on the map as one act: one a line, or several in a line such as "Jan, Piet en Klaas".
 * A line that names two of the list or of the map, such as "Jan kent Piet", ties them.
 */
export function addMany(text: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => plainLine(line) !== '');
    const refusal = tooLong(lines.length);
    if (refusal) return refusal;
    const there = namedIn(context);
    const parsed = lines.map((line) => ({ line, people: parsePeople(line, lang, there).filter(({ name }) => name !== '') }));
    const crowd = tooLong(parsed.flatMap(({ people }) => people).length);
    if (crowd) return crowd;
    const everybody = withNames(there.version, parsed.flatMap(({ line, people }) => (maybeTie(line) ? [] : people.map(({ name }) => name))));
    const ties = parsed.filter(({ line }) => maybeTie(line) && parseTie(line, everybody));
    const people = parsed.filter((each) => !ties.includes(each)).flatMap((each) => each.people);
    let plan: Plan | undefined = people.length > 0 || ties.length === 0 ? addPeople(people.map((who) => newAlterOf(who, context.document, choice)))(context) : undefined;
    for (const { line } of ties) {
      if (plan && isRefusal(plan)) return plan;
      const before = plan ? applyTransaction(context.document, plan.steps) : undefined;
      const document = before?.ok ? before.document : context.document;
      const version = versionOf(document, context.version.id);
      const said = parseTie(line, namedIn({ ...context, document, version }).version);
      const next = said && tieFromLine(said, choice)({ ...context, document, version });
      // Two who are tied already are no reason to leave out the rest of the list.
      if (next && !isRefusal(next)) plan = plan ? { ...plan, steps: [...plan.steps, ...next.steps] } : next;
      else if (next && !plan && ties.length === 1) return next;
    }
    return plan ?? refuse('empty-line');
  };
}

/** The map with everybody who is on the list, to see which lines are about two of them. */
function withNames(version: Version, names: readonly string[]): Version {
  return { ...version, alters: [...version.alters, ...names.map((name, at): Alter => ({ id: `\n${String(at)}`, kind: 'person', name }))] };
}

/** Why a list is not taken: it would keep the page busy for too long. */
function tooLong(people: number): Refusal | undefined {
  return people > MOST ? refuse('long-list', { value: String(people), most: String(MOST) }) : undefined;
}
