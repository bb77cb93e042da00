import { copyTrials } from './copy-trials.js';
import { familyTrials } from './family-trials.js';
import { momentTrials } from './moment-trials.js';
import { personTrials } from './person-trials.js';
import { planTrials } from './plan-trials.js';
import { themeTrials } from './theme-trials.js';
import { tieTrials } from './tie-trials.js';
import type { MakeTrial, Stage, Trial } from './trial.js';

const TRIALS: readonly MakeTrial[] = [...personTrials, ...personTrials, ...tieTrials, ...tieTrials, ...familyTrials, ...copyTrials, ...themeTrials, ...planTrials, ...momentTrials];

/** A random command of any kind, with random people, some of whom may not exist. */
export function randomCommand(stage: Stage): Trial {
  return stage.dice.pick(TRIALS)(stage);
}
