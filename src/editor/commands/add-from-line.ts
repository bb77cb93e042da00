import type { Command } from '../command.js';
import { newAlterOf } from '../quick-add/new-alter-of.js';
import { parseLine } from '../quick-add/parse-line.js';
import { refuse } from '../refuse.js';
import { addAlter } from './add-alter.js';

/** Puts somebody on the map from one typed line, such as "Fatma, moeder, sterk". */
export function addFromLine(line: string, lang = 'nl'): Command {
  return (context) => {
    const understood = parseLine(line, lang, context);
    return understood.name ? addAlter(newAlterOf(understood, context.document))(context) : refuse('empty-line');
  };
}
