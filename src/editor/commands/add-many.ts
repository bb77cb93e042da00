import { draftSteps } from '../../change/draft.js';
import { versionOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftAlter } from '../draft-alter.js';
import { namesOf } from '../names-of.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { parseLine } from '../quick-add/parse-line.js';
import { refuse } from '../refuse.js';
import { addFromLine } from './add-from-line.js';

/** Puts everybody of a pasted list on the map, one a line, as one act. */
export function addMany(text: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    if (lines.length <= 1) return addFromLine(lines[0] ?? '', lang, choice)(context);
    const { document, version, newId } = context;
    const draft = draftSteps(document);
    const ids: string[] = [];
    for (const line of lines) {
      const understood = parseLine(line, lang, context);
      if (!understood.name) continue;
      const id = draftAlter(draft, newId, version.id, newAlterOf(understood, document, choice));
      if (typeof id !== 'string') return id;
      ids.push(id);
    }
    if (ids.length === 0) return refuse('empty-line');
    const names = namesOf(versionOf(draft.document, version.id), ids);
    return done(draft, 'alters-added', ids, { names, count: String(ids.length) });
  };
}
