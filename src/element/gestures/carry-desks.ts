import type { AlterId } from '../../model/document.js';
import type { CarriedIn } from './carried-in.js';

/** By the viewport of each map that can be worked on: begins to carry somebody onto it from beside it, with some kind of pointer. */
export const carryDesks = new WeakMap<Element, (id: AlterId, kind: string) => CarriedIn | undefined>();
