import type { NetworkDocument, Picture, Version } from '../model/document.js';

/** Names of the stored pictures: round for wide views, tall for phones. */
export type LayoutKey = 'circles' | 'circles-tall';

/**
 * A layout gives everybody a place, whole at once and always the same for the same input.
 * Given an earlier picture it keeps those places and finds one only for who has none or has left the cell of their ring and sector.
 */
export type Layout = (document: NetworkDocument, version: Version, key: LayoutKey, earlier?: Picture) => Picture;
