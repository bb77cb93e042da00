import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NetworkMapElement } from '../../src/element.js';
import { circlesLayout } from '../../src/layout/circles.js';
import type { NetworkDocument } from '../../src/model/document.js';
import { paintPicture } from '../../src/paint/canvas.js';
import { filePicture } from '../../src/paint/file-picture.js';
import { svgText } from '../../src/paint/svg-text.js';
import { lookChoice } from '../../src/scene/look-choice.js';
import { lookOf } from '../../src/scene/map-look.js';
import { wholeScene } from '../../src/scene/whole-scene.js';
import type { WholeScene } from '../../src/scene/scene-types.js';
import { everythingOnMap } from '../everything-on-map.js';
import { engine } from './support/engine.js';
import { mapOnPage, nadiaMap } from './support/network-map-page.js';

const sceneFor = (document: NetworkDocument): WholeScene => {
  const version = document.versions[0]!;
  return wholeScene({ document, version, picture: circlesLayout(document, version, 'circles'), layout: 'circles', language: 'nl', look: lookOf(lookChoice(document)) });
};

const canvasOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

/** An image as pixels; in a test a policy is no hindrance. */
const pixelsOf = async (source: string, width: number, height: number): Promise<Uint8ClampedArray> => {
  const image = Object.assign(new Image(width, height), { src: source });
  await image.decode();
  const surface = canvasOf(width, height);
  surface.drawImage(image, 0, 0, width, height);
  return surface.getImageData(0, 0, width, height).data;
};

/** The share of pixels that differ by more than antialiasing can explain: no pixel beside it is alike either. */
const share = (one: Uint8ClampedArray, other: Uint8ClampedArray, width: number, height: number): number => {
  const differs = (a: number, b: number): boolean => [0, 1, 2].some((channel) => Math.abs(one[a * 4 + channel]! - other[b * 4 + channel]!) > 64);
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const here = y * width + x;
      if (differs(here, here) && [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1].every((step) => differs(here, here + step))) count++;
    }
  }
  return count / (width * height);
};

describe('a picture', () => {
  it('on a canvas is the picture of the SVG file, within antialiasing', async () => {
    const scene = sceneFor(everythingOnMap());
    const size = filePicture(scene);
    const [width, height] = [size.width * 2, size.height * 2];
    const svg = svgText(scene).replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
    const drawn = await pixelsOf(`data:image/svg+xml,${encodeURIComponent(svg)}`, width, height);
    const surface = canvasOf(width, height);
    paintPicture(surface, scene, 2);
    const painted = surface.getImageData(0, 0, width, height).data;
    const apart = share(drawn, painted, width, height);
    // Measured: 0 in Chromium; text is placed in other fractions of a pixel elsewhere.
    expect(apart, `${(apart * 100).toFixed(3)} % of the pixels`).to.be.at.most({ chromium: 0.0002, firefox: 0.002, webkit: 0.004 }[engine]);
    expect(share(drawn, new Uint8ClampedArray(painted.length).fill(255), width, height)).to.be.greaterThan(0.01);
  });

  it('is saved in pixels, two to a px of the drawing or four', async () => {
    const map: NetworkMapElement = await mapOnPage();
    map.value = nadiaMap();
    await map.updateComplete;
    const sizeOf = async (file: File): Promise<[number, number]> => {
      const { width, height } = await createImageBitmap(file);
      return [width, height];
    };
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(await (await map.exportAs('svg')).text())!.map(Number);
    const two = await map.exportAs('png');
    expect([two.type, two.name.slice(-4)]).to.deep.equal(['image/png', '.png']);
    expect(await sizeOf(two)).to.deep.equal([width! * 2, height! * 2]);
    expect(await sizeOf(await map.exportAs('png', { scale: 4 }))).to.deep.equal([width! * 4, height! * 4]);
    expect(two.lost.map(({ code }) => code)).to.deep.equal((await map.exportAs('svg')).lost.map(({ code }) => code));
  });

  it('in an SVG file can be read part by part, and asks for nothing', async () => {
    const map = await mapOnPage();
    map.value = nadiaMap();
    await map.updateComplete;
    const file = new DOMParser().parseFromString(await (await map.exportAs('svg')).text(), 'image/svg+xml');
    const root = file.documentElement;
    expect(root.getAttribute('lang')).to.equal('nl');
    expect(root.querySelector(`#${root.getAttribute('aria-labelledby')!}`)!.localName).to.equal('title');
    expect(root.querySelector(`#${root.getAttribute('aria-describedby')!}`)!.localName).to.equal('desc');
    const [ties, people] = root.querySelectorAll(':scope > [role="list"]');
    expect([ties!.getAttribute('aria-label'), people!.getAttribute('aria-label')]).to.deep.equal(['Banden', 'Mensen en plekken']);
    expect([...people!.querySelectorAll(':scope > [role="listitem"] > title')].map((title) => title.textContent)).to.have.length(4).and.satisfy((titles: string[]) => titles.some((title) => /vriendin.?, sterke band/u.test(title)));
    expect([...ties!.querySelectorAll(':scope > [role="listitem"] > title')][0]!.textContent).to.include('sterke band, steun van');
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of root.querySelectorAll('*')) {
      expect(['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'ellipse', 'line', 'text']).to.include(element.localName);
      for (const { name, value } of element.attributes) expect(name === 'xmlns' || !/^on|^style$|href|url\(|javascript:|https?:/iu.test(`${name} ${value}`), `${name}="${value}"`).to.equal(true);
    }
  });
});
