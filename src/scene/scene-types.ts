import type { Box, Point } from '../geometry/point.js';
import type { LayoutKey } from '../layout/layout.js';
import type { Sizes } from '../layout/sizes.js';
import type { AlterId, NetworkDocument, Picture, TieId, Version } from '../model/document.js';
import type { Look } from './look.js';
import type { Mark } from './mark.js';

/** All that a scene is made from; plain data, no editor and no DOM. */
export interface SceneInput {
  document: NetworkDocument;
  version: Version;
  picture: Picture;
  layout: LayoutKey;
  /** Measures other than those of the layout, as for a sheet of paper. */
  sizes?: Sizes;
  /** Language of titles and legend: `nl` or `en`. */
  language: string;
  /** Another notation, and signs over the lines; without it the plain default is drawn. */
  look?: Look | undefined;
}

/** Where one alter is drawn, for hit testing, focus rings and renaming in place. */
export interface AlterBoxes {
  middle: Point;
  /** Half the width of the symbol. */
  radius: number;
  name: Box;
}

/** One line of the legend: a small drawing, and what it means. */
export interface LegendEntry { key: string; mark: Mark; width: number; label: string }

/** Finds who or what is under a point of the map; distances are in map units. */
export interface HitFinder {
  alterAt(point: Point, reach: number, except?: AlterId): AlterId | undefined;
  symbolAt(point: Point): AlterId | undefined;
  tieAt(point: Point, reach: number): TieId | undefined;
}

/** A part of the map that is looked at. */
export interface AskedFor { alters: ReadonlySet<AlterId>; ties: ReadonlySet<TieId> }

/** Everything that is drawn, in painting order, and where it is. */
export interface Scene {
  /** Smallest rectangle round everything that must be seen. */
  bounds: Box;
  /** Rings, sectors with their titles, the centre circle. */
  ground: Mark;
  /** One mark per tie; key = tie id. */
  ties: readonly Mark[];
  /** One mark per alter in reading order; key = alter id. */
  people: readonly Mark[];
  /** What lies over the lines and under the people: support by tie id, themes by theme id. */
  signs: readonly Mark[];
  /** The signs of somebody's ties, or of a tie, that are shown when they are chosen. */
  signsOf(id: AlterId | TieId): readonly Mark[];
  boxes: ReadonlyMap<AlterId, AlterBoxes>;
  /** The middle line of each tie, as it is drawn. */
  tiePaths: ReadonlyMap<TieId, readonly Point[]>;
  /** Of a large map alone: what finds people under a point and near a box, everybody in reading order, and the lines of who is chosen. */
  hits?: HitFinder;
  near?(box: Box): readonly AlterId[];
  order?: readonly AlterId[];
  linesOf?(id: AlterId): readonly Mark[];
  /** Who and which ties are asked for, where the rest steps back on a canvas. */
  asked?: AskedFor;
}

/** A scene with its legend: exactly the kinds of lines and signs present. */
export interface WholeScene extends Scene { legend: readonly LegendEntry[] }

/** A part of a scene: some alters and all their ties, for the live layer. */
export interface ScenePart {
  /** What lies under everybody, where it follows who is carried. */
  ground?: Mark;
  ties: readonly Mark[]; people: readonly Mark[] }
