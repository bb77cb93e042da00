import { num } from '../number-text.js';

/** A small head and shoulders that stand with their left side here, on the grid of pictures. */
export function somebody(x: number): string {
  return `M${num(x + 1.4)},9.6a2,2 0 1 0 4,0a2,2 0 1 0-4,0ZM${num(x)},19C${num(x)},15 ${num(x + 1.1)},12.8 ${num(x + 3.4)},12.8S${num(x + 6.8)},15 ${num(x + 6.8)},19Z`;
}
