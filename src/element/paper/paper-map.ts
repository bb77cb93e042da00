import type { EditorApi } from '../../editor/editor-state.js';
import { createEditor } from '../../editor/editor.js';
import { circlesLayout } from '../../layout/circles.js';
import { hasRings, layoutOf } from '../../layout/layout-key.js';
import type { LayoutKey } from '../../layout/layout.js';
import { SHEET_SIZES, type SheetOrientation } from '../../layout/sheet-sizes.js';
import type { NetworkDocument } from '../../model/document.js';
import type { Mark } from '../../scene/mark.js';
import { lookChoice, type LookChoice } from '../../scene/look-choice.js';
import { lookOf } from '../../scene/map-look.js';
import { sceneOf } from '../../scene/scene.js';
import type { Scene } from '../../scene/scene-types.js';
import { fetchLayouts } from '../more-layouts.js';

/** A drawing of the map for paper. */
export interface PaperMap { scene: Scene; leastText: number; hasRoles: boolean }

/**
 * The drawings that may go on a sheet, the one on screen first: one that is set wider or higher for the sheet, and the same
 * without signs over the lines and at last without roles, for maps with rings of which the text would be too small otherwise. Each is made when it is asked for.
 */
export async function paperMaps(document: NetworkDocument, layout: LayoutKey, orientation: SheetOrientation, language: string, notation: string | null): Promise<Iterable<PaperMap>> {
  // The editor decides where people stand, as it does on screen, also for a picture that is not complete yet.
  const editor = createEditor({ layout: circlesLayout, document });
  if (layoutOf(layout) !== 'circles') await fetchLayouts(editor);
  editor.setLayout(layout);
  return mapsOf(editor, orientation, language, lookChoice(document, notation));
}

function* mapsOf({ document, version, picture, layout }: EditorApi, orientation: SheetOrientation, language: string, choice: LookChoice): Generator<PaperMap> {
  const input = { document, version, layout, language, look: lookOf(choice) };
  // The letters of signs are small; the words beside the map have it all.
  const plain = lookOf({ ...choice, support: false, themes: false });
  yield paperMap(sceneOf({ ...input, picture }), true);
  if (!hasRings(layout)) return;
  for (const roles of [true, false]) {
    const sizes = { ...SHEET_SIZES[orientation], roles };
    const anew = { ...input, sizes, picture: circlesLayout(document, version, layout, undefined, sizes) };
    if (roles) yield paperMap(sceneOf(anew), true);
    yield paperMap(sceneOf({ ...anew, look: plain }), roles);
  }
}

function paperMap(scene: Scene, hasRoles: boolean): PaperMap {
  return { scene, hasRoles, leastText: Math.min(...[scene.ground, ...scene.ties, ...scene.signs, ...scene.people].map(leastText)) };
}

/** The smallest font size in a mark, in map units. */
function leastText({ tag, attrs, children }: Mark): number {
  const own = tag === 'text' ? Number(attrs['font-size']) : Infinity;
  return Math.min(own, ...(children ?? []).map(leastText));
}
