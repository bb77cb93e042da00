import { boxAround, type Box } from '../geometry/point.js';
import { GROUP_ROOM, GROUP_TITLE } from '../layout/neighbourhood.js';
import { placeGroups } from '../layout/neighbourhood-groups.js';
import { sizesOf } from '../layout/sizes.js';
import { textWidth } from '../layout/text-width.js';
import { CROWD_FROM } from '../layout/crowd-from.js';
import { crowdSizes } from '../layout/crowd-sizes.js';
import type { AlterId } from '../model/document.js';
import { sectorTitle } from '../words/sector-titles.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import type { GroundPainter } from './other-scenes.js';
import type { AlterBoxes } from './scene-types.js';
import { PALETTE } from './palette.js';

/** A card under everybody who is found at one place, the names of sectors over who has no place, and the circle of home. */
export const neighbourhoodGround: GroundPainter = (input, people) => {
  const { document, version, picture, language, layout } = input;
  const sizes = input.sizes ?? crowdSizes(sizesOf(layout), version.alters.length, layout);
  // Where names are shown by zoom they make no card larger.
  const isCrowd = version.alters.length >= CROWD_FROM;
  const spotOf = (id: AlterId): AlterBoxes[] => {
    const place = picture.at[id];
    return place ? [{ middle: place, radius: sizes.symbol, name: { x: place.x, y: place.y, width: 0, height: 0 } }] : [];
  };
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  const words: Box[] = [];
  for (const { id, anchor, sector, people: found } of placeGroups(document, version)) {
    // Who was put elsewhere by hand does not make the card larger.
    const members = [...(anchor ? [anchor] : []), ...found].filter((member) => member === anchor || !picture.at[member]?.own).flatMap((member) => (isCrowd ? spotOf(member) : people.get(member) ?? []));
    if (members.length === 0) continue;
    const around = boxAround(members.flatMap(({ middle, radius, name }) => [...(name.width ? [name] : []), { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius }]));
    if (anchor) {
      const card = { x: around.x - GROUP_ROOM, y: around.y - GROUP_ROOM, width: around.width + 2 * GROUP_ROOM, height: around.height + 2 * GROUP_ROOM };
      boxes.push(card);
      marks.push({
        key: `place ${id}`, tag: 'rect',
        attrs: { class: 'ring ring-tone-1', x: num(card.x), y: num(card.y), width: num(card.width), height: num(card.height), rx: 16, fill: PALETTE.rings[1] },
      });
    } else {
      const text = sectorTitle(document, sector, language);
      // Away from home, like the names.
      const top = around.y > 0 ? around.y + around.height : around.y - GROUP_TITLE;
      words.push({ x: around.x, y: top, width: textWidth(text, sizes.title, 'bold'), height: GROUP_TITLE });
      marks.push({ key: `title-${sector}`, tag: 'text', text, attrs: { class: 'title', x: num(around.x), y: num(top + GROUP_TITLE - 8), 'font-size': sizes.title, 'font-weight': 600, fill: PALETTE.grey } });
    }
  }
  const { centre } = picture;
  marks.push({ key: 'centre', tag: 'ellipse', attrs: { class: 'centre', cx: 0, cy: 0, rx: num(centre), ry: num(centre), fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.5 } });
  return { mark: { key: 'ground', tag: 'g', attrs: { class: 'ground' }, children: marks }, boxes: [...boxes, ...words], words };
};
