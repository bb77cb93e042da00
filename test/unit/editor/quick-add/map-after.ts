import { isRefusal } from '../../../../src/editor/command.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { Editor } from '../../../../src/editor/editor.js';
import { createDocument } from '../../../../src/model/create.js';
import { violationsOf } from '../../../../src/model/invariants.js';
import { countingIds } from '../counting-ids.js';
import { plainLayout } from '../plain-layout.js';

/** A map after these lines, each of them one act. */
export function mapAfter(...lines: string[]): Editor {
  const editor = new Editor({ layout: plainLayout, document: createDocument(), newId: countingIds() });
  for (const line of lines) {
    const plan = editor.run(addFromLine(line));
    if (isRefusal(plan)) throw new Error(`${line}: ${plan.refused}`);
    if (violationsOf(editor.document).length > 0) throw new Error(`${line}: ${JSON.stringify(violationsOf(editor.document))}`);
  }
  return editor;
}
