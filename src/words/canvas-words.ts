/** What the map itself says while it is being worked on. Names come in isolated from the direction of the text round them. */
export interface CanvasWords {
  /** Name of the list of everybody on the map. */
  people: string;
  /** What kind of list it is, read once on entering it. */
  peopleHint: string;
  /** Name of the list of ties of one person. */
  tiesOf: (name: string) => string;
  noTies: (name: string) => string;
  /** A cell to drop somebody in: "Buren, dichtbij". */
  cell: (sector: string, ring: string) => string;
  noSector: string;
  /** The centre circle as a place to drop somebody. */
  joinsHome: (resident: string) => string;
  staysHome: (resident: string) => string;
  /** The long list as a place to drop somebody. */
  toTray: string;
  /** While a tie is drawn by pointer. */
  tieFrom: (name: string) => string;
  tieBetween: (one: string, other: string) => string;
  /** Asks for the other end of a tie. */
  pickOther: (name: string) => string;
  /** The same for who has no Escape key at hand. */
  tapOther: (name: string) => string;
  /** To who drags somebody with a finger before the map takes fingers from the page. */
  tapFirst: string;
  /** The offer to draw the map anew, and why it is made. */
  tidy: string;
  tidyWhy: string;
  stopped: string;
  /** How to choose several one by one, and how to end it. */
  chooseMore: string;
  /** So many are selected. */
  chosen: (count: number) => string;
}
