import { boxAround, type Box } from '../geometry/point.js';
import { textWidth } from '../layout/text-width.js';
import { wrap } from '../layout/wrap.js';
import type { Idea } from '../model/ideas.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { WholeScene } from './scene-types.js';

/** A mind map as it is drawn: a scene like any other, and where the middle and each idea stand. */
export interface MindMapDrawing { scene: WholeScene; centre: Box; ideas: readonly Box[] }

/** An idea in the drawing; one that is still being put into words is drawn with a broken outline. */
export interface DrawnIdea extends Idea { open?: boolean }

interface Node { at: number; text: string; level: number; open: boolean; lines: string[]; width: number; height: number; tall: number; children: Node[] }

const SIZE = 15;
const LINE = 20;
const WIDEST = 168;
const PAD = 14;
/** From a word to the words that hang on it, and from one idea to the next. */
const REACH = 44;
const BETWEEN = 12;
const MARGIN = 10;
/** How far what hangs on a word is set in, on a narrow page. */
const STEP = 26;

/**
 * Draws a goal in the middle with its ideas to both sides: the first half to the right from above, the others to the left. Lines leave
 * in calm bends and get thinner; the shape of what a word stands in says how far out it is, not its colour.
 * @param isTall for a narrow page: the goal above, everything below it and set in by a step for each level
 */
export function mindMapDrawing(centre: string, ideas: readonly DrawnIdea[], isTall = false): MindMapDrawing {
  const middle = node(-1, centre, 0, false);
  const branches = treeOf(ideas);
  const all = branches.reduce((sum, { tall }) => sum + tall + BETWEEN, 0);
  let [right, height] = [0, 0];
  // Reading goes on where the right side is as tall as the left one will be.
  while (right < branches.length && (right === 0 || height + branches[right]!.tall / 2 < all / 2)) { height += branches[right]!.tall + BETWEEN; right += 1; }
  const boxes: Box[] = [];
  const lines: Mark[] = [];
  const words: Mark[] = [];
  const home = { x: -middle.width / 2, y: -middle.height / 2, width: middle.width, height: middle.height };
  if (isTall) hang(branches, home);
  else for (const [side, those] of [[1, branches.slice(0, right)], [-1, branches.slice(right)]] as const) stand(those, home, side);
  words.push(drawn(middle, home));
  const whole = boxAround([home, ...boxes.filter(Boolean)]);
  const bounds = { x: whole.x - MARGIN, y: whole.y - MARGIN, width: whole.width + 2 * MARGIN, height: whole.height + 2 * MARGIN };
  const scene: WholeScene = {
    bounds, ground: { key: 'lines', tag: 'g', attrs: { class: 'mind-lines' }, children: lines }, ties: [], people: words, signs: [], signsOf: () => [], legend: [], boxes: new Map(), tiePaths: new Map(),
  };
  return { scene, centre: home, ideas: boxes };

  function hang(nodes: readonly Node[], from: Box, top = { y: from.y + from.height + BETWEEN }): void {
    for (const each of nodes) {
      const box = { x: from.x + STEP, y: top.y, width: each.width, height: each.height };
      boxes[each.at] = box;
      lines.push(drop(each, from, box));
      words.push(drawn(each, box));
      top.y += each.height + BETWEEN;
      hang(each.children, box, top);
    }
  }

  function stand(nodes: readonly Node[], from: Box, side: 1 | -1): void {
    let y = from.y + from.height / 2 - (nodes.reduce((sum, { tall }) => sum + tall + BETWEEN, 0) - BETWEEN) / 2;
    for (const each of nodes) {
      const x = side > 0 ? from.x + from.width + REACH : from.x - REACH - each.width;
      const box = { x, y: y + (each.tall - each.height) / 2, width: each.width, height: each.height };
      boxes[each.at] = box;
      lines.push(bend(each, from, box, side));
      words.push(drawn(each, box));
      stand(each.children, box, side);
      y += each.tall + BETWEEN;
    }
  }
}

function node(at: number, text: string, level: number, open: boolean): Node {
  const weight = level === 0 ? 'bold' : 'regular';
  const lines = wrap(text || '…', level === 0 ? WIDEST + 40 : WIDEST, SIZE, weight);
  const width = Math.max(44, ...lines.map((line) => textWidth(line, SIZE, weight))) + 2 * PAD;
  const height = Math.max(44, lines.length * LINE + 18);
  return { at, text, level, open, lines: lines.length ? lines : ['…'], width, height, tall: height, children: [] };
}

function treeOf(ideas: readonly DrawnIdea[]): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  ideas.forEach(({ text, level, open = false }, at) => {
    const each = node(at, text, level, open);
    path.length = Math.min(path.length, level - 1);
    (path.at(-1)?.children ?? roots).push(each);
    path.push(each);
  });
  const measure = (each: Node): number => {
    const below = each.children.reduce((sum, child) => sum + measure(child) + BETWEEN, -BETWEEN);
    return (each.tall = Math.max(each.height, below));
  };
  roots.forEach(measure);
  return roots;
}

function drawn({ at, text, level, open, lines }: Node, { x, y, width, height }: Box): Mark {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const look = level === 0 ? { rx: height / 2, 'stroke-width': 2.5, stroke: PALETTE.ink, fill: PALETTE.white }
    : level === 1 ? { rx: 10, 'stroke-width': 1.5, stroke: PALETTE.ink, fill: PALETTE.white }
      : { rx: 10, 'stroke-width': 1, stroke: PALETTE.quiet, fill: PALETTE.white };
  const top = cy - (lines.length * LINE) / 2;
  return {
    key: at < 0 ? 'centre' : `idea-${at}`, tag: 'g', attrs: { class: at < 0 ? 'idea idea-centre' : `idea idea-level-${Math.min(level, 3)}` },
    children: [
      { key: 'shape', tag: 'rect', attrs: { class: 'idea-shape', x: num(x), y: num(y), width: num(width), height: num(height), ...look, ...(open ? { 'stroke-dasharray': '5 4' } : {}) } },
      ...lines.map((line, i): Mark => ({
        key: `line${i}`, tag: 'text', text: line,
        attrs: { class: 'idea-text', x: num(cx), y: num(top + (i + 0.5) * LINE + SIZE * 0.35), 'text-anchor': 'middle', 'font-size': SIZE, 'font-weight': level === 0 ? 700 : 400, fill: PALETTE.ink },
      })),
      ...(lines.some((line) => line.endsWith('\u2026')) ? [{ key: 'title', tag: 'title' as const, text, attrs: {} }] : []),
    ],
  };
}

function drop({ at, level, open }: Node, from: Box, to: Box): Mark {
  const [x, y0, y1] = [from.x + STEP / 2, from.y + from.height, to.y + to.height / 2];
  return {
    key: `way-${at}`, tag: 'path',
    attrs: {
      class: 'mind-line', d: `M${num(x)},${num(y0)}V${num(y1 - 8)}Q${num(x)},${num(y1)} ${num(to.x)},${num(y1)}`, fill: 'none',
      stroke: level > 1 ? PALETTE.quiet : PALETTE.ink, 'stroke-width': level > 1 ? 1.25 : 2, ...(open ? { 'stroke-dasharray': '5 4' } : {}),
    },
  };
}

function bend({ at, level, open }: Node, from: Box, to: Box, side: 1 | -1): Mark {
  const [x0, x1] = side > 0 ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const [y0, y1] = [from.y + from.height / 2, to.y + to.height / 2];
  const middle = (x0 + x1) / 2;
  return {
    key: `way-${at}`, tag: 'path',
    attrs: {
      class: 'mind-line', d: `M${num(x0)},${num(y0)}C${num(middle)},${num(y0)} ${num(middle)},${num(y1)} ${num(x1)},${num(y1)}`, fill: 'none',
      stroke: level > 1 ? PALETTE.quiet : PALETTE.ink, 'stroke-width': level > 1 ? 1.25 : 2, ...(open ? { 'stroke-dasharray': '5 4' } : {}),
    },
  };
}
