import type { Command, Refusal } from '../command.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { plainLine } from '../plain-line.js';
import { parsePeople } from '../quick-add/parse-people.js';
import { refuse } from '../refuse.js';
import { addPeople } from './add-people.js';

/** The most people of one list: finding a place for so many takes seconds, and for twice as many far longer than anybody waits. */
const MOST = 200;

/** Puts everybody of a pasted list on the map as one act: one a line, or several in a line such as "Jan, Piet en Klaas". */
export function addMany(text: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => plainLine(line) !== '');
    const refusal = tooLong(lines.length);
    if (refusal) return refusal;
    const understood = lines.flatMap((line) => parsePeople(line, lang, context)).filter(({ name }) => name !== '');
    const crowd = tooLong(understood.length);
    if (crowd) return crowd;
    return addPeople(understood.map((who) => newAlterOf(who, context.document, choice)))(context);
  };
}

/** Why a list is not taken: it would keep the page busy for too long. */
function tooLong(people: number): Refusal | undefined {
  return people > MOST ? refuse('long-list', { value: String(people), most: String(MOST) }) : undefined;
}
