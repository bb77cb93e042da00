import { expect } from '@open-wc/testing';
import { circlesLayout } from '../../src/layout/circles.js';
import { SvgPainter } from '../../src/paint/svg.js';
import type { Mark } from '../../src/scene/mark.js';
import { sceneOf } from '../../src/scene/scene.js';
import s01 from '../fixtures/stories/S01.json';
import s06 from '../fixtures/stories/S06.json';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';

const SVG = 'http://www.w3.org/2000/svg';

/** All that is drawn of every moment of two stories: people come, go, die and are tied otherwise from one to the next. */
const pictures = [s01, s06].flatMap((story) => {
  const map = readStory(story as unknown as Story);
  return map.versions.map((version): Mark[] => {
    const scene = sceneOf({ document: map, version, picture: circlesLayout(map, version, 'circles'), layout: 'circles', language: 'nl' });
    return [scene.ground, ...scene.ties, ...scene.people];
  });
});

/** The same elements made without any of the painter's ways to be fast. */
const plain = (marks: readonly Mark[]): SVGElement => {
  const element = (mark: Mark): SVGElement => {
    const made = document.createElementNS(SVG, mark.tag);
    for (const [name, value] of Object.entries(mark.attrs)) made.setAttribute(name, String(value));
    made.append(mark.text ?? '', ...(mark.children ?? []).map(element));
    return made;
  };
  const parent = document.createElementNS(SVG, 'g');
  parent.append(...marks.map(element));
  parent.normalize();
  return parent;
};

describe('the painter', () => {
  it('draws every mark as it is', () => {
    for (const marks of pictures) {
      const parent = document.createElementNS(SVG, 'g');
      new SvgPainter(parent).paint(marks);
      expect(parent.childElementCount).to.equal(marks.length);
      expect(parent.isEqualNode(plain(marks))).to.equal(true);
    }
  });

  it('turns any picture into any other', () => {
    const parent = document.createElementNS(SVG, 'g');
    const painter = new SvgPainter(parent);
    for (const from of pictures) for (const to of pictures) {
      painter.paint(from);
      painter.paint(to);
      expect(parent.isEqualNode(plain(to))).to.equal(true);
    }
  });

  it('keeps the element of a mark that stays, and leaves alone what others set on it', () => {
    const [before, after] = pictures as [Mark[], Mark[]];
    const parent = document.createElementNS(SVG, 'g');
    const painter = new SvgPainter(parent);
    painter.paint(before);
    const staying = before.filter(({ key }) => after.some((mark) => mark.key === key)).map(({ key }) => [key, painter.elementOf(key)!] as const);
    expect(staying.length).to.be.greaterThan(10);
    for (const [, element] of staying) element.setAttribute('opacity', '0');
    painter.paint(after);
    for (const [key, element] of staying) {
      expect(painter.elementOf(key)).to.equal(element);
      expect(element.getAttribute('opacity')).to.equal('0');
    }
    const coming = after.filter(({ key }) => !staying.some(([kept]) => kept === key));
    expect(coming.length).to.be.greaterThan(0);
    expect(coming.filter(({ key }) => painter.elementOf(key)!.hasAttribute('opacity'))).to.deep.equal([]);
  });
});
