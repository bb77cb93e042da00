import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S09', { mouse: 121, touch: 126, keyboard: 213 });
