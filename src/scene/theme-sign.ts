import type { Theme } from '../model/document.js';
import type { ThemeKind } from '../model/vocabulary.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** Half the width of a theme's sign, in map units. */
export const THEME_SIGN = 10.5;

/** Outlines in a square of two units: a triangle on its point, a sun, a cloud; equally large. */
const OUTLINES: Readonly<Record<ThemeKind, string>> = { trouble: triangle(), strength: sun(), dream: cloud() };
/** Where the middle of a number stands in each, as a share of the radius. */
const MIDDLES: Readonly<Record<ThemeKind, number>> = { trouble: -0.2, strength: 0, dream: 0.1 };

/** The sign of a theme round a point: its shape says what kind it is, its number which one. A heavy one has a thick outline. */
export function themeSign(key: string, { kind, heavy, doNotShare }: Pick<Theme, 'kind' | 'heavy' | 'doNotShare'>, number: number | undefined, x: number, y: number): Mark {
  const known = Object.hasOwn(OUTLINES, kind) ? kind : 'trouble';
  const children: Mark[] = [{
    key: 'shape', tag: 'path', attrs: { class: 'theme-shape', d: OUTLINES[known], fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': heavy ? 2.25 : 1.25, 'stroke-linejoin': 'round' },
  }];
  if (number !== undefined) {
    children.push({
      key: 'number', tag: 'text', text: String(number),
      attrs: { class: 'theme-number', x: 0, y: num(MIDDLES[known] * THEME_SIGN + 4.2), 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600, fill: PALETTE.ink },
    });
  }
  return { key, tag: 'g', attrs: { class: `theme theme-${known}${doNotShare ? ' editor-only' : ''}`, transform: `translate(${num(x)} ${num(y)})` }, children };
}

function triangle(): string {
  const r = THEME_SIGN;
  return `M${num(-r)},${num(-r * 0.86)}H${num(r)}L0,${num(r * 0.95)}Z`;
}

function sun(): string {
  const points = Array.from({ length: 20 }, (_, i) => {
    const reach = (i % 2 ? 0.8 : 1.04) * THEME_SIGN;
    const angle = (i / 20) * 2 * Math.PI - Math.PI / 2;
    return `${num(Math.cos(angle) * reach)},${num(Math.sin(angle) * reach)}`;
  });
  return `M${points.join('L')}Z`;
}

function cloud(): string {
  const r = THEME_SIGN;
  const arc = (size: number, x: number, y: number): string => `a${num(size * r)},${num(size * r)} 0 0 1 ${num(x * r)},${num(y * r)}`;
  return `M${num(-0.62 * r)},${num(0.74 * r)}${arc(0.5, -0.06, -0.98)}${arc(0.56, 0.98, -0.42)}${arc(0.5, 0.74, 0.5)}${arc(0.48, -0.14, 0.9)}Z`;
}
