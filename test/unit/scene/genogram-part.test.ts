import { describe, expect, it } from 'vitest';
import { genogramLayout } from '../../../src/layout/genogram/genogram.js';
import { versionOf } from '../../../src/model/query.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf, scenePart } from '../../../src/scene/scene.js';
import { wholeScene } from '../../../src/scene/whole-scene.js';
import { storyDocument } from '../../fixture.js';

useOtherLayouts(() => { /* Only so that the scene can draw them. */ });

describe('the scene of a family tree', () => {
  const document = storyDocument('S06');
  const version = versionOf(document);
  const layout = 'genogram' as const;
  const picture = genogramLayout(document, version, layout);
  const input = { document, version, picture, layout, language: 'nl' };
  const text = JSON.stringify(sceneOf(input).ground);

  it('draws each couple by its status and years, each child by how it belongs, twins from one point, and the house', () => {
    for (const couple of version.couples) expect(text).toContain(`"couple ${couple.id}"`);
    for (const { couple, child } of version.children) expect(text).toContain(`"drop ${couple} ${child} `);
    for (const words of ['"getr. 2016"', '"getr. 2004"', '"tot 2013"', '"A"', '"P"', 'identical', 'home-border', 'unknown-parent']) expect(text).toContain(words);
    // Divorced: two slashes; separated: one.
    const divorced = version.couples.find(({ status }) => status === 'divorced')!.id;
    const separated = version.couples.find(({ status }) => status === 'separated')!.id;
    expect(text.split(`"slash ${divorced} `)).toHaveLength(3);
    expect(text.split(`"slash ${separated} `)).toHaveLength(2);
    expect(sceneOf({ ...input, language: 'en' }).ground.children!.flatMap((mark) => mark.text ?? [])).toContain('m. 2016');
  });

  it('has a legend of exactly what is drawn: no ties', () => {
    const keys = wholeScene(input).legend.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['married', 'separated', 'divorced', 'adopted', 'foster', 'unknown-parent', 'home']));
    for (const key of ['together', 'lat', 'step', 'sterk', 'gewoon', 'arrow']) expect(keys).not.toContain(key);
  });

  it('lets the lines go along with who is carried', () => {
    const at = { ...picture.at, adri: { ...picture.at['adri']!, x: picture.at['adri']!.x + 200 } };
    const part = scenePart({ ...input, picture: { ...picture, at } }, new Set(['adri']));
    expect(part.people).toHaveLength(1);
    expect(part.ties).toEqual([]);
    expect(JSON.stringify(part.ground)).not.toBe(text);
    expect(JSON.stringify(part.ground)).toContain('"drop couple-4 adri ');
  });
});
