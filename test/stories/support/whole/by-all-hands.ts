import { it } from 'vitest';
import { MouseHand, TouchHand } from '../hand.js';
import { KeyboardHands } from './keyboard-hands.js';
import { PointingHands } from './pointing-hands.js';
import { wholeStory } from './whole-story.js';

const LONG = { timeout: 240_000 };

/** A story drawn whole by each hand, within so many actions. A file for each, so that they are played side by side. */
export function byAllHands(id: string, most: Readonly<Record<'mouse' | 'touch' | 'keyboard', number>>): void {
  it(`draws ${id} whole by mouse`, LONG, () => wholeStory(id, false, most.mouse, (map, tally, { page }) => new PointingHands('mouse', map, new MouseHand(page, tally), tally)));
  it(`draws ${id} whole by touch`, LONG, () => wholeStory(id, true, most.touch, (map, tally, { page }) => new PointingHands('touch', map, new TouchHand(page, tally), tally)));
  it(`draws ${id} whole by keyboard`, LONG, () => wholeStory(id, false, most.keyboard, (map, tally) => new KeyboardHands(map, tally)));
}
