import { describe, expect, it } from 'vitest';
import { Editor } from '../../../src/editor/editor.js';
import { isRefusal } from '../../../src/editor/command.js';
import { landAlter, landingAt } from '../../../src/element/map-canvas/landing.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { pointAt } from '../../../src/layout/cells.js';
import { alterOf, homeOf, ringIds } from '../../../src/model/query.js';
import { storyDocument } from '../../fixture.js';

// Laid out once: every editor starts from the same picture.
const laidOut = new Editor({ layout: circlesLayout, document: storyDocument('S01') }).document;
const open = (document = laidOut) => new Editor({ layout: circlesLayout, document });

const drop = (editor: Editor, id: string, point: { x: number; y: number }) => {
  const { document, version, picture, layout } = editor;
  const landing = landingAt({ document, version, picture, layout, language: 'nl' }, id, 17, point);
  return { landing, plan: editor.run(landAlter(id, landing, 'right')) };
};

/** The middle of a cell of the picture on screen. */
const middleOfCell = (editor: Editor, ring: number, sector: string) => {
  const { picture } = editor;
  const slice = picture.sectors.find((s) => s.id === sector)!;
  const inner = picture.rings[ring - 1] ?? picture.centre;
  const outer = picture.rings[ring] ?? inner + 90;
  return pointAt(picture, slice.start + slice.sweep / 2, (inner + outer) / 2);
};

describe('letting somebody go', () => {
  it('gives ring, sector and a place of their own, as one act', () => {
    for (const sector of ['vrienden', 'buren', 'hulp', 'familie']) {
      for (const ring of [0, 1, 2]) {
        const editor = open();
        const before = editor.document;
        const { landing, plan } = drop(editor, 'karim', middleOfCell(editor, ring, sector));
        expect(isRefusal(plan)).toBe(false);
        expect(alterOf(editor.version, 'karim')).toMatchObject({ sector, ring: ringIds(editor.document)[ring] });
        expect(editor.picture.at['karim']).toMatchObject({ ...landing.place, own: true });
        editor.undo();
        expect(editor.document).toEqual(before);
      }
    }
  });

  it('leaves everybody else where they were, though a name may turn from a line that came with it', () => {
    const editor = open();
    const spots = (): unknown => Object.entries(editor.picture.at).filter(([id]) => id !== 'karim').map(([id, { x, y, own }]) => [id, x, y, own]);
    const before = spots();
    drop(editor, 'karim', middleOfCell(editor, 2, 'buren'));
    expect(spots()).toEqual(before);
  });

  it('brings a person into the home and out of it again', () => {
    const editor = open();
    drop(editor, 'karim', { x: 20, y: -30 });
    expect(homeOf(editor.version).has('karim')).toBe(true);
    const { x, y, own } = editor.picture.at['karim']!;
    expect(Math.hypot(x, y)).toBeLessThan(editor.picture.centre);
    expect(own, 'the household is arranged as a whole').toBeUndefined();
    const { landing } = drop(editor, 'karim', { x: x + 6, y: y - 4 });
    expect(editor.picture.at['karim']).toMatchObject({ ...landing.place, own: true });
    drop(editor, 'karim', middleOfCell(editor, 1, 'vrienden'));
    expect(homeOf(editor.version).has('karim')).toBe(false);
    expect(alterOf(editor.version, 'karim')).toMatchObject({ sector: 'vrienden', ring: 'dichtbij' });
  });

  it('puts somebody outside the circles', () => {
    const editor = open();
    drop(editor, 'karim', middleOfCell(editor, 3, 'buren'));
    expect(alterOf(editor.version, 'karim')).toMatchObject({ ring: 'outside', sector: 'buren' });
  });

  it('lands near the border of a cell inside it, so that the place is kept', () => {
    const editor = open();
    for (let angle = 0; angle < 360; angle += 7) {
      for (const share of [0.02, 0.98]) {
        const { picture } = editor;
        const radius = picture.rings[0]! + share * (picture.rings[1]! - picture.rings[0]!);
        const { landing, plan } = drop(editor, 'karim', pointAt(picture, angle, radius));
        expect(isRefusal(plan)).toBe(false);
        expect(editor.picture.at['karim']).toMatchObject(landing.place);
        editor.undo();
      }
    }
  });

  it('keeps the resident in the middle', () => {
    const editor = open();
    const { plan } = drop(editor, 'r', middleOfCell(editor, 1, 'buren'));
    expect(plan).toMatchObject({ refused: 'resident-in-centre' });
    expect(isRefusal(drop(editor, 'r', { x: 5, y: 5 }).plan)).toBe(false);
  });

  it('lets an organisation land beside the home, not in it', () => {
    const version = laidOut.versions[0]!;
    const alters = version.alters.map((a) => (a.id === 'karim' ? { ...a, kind: 'organisation' as const } : a));
    const editor = open({ ...laidOut, versions: [{ ...version, alters }], current: version.id });
    const { landing } = drop(editor, 'karim', { x: 3, y: -10 });
    expect(landing.ring).toBe(0);
    expect(homeOf(editor.version).has('karim')).toBe(false);
  });
});
