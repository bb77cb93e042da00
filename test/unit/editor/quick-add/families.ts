import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { Editor } from '../../../../src/editor/editor.js';
import { createDocument } from '../../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../../src/model/document.js';
import { violationsOf } from '../../../../src/model/invariants.js';
import { countingIds } from '../counting-ids.js';
import { plainLayout } from '../plain-layout.js';

/** A map after these lines, on which each of them is one act. */
export function after(...lines: string[]): { editor: Editor; version: Version; document: NetworkDocument } {
  const editor = new Editor({ layout: plainLayout, document: createDocument(), newId: countingIds() });
  for (const line of lines) {
    const plan = editor.run(line.includes('\n') ? addMany(line) : addFromLine(line));
    if (isRefusal(plan)) throw new Error(`${line}: ${plan.refused}`);
    const [wrong] = violationsOf(editor.document);
    if (wrong) throw new Error(`${line}: ${JSON.stringify(wrong)}`);
  }
  return { editor, version: editor.version, document: editor.document };
}

/** Somebody's name, by id. */
export const nameOf = ({ alters }: Version, id: string): string => alters.find((alter) => alter.id === id)!.name;

/** Families as "parents: children", each in the order in which they were told; who was born together stands between [ and ]. */
export function families(version: Version): string[] {
  return version.couples.map(({ id, partners, status }) => {
    const records = version.children.filter(({ couple }) => couple === id);
    const name = (child: string, kind: string): string => `${nameOf(version, child)}${kind === 'birth' ? '' : ` ${kind}`}`;
    const alone = records.filter(({ twins }) => twins === undefined).map(({ child, kind }) => name(child, kind));
    const sets = [...new Set(records.flatMap(({ twins }) => twins ?? []))].map((set) => {
      const born = records.filter(({ twins }) => twins === set);
      return `[${born.map(({ child, kind }) => name(child, kind)).join(', ')}]${born.every(({ identical }) => identical) ? '=' : born.every(({ identical }) => identical === false) ? '≠' : ''}`;
    });
    return `${partners.map((each) => nameOf(version, each)).join('+') || '?'}${status ? ` ${status}` : ''}: ${[...alone, ...sets].join(', ')}`;
  });
}
