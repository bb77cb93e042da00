import type { Command } from '../command.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { parseLine } from '../quick-add/parse-line.js';
import { refuse } from '../refuse.js';
import { addAlter } from './add-alter.js';

/** Puts somebody on the map from one typed line, such as "Fatma, moeder, sterk". */
export function addFromLine(line: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const understood = parseLine(line, lang, context);
    return understood.name ? addAlter(newAlterOf(understood, context.document, choice))(context) : refuse('empty-line');
  };
}
