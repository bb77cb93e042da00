import type { KeyBinding } from '../editor/keymap.js';
import type { WayOfWorking } from '../model/way.js';
import type { CatalogueEntry } from './catalogue/catalogue-entry.js';
import { RenderingElement, type PropertyTable } from './rendering-element.js';

/** What a page may choose about its map, as attributes or properties; the element and its views read it anew each time. */
export abstract class HostOptions extends RenderingElement {
  static override readonly properties: PropertyTable = {
    label: {}, notation: {}, layout: {}, room: {}, rooms: {},
    noLeaveWarning: { type: Boolean, attribute: 'no-leave-warning' },
    unsafeTies: { type: Boolean, attribute: 'unsafe-ties' },
    noCharacterKeys: { type: Boolean, attribute: 'no-character-keys' },
    picto: { type: Boolean },
    way: {}, ways: { attribute: false },
    keymap: { attribute: false }, catalogue: { attribute: false },
  };

  /** Name of the map for assistive technology and its title; without it both are made of the resident's name. */
  declare label: string;
  /** How maps are laid out that chose nothing else; circles without it. */
  declare layout: string;
  /** What the map is looked at through: `beraad`, `presentation`, or empty for all of it. */
  declare room: string;
  /** Rooms that the user may enter and leave, such as `"beraad presentation"`; `presentation` alone where the page says nothing. */
  declare rooms: string | null;
  /** The page warns by itself before unsaved edits are lost. */
  declare noLeaveWarning: boolean;
  /** Ties may be called unsafe: it is offered, and understood when typed. */
  declare unsafeTies: boolean;
  /** Notation of ties and people where the map itself does not say: `standard`, `hartman`, `ecogram-nl` or `mcgoldrick`. */
  declare notation: string | null;
  /** Single characters do nothing on the map; the list of keys has a box for the user to say so. */
  declare noCharacterKeys: boolean;
  /** The map is drawn and read in pictures; the user can switch this too, in the map's menu. */
  declare picto: boolean;
  /** Id of the way of working whose questions are asked, for maps that chose none; the usual one without it. */
  declare way: string;
  /** Ways of working of the page's own, as packs of data, or null. A list with a fault is refused as a whole (`network-map-error`). */
  declare ways: readonly WayOfWorking[] | null;
  /** Keys of the map other than the usual ones (`KEYMAP`), or null. */
  declare keymap: readonly KeyBinding[] | null;
  /** Help and activities that the page knows of, to be put on the map; what is wrong with it is told by `network-map-error`. */
  declare catalogue: readonly CatalogueEntry[] | null;

  /** The guide that was checked last. */
  #checked: unknown = null;

  constructor() {
    super();
    this.label = this.layout = this.room = this.way = '';
    this.noLeaveWarning = this.unsafeTies = this.noCharacterKeys = this.picto = false;
    this.keymap = this.notation = this.rooms = this.ways = this.catalogue = null;
  }

  override updated(): void {
    super.updated();
    if (this.#checked === this.catalogue) return;
    this.#checked = this.catalogue;
    // A page without a guide does not fetch what checks one; a part that is missing is told when the guide is to be shown.
    if (this.catalogue) void import('./catalogue/catalogue-part.js').then(({ checkCatalogue }) => { checkCatalogue(this); }, () => undefined);
  }
}
