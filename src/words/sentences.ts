import type { Counted } from './messages.js';

/** The pieces that descriptions are made of. Names come in already isolated from the direction of the text round them. */
export interface Sentences {
  /** For who has no name yet. */
  nameless: string;
  namelessResident: string;
  notAsked: string;
  none: string;
  /** "44 jaar". */
  age: (years: number) => string;
  born: (year: string) => string;
  died: (year: string) => string;
  home: string;
  noTie: string;
  /** Said of several names that go on the map as one, such as a couple. */
  asOne: string;
  /** On a word that was understood: a press takes it away. */
  notSo: (what: string) => string;
  /** A tie whose quality was not asked. */
  plainTie: string;
  hidden: string;
  /** Said of who waits for a place on the map. */
  waiting: string;
  /** How many wait for a place on the map. */
  onList: (who: string) => string;
  people: Counted;
  organisations: Counted;
  places: Counted;
  groups: Counted;
  animals: Counted;
  dead: Counted;
  ties: Counted;
  themes: Counted;
  plainTies: Counted;
  mapOf: (resident: string) => string;
  /** Before the ties of the resident in a summary. */
  tiesOf: (resident: string) => string;
  drawnOn: (date: string) => string;
  nobodyYet: string;
  /** "Els geeft: luisteren en troost". */
  gives: (who: string, what: string) => string;
  bothWays: (one: string, other: string) => string;
  oneWay: (giver: string, getter: string, what: string) => string;
  noSupport: string;
  since: (date: string) => string;
  until: (date: string) => string;
  contact: (frequency: string) => string;
  /** A theme that touches somebody. */
  theme: (kind: string, label: string) => string;
  /** Headings and lines of the map in plain text. */
  whole: {
    question: (text: string) => string;
    story: (text: string) => string;
    present: (names: string) => string;
    middle: string;
    longList: string;
    people: string;
    ties: string;
    households: string;
    household: (name: string, members: string) => string;
    namelessHousehold: string;
    family: string;
    couple: (names: string, status: string, years: string) => string;
    unknownParents: string;
    unknownPartner: (name: string) => string;
    children: (names: string) => string;
    childKind: (name: string, kind: string) => string;
    twins: (names: string) => string;
    /** Over answers to questions that have no field of their own. */
    answers: string;
    themes: string;
    touches: (label: string, names: string) => string;
    heavy: string;
    note: (text: string) => string;
  };
  /** "Ongedaan gemaakt: …". */
  undone: (deed: string) => string;
  redone: (deed: string) => string;
}
