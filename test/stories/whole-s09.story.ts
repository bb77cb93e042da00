import { it } from 'vitest';
import { MouseHand, TouchHand } from './support/hand.js';
import { KeyboardHands } from './support/whole/keyboard-hands.js';
import { PointingHands } from './support/whole/pointing-hands.js';
import { wholeStory } from './support/whole/whole-story.js';

it('draws S09 whole by mouse', { timeout: 240_000 }, () =>
  wholeStory('S09', false, 121, (map, tally, { page }) => new PointingHands('mouse', map, new MouseHand(page, tally), tally)));

it('draws S09 whole by touch', { timeout: 240_000 }, () =>
  wholeStory('S09', true, 126, (map, tally, { page }) => new PointingHands('touch', map, new TouchHand(page, tally), tally)));

it('draws S09 whole by keyboard', { timeout: 240_000 }, () =>
  wholeStory('S09', false, 213, (map, tally) => new KeyboardHands(map, tally)));
