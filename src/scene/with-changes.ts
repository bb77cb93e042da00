import type { Box, Point } from '../geometry/point.js';
import { textWidth } from '../layout/text-width.js';
import type { Alter, Picture, Version } from '../model/document.js';
import type { ChangeMark, ToldChange } from '../words/describe-changes.js';
import { changeBand } from './change-band.js';
import { changeSign, SIGN_RADIUS, signWidth } from './change-sign.js';
import { freeSpot, type Spot } from './free-spot.js';
import type { Mark } from './mark.js';
import { moveMark } from './move-mark.js';
import { at } from './number-text.js';
import { PALETTE } from './palette.js';
import type { AlterBoxes, Scene } from './scene-types.js';
import { outline, shapeOf } from './symbol.js';

/** What a word may cover of names and symbols, in square map units. */
const MOST_COVERED = 40;

/** How far a tie that did not change steps back. */
export const UNCHANGED_OPACITY = 0.3;

/** What a drawing of changes is made from: the changes told in words, the short word of each mark, and where people stood before. */
export interface DrawnChanges {
  told: readonly ToldChange[];
  words: Readonly<Record<ChangeMark, string>>;
  before?: Picture | undefined;
  /** The version that is drawn. */
  version: Version;
  /** Whether what did not change steps back. */
  quiet: boolean;
}

/** A scene on which what changed is marked: a band along a tie, a ring round a person, each with a sign and its word. */
export function withChanges(scene: Scene, drawn: DrawnChanges): Scene {
  const marks = new Map<string, ChangeMark>();
  const lines = new Map((scene.ground.children ?? []).map((mark) => [mark.key, mark]));
  const couples = new Map<string, { mark: ChangeMark; partners: readonly string[] }>();
  for (const { ids: [id], ids, mark, drawn: as = mark, couple } of drawn.told) {
    // Where couples have a line of their own the change stands on that.
    if (couple !== undefined && lines.has(`couple ${couple}`)) couples.set(couple, { mark, partners: ids });
    else if (id !== undefined && !marks.has(id)) marks.set(id, as);
  }
  const taken: Box[] = [...scene.boxes.values()].flatMap(({ middle, radius, name }) => [name, around(middle, radius)]).concat(wordsOf(scene.ground));
  const signs: Mark[] = [];
  const sign = (id: string, mark: ChangeMark, spots: readonly Spot[], word = drawn.words[mark]): void => {
    const { spot, box, covered } = freeSpot(spots, SIGN_RADIUS, signWidth(word), taken);
    // Where there is no room for the word, as between two who stand close, the sign says it; the legend has the word.
    if (word && covered > MOST_COVERED) return sign(id, mark, spots, '');
    taken.push(box);
    signs.push(changeSign(`sign-${id}`, mark, word, spot));
  };
  const alters = new Map(drawn.version.alters.map((alter) => [alter.id, alter]));
  const ends = new Map(drawn.version.ties.map((tie) => [tie.id, [tie.from, tie.to]]));

  const people = scene.people.map((person): Mark => {
    const mark = marks.get(person.key);
    const boxes = scene.boxes.get(person.key);
    if (!mark || !boxes) return person;
    const place = drawn.before?.at[person.key];
    const move = place && (mark === 'closer' || mark === 'further' || mark === 'moved') ? moveMark(`move-${person.key}`, place, boxes.middle, boxes.radius) : undefined;
    if (move) signs.unshift(move);
    sign(person.key, mark, besidePerson(boxes));
    const ring = ringMark(mark, alters.get(person.key), boxes.radius);
    return { ...person, attrs: { ...person.attrs, ...(mark === 'ended' ? { opacity: 0.6 } : {}) }, children: [ring, ...(person.children ?? [])] };
  });
  const ties = scene.ties.map((tie): Mark => {
    const mark = marks.get(tie.key);
    const path = scene.tiePaths.get(tie.key);
    if (!mark || !path) return drawn.quiet ? { ...tie, attrs: { ...tie.attrs, opacity: UNCHANGED_OPACITY } } : tie;
    // The tie of somebody who came or went says the same as they do: its sign is enough.
    const isTold = ends.get(tie.key)?.some((id) => marks.get(id) === mark);
    sign(tie.key, mark, alongTie(path), isTold ? '' : undefined);
    return { ...tie, attrs: { ...tie.attrs, ...(mark === 'ended' ? { opacity: 0.75 } : {}) }, children: [changeBand(mark, `M${path.map(at).join('L')}`), ...(tie.children ?? [])] };
  });
  const bands = [...couples].map(([id, { mark, partners }]): Mark => {
    const spots = betweenCouple(partners.flatMap((partner) => scene.boxes.get(partner) ?? []));
    if (spots.length) sign(id, mark, spots);
    return { ...changeBand(mark, String(lines.get(`couple ${id}`)!.attrs['d'])), key: `change-band ${id}` };
  });
  return {
    bounds: scene.bounds, ground: bands.length ? { ...scene.ground, children: [...bands, ...(scene.ground.children ?? [])] } : scene.ground, boxes: scene.boxes, signs: scene.signs, signsOf: scene.signsOf, people, ties: [...ties, { key: 'changes', tag: 'g', attrs: { class: 'changes' }, children: signs }],
    get tiePaths() { return scene.tiePaths; },
  };
}

/** A line round a symbol in its own shape: whole for who came, broken for who went, dotted for what is different. */
function ringMark(mark: ChangeMark, alter: Alter | undefined, radius: number): Mark {
  const dash: Mark['attrs'] = mark === 'new' ? {} : mark === 'ended' ? { 'stroke-dasharray': '4 4' } : { 'stroke-dasharray': '0.1 4.5', 'stroke-linecap': 'round' };
  const shape = alter && shapeOf(alter) !== 'group' ? shapeOf(alter) : 'woman';
  return { key: 'change-ring', tag: 'path', attrs: { class: `change-ring change-ring-${mark}`, d: outline(shape, radius + 4.5), fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.75, ...dash } };
}

/** Where words stand on the ground, such as years and titles. */
function wordsOf({ tag, text = '', attrs, children = [] }: Mark): Box[] {
  const [x, y, size] = [Number(attrs['x']), Number(attrs['y']), Number(attrs['font-size'])];
  if (tag !== 'text' || Number.isNaN(x + y + size)) return children.flatMap(wordsOf);
  const width = textWidth(text, size, attrs['font-weight'] === undefined ? 'regular' : 'bold');
  const anchor = attrs['text-anchor'];
  return [{ x: x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0), y: y - size, width, height: size * 1.25 }];
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Spots round a symbol: over and under it, then beside it and its name. */
function besidePerson({ middle: { x, y }, radius, name }: AlterBoxes): Spot[] {
  const off = radius + SIGN_RADIUS + 6;
  const slant = off * 0.75;
  const spots: [number, number, 1 | -1][] = [
    [x + slant, y - slant, 1], [x, y - off, 1], [x - slant, y - slant, -1], [x + slant, y + slant, 1], [x, y + off, 1], [x - slant, y + slant, -1],
    [x + off, y, 1], [x - off, y, -1], [name.x + SIGN_RADIUS, name.y + name.height + SIGN_RADIUS + 1, 1], [name.x + SIGN_RADIUS, name.y - SIGN_RADIUS - 1, 1],
  ];
  return spots.map(([left, top, side]) => ({ at: { x: left, y: top }, side }));
}

/** Spots on the line of a couple, which runs below both, and on that of somebody with a partner who is not known. */
function betweenCouple(partners: readonly AlterBoxes[]): Spot[] {
  if (partners.length === 0) return [];
  const xs = partners.map(({ middle }) => middle.x);
  const y = Math.max(...partners.map(({ middle, radius }) => middle.y + radius)) + 7;
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  return [0.5, 0.35, 0.65, 0.22, 0.78].flatMap((t): Spot[] => [1, -1].map((side) => ({ at: { x: from + (to - from) * t, y }, side: side as 1 | -1 })));
}

/** Spots on a line, from the middle outwards, with the word to either side of it. */
function alongTie(path: readonly Point[]): Spot[] {
  const last = path.length - 1;
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78].flatMap((t): Spot[] => {
    const i = Math.min(last - 1, Math.floor(t * last));
    const [a, b] = [path[i]!, path[i + 1]!];
    const rest = t * last - i;
    const spot = { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest };
    return [{ at: spot, side: 1 }, { at: spot, side: -1 }];
  });
}
