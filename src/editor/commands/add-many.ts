import type { Command } from '../command.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { parsePeople } from '../quick-add/parse-people.js';
import { addPeople } from './add-people.js';

/** Puts everybody of a pasted list on the map as one act: one a line, or several in a line such as "Jan, Piet en Klaas". */
export function addMany(text: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const understood = text.split(/\r\n|\r|\n/).flatMap((line) => parsePeople(line, lang, context)).filter(({ name }) => name !== '');
    return addPeople(understood.map((who) => newAlterOf(who, context.document, choice)))(context);
  };
}
