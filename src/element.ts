/**
 * The element and its events, without registering anything: `NetworkMapElement.define('your-name')` does.
 * @module
 */
export { NetworkMapElement } from './element/network-map.js';
export { KEYMAP, type KeyAction, type KeyArea, type KeyBinding } from './editor/keymap.js';
export type { CatalogueEntry, CatalogueLabel } from './element/catalogue/catalogue-entry.js';
export type { ExportedFile, ExportLoss } from './element/map-file.js';
export type { MapView } from './element/map-view.js';
export type { FileFormat, PictureOptions } from './element/file-format.js';
export type { PrintOptions } from './element/paper/print-options.js';
export type { SaveStanding } from './element/save-state.js';
export { NetworkMapBeforeChangeEvent } from './element/events/network-map-before-change-event.js';
export { NetworkMapChangeEvent, type ChangeOrigin } from './element/events/network-map-change-event.js';
export { NetworkMapErrorEvent } from './element/events/network-map-error-event.js';
export { NetworkMapReadyEvent } from './element/events/network-map-ready-event.js';
export type { NetworkMapRoomEvent } from './element/events/network-map-room-event.js';
export { NetworkMapSelectEvent } from './element/events/network-map-select-event.js';
export { Drafts } from './storage/drafts.js';
export type { Draft } from './storage/draft.js';
export { keepDraft, type DraftSource } from './storage/keep-draft.js';
