import { describe, expect, it } from 'vitest';
import { RESTING } from '../../../src/element/map-canvas/live-state.js';
import { nameTags, type NameTagView } from '../../../src/element/map-canvas/name-tags.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { versionOf } from '../../../src/model/query.js';
import { crowdSceneOf } from '../../../src/scene/crowd-scene.js';
import type { Mark } from '../../../src/scene/mark.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { HARD_NAMES, hardNamesMap } from '../../browser/support/hard-names.js';

const document = hardNamesMap();
const version = versionOf(document);
const picture = circlesLayout(document, version, 'circles');
const SIZE = { width: 390, height: 600 };
const INSETS = { top: 0, right: 0, bottom: 70, left: 0 };

/** The map with somebody in the middle of the view, so large. */
function seen(id: string, scale: number, isCrowd = false): NameTagView {
  const scene = (isCrowd ? crowdSceneOf : sceneOf)({ document, version, picture, layout: 'circles', language: 'nl' });
  const { x, y } = scene.boxes.get(id)!.middle;
  return { scene, version, state: RESTING, camera: { x: SIZE.width / 2 - x * scale, y: SIZE.height / 2 - y * scale, scale }, size: SIZE, insets: INSETS, handle: null };
}

const said = (tag: Mark): string => tag.children!.map(({ text = '' }) => text).join('');
const bare = (name: string): string => name.replace(/\s/gu, '');
const boxOf = ({ attrs, children }: Mark) => {
  const [x, y] = /translate\((\S+) (\S+)\)/u.exec(String(attrs['transform']))!.slice(1).map(Number) as [number, number];
  const { width, height } = children![0]!.attrs;
  return { left: x, top: y, right: x + Number(width), bottom: y + Number(height) };
};

describe('the name of who is looked at', () => {
  it('is said whole in letters of 14 px where it is too small on the map: every script, in lines that fit the view', () => {
    HARD_NAMES.forEach((name, i) => {
      const [tag] = nameTags(seen(`n${i}`, 0.4), [`n${i}`]);
      expect(bare(said(tag!))).toBe(bare(name));
      expect(tag!.children!.slice(1).every(({ attrs }) => attrs['font-size'] === 14)).toBe(true);
      const { left, top, right, bottom } = boxOf(tag!);
      expect([left >= 0, top >= 0, right <= SIZE.width, bottom <= SIZE.height - INSETS.bottom]).toEqual([true, true, true, true]);
    });
  });

  it('is not said again where it can be read, unless it was shortened there or lies out of view', () => {
    const short = HARD_NAMES.indexOf('Ольга Щербакова'); const long = HARD_NAMES.findIndex((name) => name.length > 55 && !name.includes(' '));
    expect(nameTags(seen(`n${short}`, 1), [`n${short}`])).toEqual([]);
    expect(bare(said(nameTags(seen(`n${long}`, 1), [`n${long}`])[0]!))).toBe(HARD_NAMES[long]);
    const { scene, camera, ...view } = seen(`n${short}`, 1);
    const { name, middle } = scene.boxes.get(`n${short}`)!;
    // The symbol is just in view and its name is not.
    const aside = name.x > middle.x ? SIZE.width - 20 - (middle.x + camera.x) : 20 - (middle.x + camera.x);
    const [tag] = nameTags({ ...view, scene, camera: { ...camera, x: camera.x + aside } }, [`n${short}`]);
    expect(said(tag!)).toBe('Ольга Щербакова'.replace(' ', said(tag!).includes(' ') ? ' ' : ''));
    expect([boxOf(tag!).left >= 0, boxOf(tag!).right <= SIZE.width]).toEqual([true, true]);
  });

  it('is always said on a map of very many people, where most names are not shown', () => {
    expect(nameTags(seen('n0', 1, true), ['n0'])).toHaveLength(1);
  });

  it('of several is said of as many as do not lie over one another, the first named first', () => {
    const view = seen('n0', 0.4);
    const tags = nameTags(view, version.alters.map(({ id }) => id));
    expect(tags.length).toBeGreaterThan(2);
    expect(tags[0]!.key).toContain(version.alters[0]!.id);
    const boxes = tags.map(boxOf);
    boxes.forEach((a, i) => { for (const b of boxes.slice(i + 1)) expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true); });
  });
});
