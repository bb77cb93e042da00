import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S02', { mouse: 175, touch: 178, keyboard: 308 });
