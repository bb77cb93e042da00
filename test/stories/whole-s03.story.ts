import { byAllHands } from './support/whole/by-all-hands.js';

byAllHands('S03', { mouse: 157, touch: 165, keyboard: 342 });
