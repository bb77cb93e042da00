import { describe, expect, it } from 'vitest';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { createEditor } from '../../../src/editor/editor.js';
import { boxesTouch, pieceMeetsBox } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { openDocument } from '../../../src/model/open.js';
import { versionOf } from '../../../src/model/query.js';
import { saveDocument } from '../../../src/model/save.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { wovenMap } from '../../support/trial-maps.js';

const document = wovenMap(60, 1);
const version = versionOf(document);
const picture = circlesLayout(document, version, 'circles');
const away = Object.keys(picture.at).filter((id) => picture.at[id]!.off);
const withPicture = { ...document, versions: [{ ...version, places: { circles: picture } }] };
const drawn = (at: typeof picture.at) => sceneOf({ document, version, picture: { ...picture, at }, layout: 'circles', language: 'nl' });
const through = ({ tiePaths, boxes }: ReturnType<typeof drawn>, id: string): number => {
  const { x, y, width, height } = boxes.get(id)!.name;
  const letters = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
  return [...tiePaths.values()].filter((path) => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1]!, point, letters))).length;
};

describe('a name that lines would run through on every side', () => {
  it('is moved off, free of everything, with a thin line to it that meets nobody else', () => {
    expect(away.length).toBeGreaterThan(2);
    const scene = drawn(picture.at);
    for (const id of away) {
      const { middle, name } = scene.boxes.get(id)!;
      const leaders = scene.people.find(({ key }) => key === id)!.children!.filter(({ attrs }) => attrs['class'] === 'leader');
      expect(leaders).toHaveLength(1);
      const [x, y] = /L(\S+),(\S+)$/u.exec(String(leaders[0]!.attrs['d']))!.slice(1).map(Number) as [number, number];
      const end = { x: middle.x + x, y: middle.y + y };
      expect(boxesTouch({ ...end, width: 0, height: 0 }, name, 1.5)).toBe(true);
      expect(Math.hypot(x, y)).toBeLessThan(100);
      for (const [other, there] of scene.boxes) {
        if (other === id) continue;
        const symbol = { x: there.middle.x - there.radius, y: there.middle.y - there.radius, width: 2 * there.radius, height: 2 * there.radius };
        expect([id, other, boxesTouch(name, there.name) || boxesTouch(name, symbol) || pieceMeetsBox(middle, end, there.name) || pieceMeetsBox(middle, end, symbol)]).toEqual([id, other, false]);
      }
    }
    // Nobody else has such a line, and names beside their symbols have no use for one.
    expect(scene.people.filter(({ children }) => children!.some(({ attrs }) => attrs['class'] === 'leader')).map(({ key }) => key).sort()).toEqual([...away].sort());
  });

  it('is run through by fewer lines there than beside its symbol', () => {
    const beside = drawn(Object.fromEntries(Object.entries(picture.at).map(([id, { off: _, ...place }]) => [id, place])));
    const sum = (scene: ReturnType<typeof drawn>): number => away.reduce((all, id) => all + through(scene, id), 0);
    expect(sum(drawn(picture.at))).toBeLessThan(sum(beside) / 2);
  });

  it('stays there when the map is saved and drawn again, and is beside its symbol again when its person is moved', () => {
    expect(versionOf(openDocument(saveDocument(withPicture)).document).places!['circles']!.at).toEqual(picture.at);
    expect(circlesLayout(document, version, 'circles', picture)).toEqual(picture);
    const [id] = away as [string];
    const editor = createEditor({ layout: circlesLayout, document: withPicture });
    const { sector, ring } = editor.version.alters.find((alter) => alter.id === id)!;
    const { x, y } = picture.at[id]!;
    editor.run(moveAlter(id, { ...(sector === undefined ? {} : { sector }), ...(ring === undefined ? {} : { ring }), place: { x: x + 3, y } }));
    expect(editor.picture.at[id]!.off).toBeUndefined();
    editor.undo();
    expect(editor.picture.at[id]).toEqual(picture.at[id]);
  });

  it('refuses a file in which it is moved off to nowhere', () => {
    const [id] = away as [string];
    const at = { ...picture.at, [id]: { ...picture.at[id]!, off: { x: 'far', y: 0 } } };
    const opened = (): unknown => openDocument(JSON.stringify({ ...document, versions: [{ ...version, places: { circles: { ...picture, at } } }] })).document;
    expect(opened).toThrow(/number/u);
  });
});
