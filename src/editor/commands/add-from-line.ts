import type { Command } from '../command.js';
import { namedIn } from '../named-in.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { readPeople } from '../quick-add/read-people.js';
import { parseSelf } from '../quick-add/parse-self.js';
import { parseTie } from '../quick-add/parse-tie.js';
import { addPeople } from './add-people.js';
import { setAlter } from './set-alter.js';
import { tieFromLine } from './tie-from-line.js';

/**
 * Puts somebody on the map from one typed line, such as "Fatma, moeder, sterk" or "mijn moeder heet Fatma"; a line of several names
 * adds each, and of who is there already it only says more. One that names two who are there, such as "Fatma kent Kees, sterk",
 * ties them; "Ik ben Nadia, 41" is about the resident.
 */
export function addFromLine(line: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const self = parseSelf(line, lang);
    if (self) return setAlter(context.version.resident, self)(context);
    const there = namedIn(context);
    const tie = parseTie(line, there.version);
    if (tie) return tieFromLine(tie, choice)(context);
    const understood = readPeople(line, lang, there, { list: choice.waiting }).filter(({ name }) => name !== '');
    return addPeople(understood.map((who) => newAlterOf(who, context.document, choice)))(context);
  };
}
