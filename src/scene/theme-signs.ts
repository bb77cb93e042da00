import { curvePoint } from '../geometry/curve.js';
import { boxAround, distance, type Box, type Point } from '../geometry/point.js';
import type { Theme } from '../model/document.js';
import type { DrawnMap } from './look.js';
import type { Mark } from './mark.js';
import type { PersonDrawing } from './person-drawing.js';
import type { SignRoom } from './sign-room.js';
import { THEME_SIGN, themeSign } from './theme-sign.js';

/** A theme with its number on this map. */
export interface NumberedTheme { theme: Theme; number: number }

/** The numbers of themes, in their order; those that are not shared come last, so that no number is missing in a copy. */
export function numberedThemes(themes: readonly Theme[]): NumberedTheme[] {
  return [...themes.filter(({ doNotShare }) => !doNotShare), ...themes.filter(({ doNotShare }) => doNotShare)].map((theme, i) => ({ theme, number: i + 1 }));
}

const STEP = 2 * THEME_SIGN + 2;
/** Shares of a line on which signs may stand. */
const SHARES = [0.62, 0.55, 0.7, 0.5, 0.45, 0.3, 0.8];

/** What it costs to stand nearer to somebody else. */
const MISTAKEN = 300;

/** Small signs beside everybody and on every line that themes touch: those of one person together in a row or a column. */
export function themeSigns({ version, people, ties }: DrawnMap, room: SignRoom): Mark[] {
  const touching = new Map<string, NumberedTheme[]>();
  for (const each of numberedThemes(version.themes)) {
    for (const id of new Set(each.theme.touches)) touching.set(id, [...(touching.get(id) ?? []), each]);
  }
  const lines = new Map(ties.map((drawing) => [drawing.tie.id, drawing]));
  return [...touching].flatMap(([id, themes]) => {
    const person = people.get(id);
    const line = lines.get(id);
    const spots = person ? besidePerson(person.boxes, themes.length) : line ? SHARES.map((share) => row(curvePoint(line.curve, share), themes.length)) : [];
    const spot = best(spots, room, line, person && ((box) => (isNearer(box, person, people.values()) ? 0 : MISTAKEN)));
    if (!spot) return [];
    const isRow = spot.width >= spot.height;
    const children = themes.map(({ theme, number }, i) => themeSign(
      theme.id, theme, number, spot.x + STEP / 2 + (isRow ? i * STEP : 0), spot.y + STEP / 2 + (isRow ? 0 : i * STEP),
    ));
    return [{ key: `themes ${id}`, tag: 'g', attrs: { class: 'themes' }, children }];
  });
}

function row({ x, y }: Point, count: number, isColumn = false): Box {
  const [width, height] = isColumn ? [STEP, count * STEP] : [count * STEP, STEP];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Where a row or column of signs may stand: round the symbol and round the symbol with its name, near first. */
function besidePerson({ middle, radius, name }: { middle: Point; radius: number; name: Box }, count: number): Box[] {
  const symbol = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  const spots: Box[] = [];
  for (const more of [1, 8, 20, 34]) {
    for (const around of [symbol, name, boxAround([symbol, name])]) {
      const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
      const [w, h] = [around.width / 2 + more, around.height / 2 + more];
      const half = (count * STEP) / 2;
      spots.push(
        row({ x, y: y + h + STEP / 2 }, count), row({ x: x + w + half, y }, count), row({ x: x - w - half, y }, count), row({ x, y: y - h - STEP / 2 }, count),
        ...[-1, 1].flatMap((side) => [-1, 1].map((end) => row({ x: x + side * (w * 0.75 + half), y: y + end * (h * 0.75 + STEP / 2) }, count))),
        ...(count > 1 ? [row({ x: x + w + STEP / 2, y }, count, true), row({ x: x - w - STEP / 2, y }, count, true)] : []),
      );
    }
  }
  return spots;
}

/** Whether signs stand nearer to whom they belong to, symbol or name, than to anybody else. */
function isNearer(spot: Box, own: PersonDrawing, people: Iterable<PersonDrawing>): boolean {
  const least = apart(spot, own);
  for (const person of people) if (person !== own && apart(spot, person) <= least) return false;
  return true;
}

function apart(spot: Box, { boxes: { middle, radius, name } }: PersonDrawing): number {
  return Math.min(gap(spot, name), gap(spot, { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius }));
}

function gap(a: Box, b: Box): number {
  return distance(Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width), Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height));
}

/** The first of the cheapest places; farther ones cost a little more. */
function best(spots: readonly Box[], room: SignRoom, own: unknown, more: (spot: Box) => number = () => 0): Box | undefined {
  let least = Infinity;
  let found: Box | undefined;
  spots.forEach((spot, i) => {
    const cost = i * 0.6 + more(spot) + room.cost(spot, own);
    if (cost < least) { least = cost; found = spot; }
  });
  if (found) room.take(found);
  return found;
}
