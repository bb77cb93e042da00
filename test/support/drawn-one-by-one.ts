import { circlesLayout } from '../../src/layout/circles.js';
import type { LayoutKey } from '../../src/layout/layout.js';
import type { NetworkDocument, Picture, Version } from '../../src/model/document.js';

/** The picture that comes of drawing a moment as people do: everybody with their tie to the resident one by one, and then the ties among others. */
export function drawnOneByOne(document: NetworkDocument, whole: Version, key: LayoutKey): Picture {
  const { resident } = whole;
  let version: Version = { ...whole, alters: whole.alters.filter(({ id }) => id === resident), ties: [], couples: [], children: [], themes: [] };
  const present = (): Version => {
    const ids = new Set(version.alters.map(({ id }) => id));
    return { ...version, households: whole.households.map((home) => ({ ...home, members: home.members.filter((id) => ids.has(id)) })) };
  };
  let picture: Picture | undefined;
  for (const alter of whole.alters) {
    if (alter.id === resident) continue;
    const own = whole.ties.filter(({ from, to }) => [from, to].includes(resident) && [from, to].includes(alter.id));
    version = { ...version, alters: [...version.alters, alter], ties: [...version.ties, ...own] };
    picture = circlesLayout(document, present(), key, picture);
  }
  for (const tie of whole.ties) {
    if (tie.from === resident || tie.to === resident) continue;
    version = { ...version, ties: [...version.ties, tie] };
    picture = circlesLayout(document, present(), key, picture, undefined, [tie.from, tie.to]);
  }
  return picture!;
}
