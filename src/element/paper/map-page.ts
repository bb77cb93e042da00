import type { LegendEntry } from '../../scene/scene-types.js';
import { leastText } from './least-text.js';
import { drawnBox } from '../../paint/drawn-box.js';
import { paperElement } from './paper-element.js';
import type { PaperMap } from './paper-map.js';
import { paperSvg } from './paper-svg.js';

/** Least size of text on paper in CSS px: 9 pt. */
const LEAST_TEXT = 12;

const LEGEND_HEIGHT = 22;

/** What the page with the map says. */
export interface MapPageWords { title: string; about: string; mark: string; legend: string; inWords: string; rolesInList: string }

/**
 * Fills a page with the map, as large as fits beside or above its legend: the drawing on screen if all of its text can be read on
 * this sheet, else the first one of which it can, else the one with the largest text. The page must be laid out already.
 */
export function fillMapPage(page: HTMLElement, maps: Iterable<PaperMap>, words: MapPageWords): void {
  const head = paperElement('div', 'head', '',
    paperElement('div', '', '', paperElement('h1', '', words.title), ...(words.about ? [paperElement('p', '', words.about)] : [])),
    ...(words.mark ? [paperElement('p', 'confidential', words.mark)] : []));
  const place = paperElement('div', 'map');
  const legend = paperElement('ul', 'legend');
  legend.setAttribute('aria-label', words.legend);
  const body = paperElement('div', 'body', '', place, legend);
  page.prepend(head, body);
  const best = bestOf(body, place, legend, maps);
  body.className = `body ${best.where}`;
  if (!best.map.hasRoles && words.rolesInList) body.append(paperElement('p', 'note', words.rolesInList));
  const { ground, ties, signs, people } = best.map.scene;
  place.append(paperSvg(drawnBox(best.map.scene), [[ground], ties, signs, people], words.inWords));
}

interface Choice { map: PaperMap; where: 'beside' | 'below'; text: number }

function bestOf(body: HTMLElement, place: HTMLElement, legend: HTMLElement, maps: Iterable<PaperMap>): Choice {
  let best: Choice | undefined;
  for (const map of maps) {
    legend.replaceChildren(...map.scene.legend.map(legendLine));
    const { width, height } = drawnBox(map.scene);
    for (const where of ['below', 'beside'] as const) {
      body.className = `body ${where}`;
      const text = map.leastText * Math.min(place.clientWidth / width, place.clientHeight / height);
      // Below is calmer: it takes more than a little to have the legend beside the map.
      if (!best || text > best.text * (best.map === map ? 1.04 : 1)) best = { map, where, text };
    }
    if (best!.text >= LEAST_TEXT) break;
  }
  legend.replaceChildren(...best!.map.scene.legend.map(legendLine));
  return best!;
}

function legendLine({ mark, width, label }: LegendEntry): HTMLLIElement {
  const sign = paperSvg({ x: 0, y: -LEGEND_HEIGHT / 2, width, height: LEGEND_HEIGHT }, [[mark]]);
  // A sign with a small letter is shown larger.
  const scale = Math.max(1, LEAST_TEXT / leastText(mark));
  sign.setAttribute('width', String(width * scale));
  sign.setAttribute('height', String(LEGEND_HEIGHT * scale));
  return paperElement('li', '', '', sign, paperElement('span', '', label));
}
