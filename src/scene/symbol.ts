import type { Alter } from '../model/document.js';
import type { NameSide } from '../model/vocabulary.js';
import { PROFESSIONAL_SECTOR, VOLUNTEER_SECTOR } from '../model/vocabulary.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** The shape an alter is drawn with. */
export type SymbolShape = 'woman' | 'man' | 'x' | 'unasked' | 'unknown' | 'organisation' | 'place' | 'group' | 'animal';

/** The shape of an alter: kind first, gender as lived for people. */
export function shapeOf(alter: Alter): SymbolShape {
  if (alter.kind !== 'person') return (['organisation', 'place', 'group', 'animal'] as const).find((k) => k === alter.kind) ?? 'organisation';
  return alter.gender ?? 'unasked';
}

/** Whether an alter is drawn with the tone of paid help. */
export function isProfessional(alter: Alter): boolean {
  return alter.sector === PROFESSIONAL_SECTOR;
}

/** Whether an alter helps as a volunteer; who is no person is where volunteers work. */
export function isVolunteer(alter: Alter): boolean {
  return alter.sector === VOLUNTEER_SECTOR;
}

/** What the symbol of somebody is drawn from. */
export interface SymbolLook { alter: Alter; radius: number; resident: boolean; dormant: boolean; side?: NameSide; home?: boolean }

/** How a notation draws somebody round the origin. Drawings are kept by it. */
export type SymbolOf = (person: SymbolLook) => Mark[];

/** The outline of a shape round the origin, as path data; a radius in map units. */
export function outline(shape: SymbolShape, radius: number): string {
  const r = radius;
  switch (shape) {
    case 'woman': return circle(r);
    case 'man': return rounded(r * 0.92, 2.5);
    case 'x': return `M${num(-r * 0.92)},${num(r * 0.9)}V0A${num(r * 0.92)},${num(r * 0.92)} 0 0 1 ${num(r * 0.92)},0V${num(r * 0.9)}Z`;
    case 'unasked':
    case 'unknown': return rounded(r * 0.94, r * 0.55);
    case 'organisation': return polygon(6, r, 0);
    case 'place': return `M0,${num(-r)}L${num(r * 0.95)},${num(-r * 0.2)}V${num(r * 0.85)}H${num(-r * 0.95)}V${num(-r * 0.2)}Z`;
    case 'group': return `${circle(r * 0.62, -r * 0.36, r * 0.12)}${circle(r * 0.62, r * 0.36, r * 0.12)}${circle(r * 0.62, 0, -r * 0.36)}`;
    case 'animal': return `M0,${num(-r)}L${num(r)},0L0,${num(r)}L${num(-r)},0Z`;
  }
}

/** The symbol of an alter round the origin, with the signs that belong to it. */
export function symbolMarks(alter: Alter, radius: number, resident: boolean, badges: 'left' | 'right' = 'right', dormant = false): Mark[] {
  const shape = shapeOf(alter);
  const marks: Mark[] = [symbolMark(shape, radius, isProfessional(alter), dormant)];
  if (isProfessional(alter) || isVolunteer(alter)) marks.push(foot(radius, isProfessional(alter)));
  if (resident) marks.push({ key: 'double', tag: 'path', attrs: { class: 'symbol-inner', d: outline(shape, radius - 4), fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.5, 'stroke-linejoin': 'round' } });
  if (shape === 'unknown') marks.push(text('question', '?', radius));
  if (alter.deceased) {
    const d = radius * 0.66;
    marks.push({ key: 'cross', tag: 'path', attrs: { class: 'cross', d: `M${num(-d)},${num(-d)}L${num(d)},${num(d)}M${num(d)},${num(-d)}L${num(-d)},${num(d)}`, fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.5 } });
  }
  marks.push(...badgesOf(alter, radius, badges));
  return marks;
}

/** The small signs round a symbol: thinks along, informal carer, lived experience, not to be shared. */
function badgesOf(alter: Alter, radius: number, badges: 'left' | 'right'): Mark[] {
  const marks: Mark[] = [];
  const toward = badges === 'right' ? 1 : -1;
  if (alter.thinksAlong) marks.push(speech(radius, toward));
  if (alter.informalCarer) marks.push(heart(radius, -toward));
  if (alter.livedExperience) marks.push(experience(radius, toward));
  if (alter.doNotShare) marks.push(lock(radius));
  return marks;
}

/** Symbols without their signs, by how they look: people who look alike share one mark. Only the sizes of the layouts and the legend come here. */
const symbols = new Map<string, Mark>();

function symbolMark(shape: SymbolShape, radius: number, professional: boolean, dormant: boolean): Mark {
  const look = `${shape} ${radius} ${professional} ${dormant}`;
  let mark = symbols.get(look);
  if (!mark) {
    mark = {
      key: 'symbol', tag: 'path',
      attrs: {
        class: professional ? 'symbol professional' : 'symbol', d: outline(shape, radius), fill: professional ? PALETTE.professional : PALETTE.white,
        stroke: dormant ? PALETTE.quiet : PALETTE.ink, 'stroke-width': 1.75, 'stroke-linejoin': 'round', ...(dormant && { 'stroke-dasharray': '3 3' }),
      },
    };
    symbols.set(look, mark);
  }
  return mark;
}

/** A small speech mark at the top, on the side away from the name: thinks along. */
function speech(radius: number, toward: number): Mark {
  const x = toward * (radius * 0.5 + 1); const y = -radius * 0.9 - 5;
  return {
    key: 'thinks-along', tag: 'path',
    attrs: { class: 'badge', d: `M${num(x)},${num(y)}h${12 * toward}v8.5h${-7.5 * toward}l${-4.5 * toward},4.5Z`, fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.4, 'stroke-linejoin': 'round' },
  };
}

/** A small heart at the top, opposite the speech mark: informal carer. */
function heart(radius: number, toward: number): Mark {
  const x = toward * radius * 0.86; const y = -radius * 0.86;
  return {
    key: 'informal-carer', tag: 'path',
    attrs: {
      class: 'badge', fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.4, 'stroke-linejoin': 'round',
      d: `M${num(x)},${num(y + 6)}C${num(x - 9)},${num(y)} ${num(x - 5)},${num(y - 7)} ${num(x)},${num(y - 2.5)}C${num(x + 5)},${num(y - 7)} ${num(x + 9)},${num(y)} ${num(x)},${num(y + 6)}Z`,
    },
  };
}

/** What parts paid help from volunteers where tones are lost: a bar at the foot of a symbol, or a small ring. */
function foot(radius: number, professional: boolean): Mark {
  const y = num(radius * 0.55); const x = num(radius * 0.4);
  return { key: 'foot', tag: 'path', attrs: { class: 'foot', d: professional ? `M-${x},${y}h${num(radius * 0.8)}` : circle(2.5, 0, radius * 0.5), fill: 'none', stroke: PALETTE.ink, 'stroke-width': professional ? 2.5 : 1.5 } };
}

/** Two linked rings at the bottom, on the side away from the name: has lived through the same. */
function experience(radius: number, toward: number): Mark {
  const x = toward * radius * 0.8; const y = radius * 0.9;
  return { key: 'lived-experience', tag: 'path', attrs: { class: 'badge', d: circle(4, x - 2.5, y) + circle(4, x + 2.5, y), fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.4, 'fill-opacity': 0.9 } };
}

/** A small lock at the bottom left: left out of shared copies. */
function lock(radius: number): Mark {
  const x = -radius * 0.95; const y = radius * 0.62;
  return {
    key: 'do-not-share', tag: 'path',
    attrs: { class: 'badge editor-only', d: `M${num(x - 5)},${num(y)}h10v7h-10ZM${num(x - 3)},${num(y)}v-2.5a3,3 0 0 1 6,0v2.5`, fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.4 },
  };
}

function text(key: string, value: string, radius: number): Mark {
  return { key, tag: 'text', attrs: { class: 'question', x: 0, y: num(radius * 0.36), 'text-anchor': 'middle', 'font-size': num(radius), fill: PALETTE.ink }, text: value };
}

function circle(r: number, x = 0, y = 0): string {
  return `M${num(x - r)},${num(y)}a${num(r)},${num(r)} 0 1 1 ${num(2 * r)},0a${num(r)},${num(r)} 0 1 1 ${num(-2 * r)},0Z`;
}

function rounded(half: number, corner: number): string {
  const side = num(2 * (half - corner)); const c = num(corner);
  return `M${num(-half + corner)},${num(-half)}h${side}a${c},${c} 0 0 1 ${c},${c}v${side}a${c},${c} 0 0 1 -${c},${c}h-${side}a${c},${c} 0 0 1 -${c},-${c}v-${side}a${c},${c} 0 0 1 ${c},-${c}Z`;
}

function polygon(corners: number, r: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const a = turn + (i * 2 * Math.PI) / corners;
    return `${num(Math.cos(a) * r)},${num(Math.sin(a) * r)}`;
  });
  return `M${points.join('L')}Z`;
}
