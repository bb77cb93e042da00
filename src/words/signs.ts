/** Short words for what is drawn: signs on people, arrows, pair lines and frames; used in the legend and in print. */
export interface Signs {
  resident: string;
  professional: string;
  deceased: string;
  informalCarer: string;
  thinksAlong: string;
  livedExperience: string;
  actionTeam: string;
  doNotShare: string;
  household: string;
  /** Under an arrow: who gets support. */
  arrow: string;
  bothWays: string;
  /** Before the year on a pair line. */
  married: string;
  divorced: string;
  separated: string;
  /** Letters on a drop line to a child. */
  adoptedLetter: string;
  fosterLetter: string;
  stepLetter: string;
  twins: string;
  /** Symbols by gender. */
  woman: string;
  man: string;
  x: string;
  unknown: string;
  notAsked: string;
}
