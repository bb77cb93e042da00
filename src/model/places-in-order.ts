import type { NetworkDocument, Picture } from './document.js';

/**
 * The same document with the places of every picture in the order of the people, as drawing gives them; itself if they are.
 * Files have them by name, and steps put new ones last: so a map is the same text however it came about.
 */
export function placesInOrder(document: NetworkDocument): NetworkDocument {
  let isSame = true;
  const versions = document.versions.map((version) => {
    const rank = new Map(version.alters.map(({ id }, at) => [id, at]));
    const inOrder = (picture: Picture): Picture => {
      const ids = Object.keys(picture.at);
      const at = Object.fromEntries(Object.entries(picture.at).sort(([a], [b]) => rank.get(a)! - rank.get(b)!));
      // Compared as made, since whole numbers come first in every object.
      if (Object.keys(at).every((id, index) => id === ids[index])) return picture;
      isSame = false;
      return { ...picture, at };
    };
    return version.places ? { ...version, places: Object.fromEntries(Object.entries(version.places).map(([key, picture]) => [key, inOrder(picture)])) } : version;
  });
  return isSame ? document : { ...document, versions };
}
