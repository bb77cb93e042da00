import type { Command } from '../command.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { parsePeople } from '../quick-add/parse-people.js';
import { addPeople } from './add-people.js';

/** Puts somebody on the map from one typed line, such as "Fatma, moeder, sterk"; a line of several names adds each. */
export function addFromLine(line: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const understood = parsePeople(line, lang, context).filter(({ name }) => name !== '');
    return addPeople(understood.map((who) => newAlterOf(who, context.document, choice)))(context);
  };
}
