import { LAYOUTS, type LayoutName } from '../model/vocabulary.js';
import type { LayoutKey } from './layout.js';

/** Whether a view is a phone's, held upright. */
export function isTall(width: number, height: number): boolean {
  return width < 560 || height / width > 1.25;
}

/** The key under which a layout keeps its picture; a layout that we do not know is drawn as circles. */
export function layoutKeyOf(name: string | undefined, tall: boolean): LayoutKey {
  const layout = LAYOUTS.find((one) => one === name) ?? 'circles';
  return tall && layout !== 'free' ? `${layout}-tall` : layout;
}

/** The layout whose picture a key names. */
export function layoutOf(key: LayoutKey): LayoutName {
  return key.replace(/-tall$/, '') as LayoutName;
}

/** Whether a layout draws rings and sectors, so that a place says who somebody is to the resident. */
export function hasRings(key: LayoutKey): boolean {
  return /^[ch]/.test(key);
}
