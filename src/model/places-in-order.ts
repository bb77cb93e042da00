import type { NetworkDocument, Picture, Version } from './document.js';

/**
 * The same document with the places of every picture in the order of the people, as drawing gives them; itself if they are.
 * Files have them by name, and steps put new ones last: so a map is the same text however it came about.
 */
export function placesInOrder(document: NetworkDocument): NetworkDocument {
  const versions = document.versions.map(ordered);
  return versions.every((version, at) => version === document.versions[at]) ? document : { ...document, versions };
}

function ordered(version: Version): Version {
  if (!version.places) return version;
  const rank = new Map(version.alters.map(({ id }, at) => [id, at]));
  const before = Object.entries(version.places);
  const after = before.map(([key, picture]): [string, Picture] => [key, inOrder(picture, rank)]);
  return after.every(([, picture], at) => picture === before[at]![1]) ? version : { ...version, places: Object.fromEntries(after) };
}

function inOrder(picture: Picture, rank: ReadonlyMap<string, number>): Picture {
  const ids = Object.keys(picture.at);
  // Whole numbers come first in every object, whatever is done.
  const sorted = Object.keys(Object.fromEntries([...ids].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)).map((id) => [id, 0])));
  if (sorted.every((id, at) => id === ids[at])) return picture;
  return { ...picture, at: Object.fromEntries(sorted.map((id) => [id, picture.at[id]!])) };

  function rankOf(id: string): number {
    return rank.get(id) ?? rank.size;
  }
}
