import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S03', { mouse: 153, touch: 161, keyboard: 342 });
