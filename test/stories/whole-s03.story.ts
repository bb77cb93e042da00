import { it } from 'vitest';
import { MouseHand, TouchHand } from './support/hand.js';
import { KeyboardHands } from './support/whole/keyboard-hands.js';
import { PointingHands } from './support/whole/pointing-hands.js';
import { wholeStory } from './support/whole/whole-story.js';

it('draws S03 whole by mouse', { timeout: 240_000 }, () =>
  wholeStory('S03', false, 153, (map, tally, { page }) => new PointingHands('mouse', map, new MouseHand(page, tally), tally)));

it('draws S03 whole by touch', { timeout: 240_000 }, () =>
  wholeStory('S03', true, 161, (map, tally, { page }) => new PointingHands('touch', map, new TouchHand(page, tally), tally)));

it('draws S03 whole by keyboard', { timeout: 240_000 }, () =>
  wholeStory('S03', false, 342, (map, tally) => new KeyboardHands(map, tally)));
