import { expect, it } from 'vitest';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { importBytes } from '../../../src/io/formats.js';
import { openDocument } from '../../../src/model/open.js';
import { placesInOrder } from '../../../src/model/places-in-order.js';
import { saveDocument } from '../../../src/model/save.js';
import { versionOf } from '../../../src/model/query.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const placed = (document: NetworkDocument): string[] => Object.keys(versionOf(document).places!['circles']!.at);

it.each(STORY_IDS)('places of %s come in the order of the people after drawing, saving and opening, with the same bytes each time', (id) => {
  const editor = createEditor({ layout: circlesLayout });
  editor.load(openDocument(storyDocument(id)).document);
  editor.run(addMany('Ali, buurman\nBea, vriendin'));
  editor.run(removeAlters([editor.version.alters[2]!.id]));
  editor.undo();
  const drawn = placesInOrder(editor.document);
  expect(placed(drawn)).toEqual(editor.version.alters.map(({ id: each }) => each));

  const file = saveDocument(editor.document);
  const reopened = createEditor({ layout: circlesLayout });
  reopened.load(importBytes(new TextEncoder().encode(file)).document);
  expect(placed(reopened.document)).toEqual(placed(drawn));
  expect(saveDocument(reopened.document)).toBe(file);
  const text = JSON.stringify(reopened.document);
  expect(JSON.stringify(openDocument(text).document)).toBe(text);
});

it('leaves alone a document whose places are in order, ids that are whole numbers included', () => {
  const document = storyDocument('S01');
  expect(placesInOrder(document)).toBe(document);
  const [version] = document.versions;
  const at = { 2: { x: 0, y: 0, side: 'right' as const }, b: { x: 0, y: 0, side: 'right' as const }, a: { x: 0, y: 0, side: 'right' as const } };
  const alters = ['b', '2'].map((id) => ({ id, kind: 'person' as const, name: id }));
  const once = placesInOrder({ ...document, versions: [{ ...version!, alters, places: { circles: { at } as never } }] });
  expect(Object.keys(once.versions[0]!.places!['circles']!.at)).toEqual(['2', 'b', 'a']);
  expect(placesInOrder(once)).toBe(once);
});
