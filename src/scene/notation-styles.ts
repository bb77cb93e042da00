import type { Notation } from '../model/notation-ids.js';
import { crosses, zigzag } from './over-line.js';
import { PALETTE } from './palette.js';
import { tieStyle, type StyleOf, type TieStyle } from './tie-style.js';

const { ink, blue, vermilion, quiet } = PALETTE;

type Styles = Readonly<Record<string, TieStyle>>;

/** Lines in black alone, as the first ecomaps were drawn by hand: thick, thin, dashed, and crosses where there is stress. */
const hartman: Styles = {
  sterk: { width: 5, colour: ink },
  gewoon: { width: 1.75, colour: ink },
  gespannen: { width: 1.75, colour: ink, over: (stem) => crosses(stem, ink), reach: 5 },
  dubbel: { width: 5, colour: ink, over: (stem) => crosses(stem, ink, 7), reach: 8 },
  'heel-nauw': { width: 1.5, colour: ink, lines: 3 },
  gewenst: { width: 2, colour: ink, dash: '10 5 2 5', sign: 'plus' },
  onveilig: { width: 1.75, colour: ink, over: (stem) => crosses(stem, ink), reach: 5, sign: 'warning' },
};

/** The Dutch ecogram: thick is supportive, dotted is neutral. */
const ecogramNl: Styles = {
  zwak: { width: 2.5, colour: ink, dash: '0.1 6', cap: 'round' },
  slapend: { width: 2, colour: quiet, dash: '3 13' },
};

/** Relations as genograms have them: two lines close, three fused, dotted distant, a zigzag hostile. */
const mcgoldrick: Styles = {
  sterk: { width: 2, colour: blue, lines: 2, between: 4 },
  zwak: { width: 2.5, colour: ink, dash: '0.1 6', cap: 'round' },
  gespannen: { width: 1.5, colour: vermilion, lines: 0, over: (stem) => zigzag(stem, vermilion), reach: 6 },
  dubbel: { width: 2, colour: blue, lines: 2, between: 8, over: (stem) => zigzag(stem, vermilion, 4), reach: 7 },
  slapend: { width: 2, colour: quiet, dash: '3 13' },
  onveilig: { width: 1.5, colour: vermilion, lines: 0, over: (stem) => zigzag(stem, vermilion), reach: 6, sign: 'warning' },
};

function styleOf(styles: Styles): StyleOf {
  return (quality) => (quality !== undefined && Object.hasOwn(styles, quality) ? styles[quality]! : tieStyle(quality));
}

/** How the lines of each quality are drawn in a notation; what it does not know is drawn as in the default. */
export const NOTATION_STYLES: Readonly<Record<Notation, StyleOf>> = {
  standard: tieStyle, hartman: styleOf(hartman), 'ecogram-nl': styleOf(ecogramNl), mcgoldrick: styleOf(mcgoldrick),
};
