import type { NetworkDocument, Picture, Version } from './document.js';
import { notFinite } from './finite.js';
import { jsonPath } from './json-path.js';
import type { Repair } from './repair.js';

/** The document without numbers that JSON does not have. A place or picture that needs the number goes as a whole. */
export function dropNotFinite(document: NetworkDocument, repairs: Repair[]): NetworkDocument {
  if (notFinite(document, '').length === 0) return document;
  const versions = document.versions.map((version, index) => dropPictures(version, ['versions', index], repairs));
  return dropNumbers({ ...document, versions }, [], repairs) as NetworkDocument;
}

function dropPictures(version: Version, path: readonly (string | number)[], repairs: Repair[]): Version {
  if (!version.places || notFinite(version.places, '').length === 0) return version;
  const places: [string, Picture][] = [];
  for (const [key, picture] of Object.entries(version.places)) {
    const { at, ...frame } = picture;
    const { stretch, centre, rings, sectors } = frame;
    if ([stretch, centre, ...rings, ...sectors.flatMap((slice) => [slice.start, slice.sweep])].every(Number.isFinite)) {
      const kept = Object.entries(at).filter(([id, { x, y }]) => {
        const finite = Number.isFinite(x) && Number.isFinite(y);
        if (!finite) repairs.push({ code: 'place-dropped', place: jsonPath([...path, 'places', key, 'at', id]), about: { id, why: 'not-finite' } });
        return finite;
      });
      places.push([key, { ...picture, at: Object.fromEntries(kept) }]);
    } else repairs.push({ code: 'place-dropped', place: jsonPath([...path, 'places', key]), about: { id: key, why: 'not-finite' } });
  }
  return { ...version, places: Object.fromEntries(places) };
}

/** Copies only what changes. In a list the number becomes null, so that what follows it keeps its position. */
function dropNumbers(value: unknown, path: readonly (string | number)[], repairs: Repair[]): unknown {
  if (typeof value !== 'object' || value === null || notFinite(value, '').length === 0) return value;
  const isLost = (part: unknown, key: string | number): boolean => {
    const lost = typeof part === 'number' && !Number.isFinite(part);
    if (lost) repairs.push({ code: 'number-removed', place: jsonPath([...path, key]), about: { value: String(part) } });
    return lost;
  };
  if (Array.isArray(value)) return value.map((item, index) => (isLost(item, index) ? null : dropNumbers(item, [...path, index], repairs)));
  return Object.fromEntries(Object.entries(value)
    .filter(([key, field]) => !isLost(field, key))
    .map(([key, field]) => [key, dropNumbers(field, [...path, key], repairs)]));
}
