import { describe, expect, it } from 'vitest';
import { createEditor } from '../../../src/editor/editor.js';
import { boxesTouch, pieceMeetsBox, type Box } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { LayoutKey } from '../../../src/layout/layout.js';
import { sizesOf } from '../../../src/layout/sizes.js';
import { NOTATIONS } from '../../../src/model/notation-ids.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import type { Mark } from '../../../src/scene/mark.js';
import { lookChoice } from '../../../src/scene/look-choice.js';
import { lookOf } from '../../../src/scene/map-look.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { wordBoxes } from '../../../src/scene/family-words.js';
import { legendFor } from '../../../src/scene/legend-for.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { THEME_SIGN } from '../../../src/scene/theme-sign.js';
import { LEAST_CLEAR } from '../../support/map-quality.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

/** How many ties of all stories may run through a name in each layout: what was measured last. */
const THROUGH: Partial<Record<LayoutKey, number>> = {
  household: 0, 'household-tall': 1, neighbourhood: 0, 'neighbourhood-tall': 3, genogram: 0, 'genogram-tall': 0,
};
/** How many ties of all stories may be too short for their pattern to be told. */
const UNCLEAR: Partial<Record<LayoutKey, number>> = { household: 1, 'household-tall': 3, neighbourhood: 2, 'neighbourhood-tall': 2 };

function drawn(document: NetworkDocument, layout: LayoutKey, notation = 'standard') {
  const editor = createEditor({ layout: circlesLayout, document });
  useOtherLayouts((other, name) => { editor.useLayout(other, name); });
  editor.setLayout(layout);
  editor.setVersion(document.current);
  const { version, picture } = editor;
  return { version, scene: sceneOf({ document: editor.document, version, picture, layout, language: 'nl', look: lookOf(lookChoice(document, notation as 'standard', true)) }) };
}

/** Room for the map at 1180 x 820 and 390 x 844, in px: with the legend beside it, under it, and on a phone. */
const roomOf = (layout: LayoutKey): { width: number; height: number } =>
  layout.endsWith('-tall') ? { width: 380, height: layout.startsWith('household') ? 636 : 604 } : layout.startsWith('household') ? { width: 642, height: 672 } : { width: 818, height: 550 };

const lettersOf = ({ x, y, width, height }: Box): Box => ({ x: x + 2, y: y + 2, width: Math.max(0, width - 4), height: Math.max(0, height - 4) });
const all = (mark: Mark): Mark[] => [mark, ...(mark.children ?? []).flatMap(all)];
const stories = STORY_IDS.flatMap((id) => ['t0', 't1'].map((current) => ({ ...storyDocument(id), current })));

describe('the other layouts', () => {
  for (const [layout, most] of Object.entries(THROUGH) as [LayoutKey, number][]) {
    it(`draw ties round names, no name over another or over a symbol, and every name in full in at least 12 px: ${layout}`, () => {
      let [through, unclear] = [0, 0];
      for (const document of stories) {
        const { version, scene } = drawn(document, layout);
        for (const path of scene.tiePaths.values()) if (path.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - path[i]!.x, y - path[i]!.y), 0) < LEAST_CLEAR) unclear++;
        const room = roomOf(layout);
        expect([document.id, document.current, Math.min(room.width / scene.bounds.width, room.height / scene.bounds.height) * sizesOf(layout).name >= 12]).toEqual([document.id, document.current, true]);
        const names = scene.people.map((person) => [person.key, all(person).filter(({ attrs }) => /(^| )name( |$)/.test(String(attrs.class))).map(({ text }) => text).join(' ')]);
        expect(new Map(names as [string, string][])).toEqual(new Map(version.alters.map(({ id, name }) => [id, name])));
        const people = [...scene.boxes.values()].map(({ middle, radius, name }) => ({ name: lettersOf(name), symbol: { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius } }));
        for (const path of scene.tiePaths.values()) if (people.some(({ name }) => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1]!, point, name)))) through++;
        people.forEach((one, i) => people.forEach((other, j) => {
          if (i < j) expect([document.id, layout, boxesTouch(one.name, other.name) || boxesTouch(one.name, other.symbol) || boxesTouch(one.symbol, other.name)]).toEqual([document.id, layout, false]);
        }));
      }
      expect(through).toBeLessThanOrEqual(most);
      expect(unclear).toBeLessThanOrEqual(UNCLEAR[layout] ?? 0);
    }, 60_000);
  }

  it('draw the lines of a family in the middle of circles quieter than ties, in the legend too, and in ink in a tree', () => {
    const inks = (marks: readonly Mark[]): unknown[] => [...new Set(marks.flatMap(all).filter(({ attrs }) => /(^| )family-line( |$)/.test(String(attrs['class']))).map(({ attrs }) => attrs['stroke']))];
    const document = { ...storyDocument('S06'), current: 't1' };
    expect(inks([drawn(document, 'household').scene.ground])).toEqual(['#6B6B6B']);
    expect(inks([drawn(document, 'genogram').scene.ground])).toEqual(['#1A1A1A']);
    const { version } = drawn(document, 'household');
    expect(inks(legendFor(document, version, 'household', 'nl').map(({ mark }) => mark))).toEqual(['#6B6B6B']);
  });

  it('have every sign of a theme within what is shown when all of the map is', () => {
    let signs = 0;
    for (const document of stories) for (const layout of ['circles', 'circles-tall', ...Object.keys(THROUGH)] as LayoutKey[]) {
      const { scene: { bounds, signs: placed } } = drawn(document, layout);
      for (const sign of placed.flatMap(all)) {
        const at = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(String(sign.attrs['transform'] ?? ''));
        if (!at || !/^theme( |$)/.test(String(sign.attrs['class']))) continue;
        signs++;
        const [x, y] = [Number(at[1]), Number(at[2])];
        const inside = x - THEME_SIGN >= bounds.x && y - THEME_SIGN >= bounds.y && x + THEME_SIGN <= bounds.x + bounds.width && y + THEME_SIGN <= bounds.y + bounds.height;
        expect([document.id, document.current, layout, sign.key, inside]).toEqual([document.id, document.current, layout, sign.key, true]);
      }
    }
    expect(signs).toBeGreaterThan(100);
  }, 60_000);

  it('keep signs off the words of a family, in every notation', () => {
    let words = 0; let signs = 0;
    for (const document of stories) for (const layout of ['genogram', 'household', 'household-tall'] as const) for (const notation of NOTATIONS) {
      const { scene } = drawn(document, layout, notation);
      const told = wordBoxes(all(scene.ground));
      words += told.length;
      for (const sign of scene.signs.flatMap(all)) {
        const at = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(String(sign.attrs.transform ?? ''));
        if (!at || !/^(theme|support)( |$)/.test(String(sign.attrs.class))) continue;
        signs += 1;
        const [x, y] = [Number(at[1]), Number(at[2])];
        expect([document.id, layout, sign.key, told.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)]).toEqual([document.id, layout, sign.key, false]);
      }
    }
    expect(words).toBeGreaterThan(50);
    expect(signs).toBeGreaterThan(50);
  }, 120_000);

  it('tell the years of birth and death of a family, and of nobody else', () => {
    const document = storyDocument('S06');
    const [first] = document.versions;
    const alters = first!.alters.map((alter) => ({ ...alter, birthYear: 1950, ...(alter.deceased ? { deathYear: 2013 } : {}), ...(alter.id === 'noor' ? { age: undefined } : {}) }));
    const { scene } = drawn({ ...document, current: 't0', versions: [{ ...first!, alters }] }, 'genogram');
    const told = all(scene.ground).filter(({ key }) => /^(birth|death) /.test(key));
    const dead = alters.filter(({ deceased }) => deceased).length;
    expect(dead).toBeGreaterThan(0);
    // Of the others the age stands in the symbol.
    expect(told.filter(({ text }) => text === '1950').length).toBe(dead + 1);
    expect(told.filter(({ text }) => text?.endsWith('2013')).length).toBe(dead);
    expect(told.some(({ key }) => key.endsWith(' yvonne'))).toBe(false);
    const boxes = wordBoxes(told);
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => expect(boxesTouch(one, other)).toBe(false)));
    for (const { middle: { x, y }, radius } of scene.boxes.values()) expect(boxes.some((box) => boxesTouch(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }))).toBe(false);
  });
});
