import type { Locator } from 'playwright-core';

/** What any hand can do to what is on the page. Each takes as many actions as it takes this hand; typing text takes none. */
export interface Hands {
  readonly name: string;
  /** Presses a button, a chip, a checkbox or the heading of a folded part. */
  press(what: Locator): Promise<void>;
  /** Puts a text in a field, in place of what stood there; what ends it is Enter unless told. */
  fill(field: Locator, text: string, ends?: 'enter' | 'leave'): Promise<void>;
  /** Chooses in a list of the browser's own. */
  choose(list: Locator, words: string): Promise<void>;
  /** Picks somebody in a list with a button beside it. */
  pick(place: Locator, words: string): Promise<void>;
  /** Brings the details of somebody on the map in sight; a part of them that the menu of somebody leads to may be gone to at once. */
  show(name: string, part?: string): Promise<void>;
  /** Goes to the field in which people are typed. */
  toLine(): Promise<void>;
  enter(): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens the menu of the map and chooses a line. */
  menu(line: string): Promise<void>;
  /** From a field of the plan to the same field of the next row, if this hand has a way and it is that row; answers the row then. */
  nextRow(row: Locator): Promise<Locator | undefined>;
  /** From the plan back to the map. */
  leavePlan(): Promise<void>;
}
