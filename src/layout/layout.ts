import type { AlterId, NetworkDocument, Picture, Version } from '../model/document.js';
import type { LayoutName } from '../model/vocabulary.js';
import type { Sizes } from './sizes.js';

/** Names of the stored pictures: of each layout one for wide views and one for phones, but of people's own places there is one alone. */
export type LayoutKey = LayoutName | `${Exclude<LayoutName, 'free'>}-tall`;

/**
 * A layout gives everybody a place, whole at once and always the same for the same input.
 * Measures other than those of the key are those of a sheet of paper.
 * Given an earlier picture it keeps those places and finds one only for who has none or has left the cell of their ring and sector;
 * where it is told between whom ties were added, these names alone may change sides and nothing else does.
 */
export type Layout = (document: NetworkDocument, version: Version, key: LayoutKey, earlier?: Picture, sizes?: Sizes, turning?: readonly AlterId[]) => Picture;
