import { s01 } from './s01.js';
import type { Tally } from './tally.js';

/** What easyNWK takes for people and bare ties of S01, counted on its own forms; it holds no more of the story. */
const EASYNWK = 80;

/** A line for the summary of a run: all actions, and those for the part of the story that easyNWK holds too. */
export const toldCount = (hand: string, tally: Tally, actionsOfBareTie: number): string => {
  const parts = ['the resident', 'ten people in a line each', 'a tie that is none'];
  const bare = parts.reduce((sum, part) => sum + tally.of(part), 0) + actionsOfBareTie * s01.amongOthers.length;
  return `measured: S01 by ${hand} ${String(tally.all)} actions (${tally.toString()}); people and bare ties alone ${String(bare)}, in easyNWK about ${String(EASYNWK)}`;
};
