import { boxAround } from '../geometry/point.js';
import { legendBlock } from '../scene/legend-block.js';
import type { Mark } from '../scene/mark.js';
import { FILE_FONT, PALETTE } from '../scene/palette.js';
import type { Scene } from '../scene/scene-types.js';

/** How large the picture should be, in px; without it the picture is as large as it needs to be. */
export interface SvgSize { width?: number; height?: number }

const MARGIN = 16;

/**
 * A scene as the text of an SVG file, the same picture as on screen with its legend below.
 * Everything is escaped; there is no script, style, link or foreign content in it.
 * @param title name of the picture for people who hear it
 * @param description the picture in words
 */
export function svgText(scene: Scene, { width, height }: SvgSize = {}, title = '', description = ''): string {
  const legend = legendBlock(scene.legend, scene.bounds.width);
  const below = { x: scene.bounds.x, y: scene.bounds.y + scene.bounds.height + MARGIN, width: scene.bounds.width, height: legend.height };
  const all = boxAround([scene.bounds, below]);
  const view = { x: all.x - MARGIN, y: all.y - MARGIN, width: all.width + 2 * MARGIN, height: all.height + 2 * MARGIN };
  const scale = Math.min((width ?? view.width) / view.width, (height ?? view.height) / view.height);
  const w = width ?? Math.round(view.width * scale);
  const h = height ?? Math.round(view.height * scale);
  const box = centred(view, w, h, scale);
  const ids = `${title ? 'nm-title' : ''}${description ? ' nm-desc' : ''}`.trim();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map(round).join(' ')}" width="${w}" height="${h}" font-family="${escape(FILE_FONT)}" role="img"${ids ? ` aria-labelledby="${ids}"` : ''}>`,
    title ? `<title id="nm-title">${escape(title)}</title>` : '',
    description ? `<desc id="nm-desc">${escape(description)}</desc>` : '',
    `<rect x="${round(box[0]!)}" y="${round(box[1]!)}" width="${round(box[2]!)}" height="${round(box[3]!)}" fill="${PALETTE.paper}"/>`,
    markText(scene.ground),
    `<g class="ties">${scene.ties.map(markText).join('')}</g>`,
    `<g class="alters">${scene.people.map(markText).join('')}</g>`,
    `<g class="legend" transform="translate(${round(below.x)} ${round(below.y)})">${legend.marks.map(markText).join('')}</g>`,
    '</svg>\n',
  ].join('');
}

/** One mark and what is in it, as text. */
function markText(mark: Mark): string {
  const attrs = Object.entries(mark.attrs).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
  const inner = (mark.text !== undefined ? escape(mark.text) : '') + (mark.children ?? []).map(markText).join('');
  return inner ? `<${mark.tag}${attrs}>${inner}</${mark.tag}>` : `<${mark.tag}${attrs}/>`;
}

function centred(view: { x: number; y: number; width: number; height: number }, w: number, h: number, scale: number): number[] {
  const width = w / scale;
  const height = h / scale;
  return [view.x - (width - view.width) / 2, view.y - (height - view.height) / 2, width, height];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for XML and drops the characters that XML does not allow. */
function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
