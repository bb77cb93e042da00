import type { Mark } from '../scene/mark.js';
import { FILE_FONT, PALETTE } from '../scene/palette.js';
import { sharedScene } from '../scene/shared-scene.js';
import type { WholeScene } from '../scene/scene-types.js';
import { filePicture, type PictureSize } from './file-picture.js';

/** The parts of a picture in words, so that a file can be read part by part. */
export interface PictureWords {
  /** Language of the words. */
  lang: string;
  people: string;
  ties: string;
  legend: string;
  /** Somebody, or a tie, by id. */
  of: (id: string) => string;
}

/**
 * A scene as the text of an SVG file, the same picture as on screen with its legend below.
 * Everything is escaped; there is no script, style, link or foreign content in it.
 * @param title name of the picture for people who hear it
 * @param description the picture in words
 * @param words with them the people and ties are lists that can be gone through; without them the picture is heard as one
 */
export function svgText(whole: WholeScene, size: PictureSize = {}, title = '', description = '', words?: PictureWords): string {
  const scene = sharedScene(whole);
  const { width, height, box, legend } = filePicture(scene, size);
  const attrs = {
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, width, height, 'font-family': FILE_FONT,
    ...(words ? { lang: words.lang, 'xml:lang': words.lang } : {}),
    role: words ? 'graphics-document document' : 'img',
    ...(title ? { 'aria-labelledby': 'nm-title' } : {}),
    ...(description ? { 'aria-describedby': 'nm-desc' } : {}),
  };
  const list = (name: string, kind: string, marks: readonly Mark[], label: string | undefined): string =>
    element('g', { id: `nm-${name}`, class: name, ...(words ? { role: 'list', 'aria-label': label! } : {}) }, marks.map((mark, index) => markText(mark, words && {
      id: `nm-${kind}-${index + 1}`, role: 'listitem', title: words.of(mark.key),
    })).join(''));
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...attrs }, [
    title && element('title', { id: 'nm-title' }, escape(title)),
    description && element('desc', { id: 'nm-desc' }, escape(description)),
    element('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: PALETTE.paper }, ''),
    markText(scene.ground),
    list('ties', 'tie', scene.ties, words?.ties),
    scene.signs.length ? element('g', { id: 'nm-signs', class: 'signs', ...(words ? { 'aria-hidden': 'true' } : {}) }, scene.signs.map((mark) => markText(mark)).join('')) : '',
    list('alters', 'alter', scene.people, words?.people),
    element('g', { id: 'nm-legend', class: 'legend', transform: `translate(${legend.x} ${legend.y})`, ...(words ? { role: 'group', 'aria-label': words.legend } : {}) }, legend.marks.map((mark) => markText(mark)).join('')),
  ].join(''))}\n`;
}

/** What a part of the picture is to who hears it. */
interface Told { id: string; role: string; title: string }

/** One mark and what is in it, as text. */
function markText(mark: Mark, told?: Told): string {
  const inner = (mark.text !== undefined ? escape(mark.text) : '') + (mark.children ?? []).map((child) => markText(child)).join('');
  if (!told) return element(mark.tag, mark.attrs, inner);
  const { title, ...attrs } = told;
  return element(mark.tag, { ...attrs, ...mark.attrs }, (title && element('title', {}, escape(title))) + inner);
}

function element(tag: string, attrs: Mark['attrs'], inner: string): string {
  const said = Object.entries(attrs).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
  return inner ? `<${tag}${said}>${inner}</${tag}>` : `<${tag}${said}/>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for XML and drops the characters that XML does not allow. */
function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
