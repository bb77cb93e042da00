import type { WayOfWorking } from '../model/way.js';
import { ecogram } from './ecogram.js';
import { kompas } from './kompas.js';
import { krachtwerk } from './krachtwerk.js';
import { lensink } from './lensink.js';
import { meedoen } from './meedoen.js';
import { sonestra } from './sonestra.js';
import { tracyWhittaker } from './tracy-whittaker.js';

/** The ways of working that come with the package, in the order in which they are offered; the first is taken where none is chosen. */
export const ownWays: readonly WayOfWorking[] = [ecogram, sonestra, krachtwerk, meedoen, kompas, tracyWhittaker, lensink];
