import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S06', { mouse: 149, touch: 153, keyboard: 250 });
