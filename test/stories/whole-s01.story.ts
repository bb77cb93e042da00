import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S01', { mouse: 124, touch: 129, keyboard: 188 });
