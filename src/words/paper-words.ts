/** What stands on paper and in the dialog that asks for it. */
export interface PaperWords {
  /** Title of the dialog and its button. */
  print: string;
  size: string;
  orientation: string;
  landscape: string;
  portrait: string;
  blackAndWhite: string;
  list: string;
  listHint: string;
  plan: string;
  planHint: string;
  confidential: string;
  /** Asks who will have the paper, when there is something on the map that is not shared. */
  forWhom: string;
  /** The same of a file. */
  forWhomFile: string;
  /** A file that the organisation keeps. */
  forRecord: string;
  notes: string;
  forResident: (name: string) => string;
  forOthers: string;
  /** What is not shared and stands on the paper all the same, or stays off it. */
  standsOnIt: (what: string) => string;
  staysOff: (what: string) => string;
  /** The same of a file. */
  isInIt: (what: string) => string;
  isNotInIt: (what: string) => string;
  save: string;
  /** On the paper itself. */
  confidentialMark: string;
  peopleAndTies: string;
  continued: (title: string) => string;
  printedOn: (date: string) => string;
  pageOf: (page: number, pages: number) => string;
  /** Under the map when it was too full to show roles. */
  rolesInList: string;
}
