import { expect } from '@open-wc/testing';
import { boxesTouch } from '../../src/geometry/point.js';
import { circlesLayout } from '../../src/layout/circles.js';
import { homeOf, versionOf } from '../../src/model/query.js';
import { SvgPainter } from '../../src/paint/svg.js';
import { sceneOf } from '../../src/scene/scene.js';
import s01 from '../fixtures/stories/S01.json';
import s02 from '../fixtures/stories/S02.json';
import s03 from '../fixtures/stories/S03.json';
import s05 from '../fixtures/stories/S05.json';
import s06 from '../fixtures/stories/S06.json';
import s09 from '../fixtures/stories/S09.json';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { hardNamesMap } from './support/hard-names.js';

/** Typefaces that stand in for a host's: the common default, and the widest one in use. */
const TYPEFACES = ['sans-serif', '"DejaVu Sans"'];
const STORIES = [s01, s02, s03, s05, s06, s09] as unknown as Story[];
const SVG = 'http://www.w3.org/2000/svg';

interface Seen { id: string; left: number; top: number; right: number; bottom: number }

const overlap = (a: Seen, b: Seen) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe('names as rendered', () => {
  for (const story of STORIES) for (const moment of ['t0', 't1']) for (const layout of ['circles', 'circles-tall'] as const) for (const typeface of TYPEFACES) {
    it(`${story.id} ${moment} ${layout} in ${typeface}: every name in full, none over a name, a symbol or the centre circle`, () => {
      const document_ = readStory(story);
      const version = versionOf(document_, moment);
      const picture = circlesLayout(document_, version, layout);
      const scene = sceneOf({ document: document_, version, picture, layout, language: 'nl' });
      const room = layout === 'circles' ? { width: 844, height: 690 } : { width: 382, height: 640 };
      const scale = Math.min(room.width / scene.bounds.width, room.height / scene.bounds.height);
      const svg = document.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', `${scene.bounds.x} ${scene.bounds.y} ${scene.bounds.width} ${scene.bounds.height}`);
      svg.setAttribute('width', String(scene.bounds.width * scale));
      svg.setAttribute('height', String(scene.bounds.height * scale));
      svg.setAttribute('font-family', typeface);
      document.body.append(svg);
      new SvgPainter(svg).paint([scene.ground, ...scene.ties, ...scene.people]);

      const centre = inkOf(svg.querySelector<SVGGraphicsElement>('.centre')!);
      const home = homeOf(version);
      const names: Seen[] = []; const symbols: Seen[] = [];
      for (const person of scene.people) {
        const group = [...svg.children].find((child) => child.classList.contains('alter') && child.querySelector('.name')?.textContent === person.children?.find((m) => m.attrs.class === 'name')?.text)!;
        for (const text of group.querySelectorAll('.name')) {
          const { left, top, right, bottom } = inkOf(text as SVGGraphicsElement);
          names.push({ id: person.key, left, top, right, bottom });
          expect(parseFloat(text.getAttribute('font-size')!) * scale, `${person.key} is readable`).to.be.at.least(12);
        }
        const alter = version.alters.find((a) => a.id === person.key)!;
        expect([...group.querySelectorAll('.name')].map((t) => t.textContent).join(' ')).to.equal(alter.name);
        const { left, top, right, bottom } = inkOf(group.querySelector<SVGGraphicsElement>('.symbol')!);
        symbols.push({ id: person.key, left, top, right, bottom });
      }
      const over: string[] = [];
      names.forEach((name, i) => {
        for (const other of names.slice(i + 1)) if (name.id !== other.id && overlap(name, other)) over.push(`${name.id} over ${other.id}`);
        for (const symbol of symbols) if (symbol.id !== name.id && overlap(name, symbol)) over.push(`${name.id} over the symbol of ${symbol.id}`);
        if (!home.has(name.id) && meetsEllipse(name, centre)) over.push(`${name.id} over the centre`);
        const drawn = svg.getBoundingClientRect();
        if (name.left < drawn.left - 1 || name.right > drawn.right + 1) over.push(`${name.id} out of the picture`);
      });
      svg.remove();
      expect(over).to.deep.equal([]);
    });
  }
});

/** What is filled, on screen, without the halo: Firefox counts strokes in client rectangles, the others do not. */
function inkOf(element: SVGGraphicsElement): DOMRect {
  const box = element.getBBox();
  const matrix = element.getScreenCTM()!;
  const at = new DOMPoint(box.x, box.y).matrixTransform(matrix);
  return new DOMRect(at.x, at.y, box.width * matrix.a, box.height * matrix.d);
}

function meetsEllipse(box: Seen, ellipse: DOMRect): boolean {
  const cx = ellipse.left + ellipse.width / 2; const cy = ellipse.top + ellipse.height / 2;
  const x = Math.max(box.left, Math.min(cx, box.right)) - cx;
  const y = Math.max(box.top, Math.min(cy, box.bottom)) - cy;
  return (x / (ellipse.width / 2)) ** 2 + (y / (ellipse.height / 2)) ** 2 < 0.99;
}

/** How far a letter such as a J may reach outside its own width; there is more air between names than that. */
const REACH = 2.5;
/** How much more room than their letters take typefaces of tall scripts keep upwards and downwards. */
const TALL = 2;

describe('hard names as rendered', () => {
  for (const layout of ['circles', 'circles-tall'] as const) for (const typeface of TYPEFACES) {
    it(`stay inside the room kept for them, ${layout} in ${typeface}`, () => {
      const map = hardNamesMap();
      const version = versionOf(map);
      const picture = circlesLayout(map, version, layout);
      const scene = sceneOf({ document: map, version, picture, layout, language: 'nl' });
      const svg = document.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', `${scene.bounds.x} ${scene.bounds.y} ${scene.bounds.width} ${scene.bounds.height}`);
      svg.setAttribute('width', String(scene.bounds.width));
      svg.setAttribute('height', String(scene.bounds.height));
      svg.setAttribute('font-family', typeface);
      document.body.append(svg);
      new SvgPainter(svg).paint(scene.people);
      const drawn = svg.getBoundingClientRect();
      const wrong: string[] = [];
      const groups = [...svg.children];
      scene.people.forEach(({ key }, i) => {
        const alter = version.alters.find(({ id }) => id === key)!;
        const room = scene.boxes.get(key)!.name;
        const lines = [...groups[i]!.querySelectorAll<SVGTextElement>('.name')];
        const [left, top] = [room.x - scene.bounds.x + drawn.left, room.y - scene.bounds.y + drawn.top];
        for (const line of [...lines, ...groups[i]!.querySelectorAll<SVGTextElement>('.role')]) {
          const ink = inkOf(line);
          const over = Math.max(left - ink.left, ink.right - left - room.width, top - ink.top - TALL, ink.bottom - top - room.height - TALL);
          if (over > REACH) wrong.push(`${line.textContent} is ${over.toFixed(1)} outside its room`);
        }
        const told = lines.map(({ textContent }) => textContent ?? '').join('');
        const whole = alter.name.replace(/\s/g, '');
        if (told.replace(/\s/g, '') !== whole && !(told.endsWith('\u2026') && whole.startsWith(told.slice(0, -1).replace(/\s/g, '')))) wrong.push(`${alter.name} reads ${told}`);
        if (lines.length > 3) wrong.push(`${alter.name} takes ${lines.length} lines`);
      });
      const rooms = [...scene.boxes.values()];
      rooms.forEach((a, i) => {
        for (const b of rooms.slice(i + 1)) if (boxesTouch(a.name, b.name)) wrong.push(`two names at ${a.middle.x},${a.middle.y} and ${b.middle.x},${b.middle.y} overlap`);
      });
      svg.remove();
      expect(wrong.join('; ')).to.equal('');
    });
  }
});
