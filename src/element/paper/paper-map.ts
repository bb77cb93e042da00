import { boxesTouch, type Box } from '../../geometry/point.js';
import type { EditorApi } from '../../editor/editor-state.js';
import { createEditor } from '../../editor/editor.js';
import { circlesLayout } from '../../layout/circles.js';
import { boxesAt } from '../../layout/free-spot.js';
import { labelOf } from '../../layout/label.js';
import { layoutOf } from '../../layout/layout-key.js';
import type { Layout, LayoutKey } from '../../layout/layout.js';
import { sizesOf, type Sizes } from '../../layout/sizes.js';
import { SHEET_SIZES, type SheetOrientation } from '../../layout/sheet-sizes.js';
import type { NetworkDocument, Picture, Place, Version } from '../../model/document.js';
import { homeOf } from '../../model/query.js';
import { NAME_SIDES } from '../../model/vocabulary.js';
import type { Mark } from '../../scene/mark.js';
import { leastText } from './least-text.js';
import type { LookChoice } from '../../scene/look-choice.js';
import type { Look } from '../../scene/look.js';
import type { Scene, WholeScene } from '../../scene/scene-types.js';
import { wholeScene } from '../../scene/whole-scene.js';

/** A drawing of the map for paper. */
export interface PaperMap { scene: WholeScene; leastText: number; hasRoles: boolean }

/**
 * The drawings that may go on a sheet, the one on screen first, for maps of which the text would be too small otherwise: the same
 * without signs over the lines, one that is laid out anew, wider or higher for the sheet, and at last one without roles. Where people
 * have their own places names grow, and the whole is pulled together if need be, but nobody changes sides. Each is made when it is asked for.
 */
export async function paperMaps(document: NetworkDocument, layout: LayoutKey, orientation: SheetOrientation, language: string, choice: LookChoice, looks: (choice: LookChoice) => Look): Promise<Iterable<PaperMap>> {
  // The editor decides where people stand, as it does on screen, also for a picture that is not complete yet.
  const editor = createEditor({ layout: circlesLayout, document });
  const layouts = new Map<string, Layout>([['circles', circlesLayout]]);
  if (layoutOf(layout) !== 'circles') (await import('../../scene/other-layouts.js')).useOtherLayouts((other, name) => { layouts.set(name, other); editor.useLayout(other, name); });
  editor.setLayout(layout);
  return mapsOf(editor, layouts.get(layoutOf(layout))!, orientation, language, choice, looks);
}

function* mapsOf({ document, version, picture, layout }: EditorApi, layOut: Layout, orientation: SheetOrientation, language: string, choice: LookChoice, looks: (choice: LookChoice) => Look): Generator<PaperMap> {
  const input = { document, version, layout, language, look: looks(choice) };
  // The letters of signs are small; the words beside the map have it all.
  const plain = looks({ ...choice, support: false, themes: false });
  const sheet = SHEET_SIZES[orientation];
  yield paperMap(wholeScene({ ...input, picture }), true);
  if (layout === 'free') {
    yield paperMap(wholeScene({ ...input, picture, look: plain }), true);
    for (const squeeze of SQUEEZED) for (const larger of LARGER) {
      const sizes = enlarged(sizesOf(layout), larger);
      const scene = wholeScene({ ...input, picture: namesTurned(version, squeezed(picture, squeeze, orientation), sizes), look: plain, sizes });
      if (squeeze * larger !== 1 && hasOverlap(scene)) break;
      yield paperMap(scene, false);
    }
    return;
  }
  const room = { ...sizesOf(layout), ...sheet };
  for (const roles of [true, false]) {
    const sizes = { ...room, roles };
    const anew = { ...input, sizes, picture: layOut(document, version, layout, undefined, sizes) };
    if (roles) yield paperMap(wholeScene(anew), true);
    yield paperMap(withLargerWords(wholeScene({ ...anew, look: plain })), roles);
  }
}

/** The small words between people, such as years and the letters of a family, as large as names are. */
function withLargerWords(scene: WholeScene): WholeScene {
  const larger = (mark: Mark): Mark => (mark.tag === 'text' && !String(mark.attrs['x']).includes(' ') ? { ...mark, attrs: { ...mark.attrs, 'font-size': Math.max(WORDS, Number(mark.attrs['font-size'])) } } : mark.children ? { ...mark, children: mark.children.map(larger) } : mark);
  return { ...scene, ground: larger(scene.ground) };
}

const WORDS = 13.5;
/** How much nearer to each other people stand across the sheet, where only that makes them readable; along it they have more room instead. */
const SQUEEZED = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
const LARGER = [1, 1.08, 1.16, 1.24, 1.32, 1.4, 1.5];

/** The same places, pulled together the short way of the sheet and apart the long way: who stood left or above still does. */
function squeezed(picture: Picture, by: number, orientation: SheetOrientation): Picture {
  const [across, along] = orientation === 'portrait' ? [by, 1 / by] : [1 / by, by];
  return by === 1 ? picture : { ...picture, at: Object.fromEntries(Object.entries(picture.at).map(([id, place]) => [id, { ...place, x: place.x * across, y: place.y * along }])) };
}

/** Width of names that are pulled together: they go on in a second line sooner. */
const NARROW = 84;

/** The same places with names on whichever side of their symbols nothing is, where there is one. */
function namesTurned(version: Version, picture: Picture, sizes: Sizes): Picture {
  const home = homeOf(version);
  const guests = version.alters.flatMap((alter) => {
    const place = picture.at[alter.id];
    return place ? [{ id: alter.id, place, guest: { radius: alter.id === version.resident ? sizes.resident : sizes.symbol, label: labelOf(alter, sizes, home.has(alter.id)) } }] : [];
  });
  const taken = guests.map(({ place: { x, y }, guest: { radius } }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  const at = { ...picture.at };
  for (const { id, place, guest } of guests) {
    const { off: _, ...beside } = place;
    const nameAt = (where: Place): Box[] => boxesAt(guest, where, where.side, sizes.gap).slice(1);
    // A name that was moved off may stand there still.
    const ways = [place, ...[place.side, ...NAME_SIDES].map((side): Place => ({ ...beside, side }))];
    const now = ways.find((way) => !nameAt(way).some((box) => taken.some((other) => boxesTouch(box, other, 1)))) ?? place;
    at[id] = now;
    taken.push(...nameAt(now));
  }
  return { ...picture, at };
}

/** The same measures with names so much larger, and without roles. */
function enlarged(sizes: Sizes, by: number): Sizes {
  const { name, nameLine } = sizes;
  return { ...sizes, roles: false, name: name * by, nameLine: nameLine * by, nameWidth: NARROW * by };
}

function hasOverlap({ boxes }: Scene): boolean {
  const all = [...boxes.values()].map(({ middle: { x, y }, radius, name }) => [name, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }]);
  return all.some((one, i) => all.some((other, j) => j > i && one.some((a) => other.some((b) => boxesTouch(a, b, 0)))));
}

function paperMap(scene: WholeScene, hasRoles: boolean): PaperMap {
  return { scene, hasRoles, leastText: Math.min(...[scene.ground, ...scene.ties, ...scene.signs, ...scene.people].map(leastText)) };
}
