import { ideaLines, ideasOf } from '../../model/ideas.js';
import type { Goal } from '../../model/document.js';
import { mindMapDrawing } from '../../scene/mind-map.js';
import { paperElement } from './paper-element.js';
import { paperSvg } from './paper-svg.js';

/** The least share of its size at which all text of a mind map is 9 pt. */
const LEAST = 12 / 15;
/** Larger than this it would shout. */
const MOST = 1.35;

/** Fills a page with the mind map of a goal, wide or high as there is room; one that is too large for that is a list of its ideas. The page must be laid out already. */
export function fillMindMapPage(page: HTMLElement, goal: Goal, title: string): void {
  const ideas = ideasOf(goal.mindMap);
  const centre = goal.mindMap?.centre || goal.text;
  const place = paperElement('div', 'mind-map');
  page.prepend(paperElement('h2', '', title), place);
  for (const isTall of [false, true]) {
    const { scene } = mindMapDrawing(centre, ideas, isTall);
    const scale = Math.min(MOST, place.clientWidth / scene.bounds.width, place.clientHeight / scene.bounds.height);
    if (scale < LEAST) continue;
    const svg = paperSvg(scene.bounds, [[scene.ground], scene.people], `${centre}: ${ideas.map(({ text }) => text).join(', ')}`);
    svg.setAttribute('width', String(Math.floor(scene.bounds.width * scale)));
    svg.setAttribute('height', String(Math.floor(scene.bounds.height * scale)));
    place.append(svg);
    return;
  }
  const many = Math.max(1, Math.floor(place.clientWidth / 320));
  place.className = 'mind-map ideas';
  place.style.setProperty('columns', String(many));
  place.append(...ideaLines(ideas).split('\n').map((line) => {
    const item = paperElement('p', '', line.trim());
    item.style.setProperty('margin-inline-start', `${String((line.length - line.trimStart().length) * 2)}mm`);
    return item;
  }));
}
