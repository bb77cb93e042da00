/** What the details panel and the list say. Names are handed in isolated. */
export interface UiPanelWords {
  chosen: string;
  residentSection: string;
  answers: string;
  byQuestions: string;
  emptyHint: string;
  several: (count: number) => string;
  about: (name: string) => string;
  /** Stands for what was not asked. */
  notAsked: string;
  /** Stands for how a tie is while that was not chosen and cannot be chosen now. */
  notRated: string;
  place: string;
  inCentre: (resident: string) => string;
  tieWith: (name: string) => string;
  noTie: (one: string, other: string) => string;
  anotherTie: (name: string) => string;
  tieNumber: (number: number) => string;
  moreQualities: string;
  /** The choice that takes a tie away. */
  noTieAtAll: string;
  /** How a keyboard gets from one chip to the next. */
  byArrows: string;
  gives: (name: string) => string;
  nothing: string;
  moreAboutTie: string;
  dateHint: string;
  otherTies: string;
  noOtherTies: string;
  connectTo: (name: string) => string;
  reverseTie: string;
  removeTie: string;
  goTo: (name: string) => string;
  /** Over whether somebody belongs there in the past, now or later. */
  belongs: string;
  carer: string;
  carerHint: string;
  thinksAlong: string;
  livedExperience: string;
  actionTeam: string;
  actionTeamHint: string;
  deceased: string;
  doNotShare: string;
  doNotShareHint: string;
  noteHint: string;
  roleHint: string;
  home: string;
  livesWith: (resident: string) => string;
  household: string;
  householdName: string;
  newHousehold: string;
  joinHousehold: string;
  leaveHousehold: (name: string) => string;
  removeHousehold: string;
  coupleWith: (name: string) => string;
  coupleAlone: (name: string) => string;
  addPartner: string;
  unknownPartner: string;
  coupleSince: string;
  coupleUntil: string;
  children: string;
  twinsWith: string;
  noTwin: string;
  identical: string;
  addChild: string;
  addSibling: string;
  sameParents: (names: string) => string;
  removeChild: (name: string) => string;
  removeCouple: string;
  parents: (names: string) => string;
  /** Asks by saying it: a press makes it so. */
  alsoParent: (names: string) => string;
  add: string;
  takeOut: string;
  whoElseLivesHere: string;
  coupleStatus: string;
  chooseHint: string;
  /** As `chooseHint`, of a map that can only be looked at. */
  lookHint: string;
  tieBetween: (one: string, other: string) => string;
  ties: string;
  move: string;
  versionDateHint: string;
  columnName: string;
  columnRole: string;
  columnSector: string;
  columnRing: string;
  columnMore: string;
  moreAbout: (shown: string, name: string) => string;
  groupHome: string;
  groupNone: string;
  atAGlance: string;
  around: (people: string, resident: string) => string;
  listCaption: string;
  /** A list too long to be shown at once. */
  pages: string;
  previousPage: string;
  nextPage: string;
  pageOf: (page: number, all: number) => string;
  rowsOf: (from: number, to: number, all: number) => string;
  choosePerson: string;
  remove: (name: string) => string;
  moveAllTo: string;
  /** Over what is said of several at once. */
  aboutAll: string;
  makeHousehold: string;
  makeCouple: string;
  connectThese: string;
  copy: string;
  duplicate: string;
  removeAll: string;
  clear: string;
  version: string;
  versionTitle: string;
  versionDate: string;
  present: string;
  presentHint: string;
}
