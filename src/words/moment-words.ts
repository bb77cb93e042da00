/** What the bar of moments, its dialog and the comparison of two moments say. Names are handed in isolated. */
export interface MomentWords {
  /** The bar and the dialog. */
  moments: string;
  moment: string;
  previous: string;
  next: string;
  /** A moment without title or date, by its number in the row. */
  nameless: (number: number) => string;
  /** "2 of 3". */
  ofAll: (number: number, all: number) => string;
  compare: string;
  stopComparing: string;
  manage: string;
  newMoment: string;
  /** What goes along into a new moment. */
  goesAlong: (last: string) => string;
  title: string;
  titleHint: string;
  date: string;
  dateHint: string;
  present: string;
  presentHint: string;
  make: string;
  cancel: string;
  show: string;
  shown: string;
  change: string;
  removeMoment: string;
  /** For who cannot see which moment or event a button is for. */
  about: (button: string, what: string) => string;
  newEvent: string;
  eventWhat: string;
  eventWhatHint: string;
  eventWhen: string;
  eventWhenHint: string;
  setbackWord: string;
  setback: string;
  setbackHint: string;
  removeEvent: string;
  add: string;
  then: string;
  now: string;
  oneDrawing: string;
  sideBySide: string;
  howShown: string;
  whatChanged: string;
  nothingChanged: string;
  groups: Readonly<Record<'new' | 'ended' | 'changed' | 'closer', string>>;
  between: string;
  legend: string;
  unchanged: string;
  /** Short words beside the mark on the drawing; the legend says the same. */
  marks: Readonly<Record<'new' | 'ended' | 'changed' | 'closer' | 'further' | 'moved' | 'died', string>>;
}
