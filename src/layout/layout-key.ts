import type { LayoutKey } from './layout.js';

/** The key under which a layout keeps its picture. */
export function layoutKeyFor(width: number, height: number): LayoutKey {
  return width < 560 || height / width > 1.25 ? 'circles-tall' : 'circles';
}
