import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S05', { mouse: 156, touch: 163, keyboard: 258 });
