import { describe, expect, it } from 'vitest';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addDivision } from '../../../src/editor/commands/add-division.js';
import { moveDivision } from '../../../src/editor/commands/move-division.js';
import { removeDivision } from '../../../src/editor/commands/remove-division.js';
import { renameDivision } from '../../../src/editor/commands/rename-division.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { openDocument } from '../../../src/model/open.js';
import { ringIds, sectorIds } from '../../../src/model/query.js';
import { saveDocument } from '../../../src/model/save.js';
import { ringLabel } from '../../../src/words/ring-label.js';
import { sectorLabel } from '../../../src/words/sector-label.js';
import { messagesFor } from '../../../src/words/messages-for.js';
import { storyDocument } from '../../fixture.js';

const nl = messagesFor('nl');
const begun = () => {
  const editor = createEditor({ layout: circlesLayout, document: storyDocument('S01') });
  const run = (command: Command): void => { const plan = editor.run(command); if (isRefusal(plan)) throw new Error(plan.refused); };
  const refused = (command: Command): string => { const plan = editor.plan(command); return isRefusal(plan) ? plan.refused : 'done'; };
  return { editor, run, refused };
};

describe('sectors and rings of one’s own', () => {
  it('are added, named and ordered; people stay where they belong, and each act can be undone', () => {
    const { editor, run } = begun();
    const before = editor.document;
    run(addDivision('sectors', ' Sportclub '));
    const own = sectorIds(editor.document).at(-1)!;
    expect(sectorIds(editor.document)).toEqual([...sectorIds(before), own]);
    expect(sectorLabel(editor.document, own, nl)).toBe('Sportclub');
    expect(editor.picture.sectors.map(({ id }) => id)).toContain(own);
    run(renameDivision('sectors', 'buren', 'De straat'));
    expect(sectorLabel(editor.document, 'buren', nl)).toBe('De straat');
    run(renameDivision('sectors', 'buren', ''));
    expect(sectorLabel(editor.document, 'buren', nl)).toBe('Buren');
    run(moveDivision('sectors', own, -1));
    expect(sectorIds(editor.document).indexOf(own)).toBe(sectorIds(editor.document).length - 2);
    run(addDivision('rings', 'heel ver weg'));
    expect(editor.picture.rings).toHaveLength(4);
    expect(ringLabel(editor.document, ringIds(editor.document)[3]!, nl)).toBe('heel ver weg');
    expect(editor.version.alters.map(({ sector, ring }) => [sector, ring])).toEqual(before.versions[0]!.alters.map(({ sector, ring }) => [sector, ring]));
    const saved = openDocument(saveDocument(editor.document)).document;
    expect([saved.sectors, saved.rings]).toEqual([editor.document.sectors, editor.document.rings]);
    for (let acts = 0; acts < 5; acts++) editor.undo();
    expect(editor.document).not.toHaveProperty('sectors');
    expect(editor.document).not.toHaveProperty('rings');
  });

  it('are removed with everybody in them kept, at every moment, in another one or without any', () => {
    const { editor, run } = begun();
    const before = editor.document;
    const inIt = (document: typeof before, sector?: string) => document.versions.map(({ alters }) => alters.filter((alter) => alter.sector === sector).map(({ id }) => id));
    const friends = inIt(before, 'vrienden');
    expect(friends.flat().length).toBeGreaterThan(1);
    run(removeDivision('sectors', 'vrienden', 'buren'));
    editor.document.versions.forEach(({ alters }, at) => {
      expect(alters).toHaveLength(before.versions[at]!.alters.length);
      for (const id of friends[at]!) expect(alters.find((alter) => alter.id === id)!.sector).toBe('buren');
    });
    editor.undo();
    run(removeDivision('rings', 'verder-weg'));
    expect(editor.version.alters.some(({ ring }) => ring === 'verder-weg')).toBe(false);
    expect(Object.keys(editor.picture.at)).toHaveLength(editor.version.alters.length);
    editor.undo();
    expect(inIt(editor.document, 'vrienden')).toEqual(friends);
    expect(editor.document.versions[0]!.places).toEqual(editor.document.versions[0]!.places);
  });

  it('refuse what cannot be', () => {
    const { run, refused } = begun();
    expect(refused(addDivision('sectors', '  '))).toBe('no-words');
    expect(refused(renameDivision('rings', 'nergens', 'x'))).toBe('gone');
    expect(refused(moveDivision('rings', 'heel-dichtbij', -1))).toBe('already-there');
    expect(refused(removeDivision('sectors', 'buren', 'buren'))).toBe('gone');
    for (let more = 0; more < 3; more++) run(addDivision('rings', `ring ${String(more)}`));
    expect(refused(addDivision('rings', 'te veel'))).toBe('too-many');
    for (const ring of ['heel-dichtbij', 'dichtbij', 'verder-weg']) run(removeDivision('rings', ring));
  });

  it('keep the last one', () => {
    const { editor, run, refused } = begun();
    for (const ring of ringIds(editor.document).slice(1)) run(removeDivision('rings', ring));
    expect(refused(removeDivision('rings', ringIds(editor.document)[0]!))).toBe('last-division');
  });
});
