import { sameJson, type Address, type Step } from '../change/step.js';
import type { LayoutKey } from '../layout/layout.js';
import type { Picture, Version } from '../model/document.js';

/** The address of all stored pictures of a version. */
function placesAddress(version: string): Address {
  return ['versions', version, 'places'];
}

/** True of steps that only concern stored pictures, never what was said. */
export function isPictureStep(step: Step): boolean {
  const address = step.type === 'set' ? [...step.of, step.field] : step.list;
  return address[0] === 'versions' && address[2] === 'places';
}

/** The fewest steps that turn the stored picture of a version into another; no picture takes it away. */
export function pictureSteps(version: Version, key: LayoutKey | string, after: Picture | undefined): Step[] {
  const before = version.places?.[key];
  if (!version.places) return after ? [set(['versions', version.id], 'places', undefined, { [key]: after })] : [];
  const places = placesAddress(version.id);
  if (!before || !after) return before === after ? [] : [set(places, key, before, after)];
  const steps = fieldSteps([...places, key], before, after, ['at']);
  return [...steps, ...fieldSteps([...places, key, 'at'], before.at, after.at, [])];
}

function fieldSteps(of: Address, before: object, after: object, skip: readonly string[]): Step[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => !skip.includes(field) && !sameJson(was.get(field), is.get(field)))
    .map((field) => set(of, field, was.get(field), is.get(field)));
}

function set(of: Address, field: string, before: unknown, after: unknown): Step {
  return { type: 'set', of, field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
