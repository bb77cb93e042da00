import { layoutOf } from '../layout/layout-key.js';
import type { LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { legendOf } from './legend.js';
import type { Look } from './look.js';
import { otherScenes } from './other-scenes.js';
import type { LegendEntry } from './scene-types.js';

/** The legend of a map in its layout: exactly what is drawn, or, unless the picture is still, what is drawn of who is chosen. */
export function legendFor(document: NetworkDocument, version: Version, layout: LayoutKey, language: string, look?: Look, isStill?: boolean): LegendEntry[] {
  const kind = otherScenes.get(layoutOf(layout));
  return [...legendOf(kind?.ties ? { ...version, ties: [...kind.ties(version, document)] } : version, language, look, isStill), ...(kind?.legend?.(version, language) ?? [])];
}
