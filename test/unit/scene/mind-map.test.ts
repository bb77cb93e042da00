import { describe, expect, it } from 'vitest';
import { boxesTouch, type Box } from '../../../src/geometry/point.js';
import type { Idea } from '../../../src/model/ideas.js';
import { svgText } from '../../../src/paint/svg-text.js';
import { mindMapDrawing } from '../../../src/scene/mind-map.js';
import { throwDice } from '../change/dice.js';

const sown = (seed: number): Idea[] => {
  const dice = throwDice(seed);
  let before = 0;
  return Array.from({ length: 1 + dice.below(24) }, (_, i) => {
    before = Math.min(5, 1 + dice.below(before + 1));
    return { text: `idee ${i} ${'woorden '.repeat(dice.below(9))}`.trim(), level: before };
  });
};
const middle = ({ x, width }: Box): number => x + width / 2;

describe('a mind map', () => {
  it.each([false, true])('lays nothing over anything, of 200 maps however grown (tall: %s)', (isTall) => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const ideas = sown(seed);
      const { centre, ideas: boxes, scene } = mindMapDrawing('Rust in huis voor de zomer', ideas, isTall);
      expect(boxes).toHaveLength(ideas.length);
      const all = [centre, ...boxes];
      all.forEach((box, i) => {
        for (const other of all.slice(i + 1)) if (boxesTouch(box, other)) throw new Error(`seed ${seed}: ${JSON.stringify([box, other])}`);
        expect(box.x >= scene.bounds.x && box.y >= scene.bounds.y && box.x + box.width <= scene.bounds.x + scene.bounds.width && box.y + box.height <= scene.bounds.y + scene.bounds.height).toBe(true);
        // Each can be tapped.
        expect(box.height).toBeGreaterThanOrEqual(44);
      });
    }
  });

  it('has ideas on both sides where there are several, and what hangs on one further out on the same side', () => {
    const { ideas } = mindMapDrawing('Koken', [1, 1, 2, 2, 1, 1].map((level, i) => ({ text: `idee ${i}`, level })));
    expect(ideas.some((box) => middle(box) > 0)).toBe(true);
    expect(ideas.some((box) => middle(box) < 0)).toBe(true);
    expect(Math.abs(middle(ideas[2]!))).toBeGreaterThan(Math.abs(middle(ideas[1]!)));
    expect(Math.sign(middle(ideas[2]!))).toBe(Math.sign(middle(ideas[1]!)));
  });

  it('is narrow enough for a phone when it is tall', () => {
    const { scene } = mindMapDrawing('Koken voor de buurt', [1, 2, 2, 1, 1].map((level, i) => ({ text: `idee nummer ${i}`, level })), true);
    expect(scene.bounds.width).toBeLessThan(360);
  });

  it('is a drawing as a file too, with every idea in words and no script', () => {
    const { scene } = mindMapDrawing('Koken <b>', [{ text: 'wie & wat', level: 1 }]);
    const text = svgText(scene, {}, 'Koken', 'wie & wat');
    expect(text).toContain('Koken &lt;b&gt;');
    expect(text).toContain('wie &amp; wat');
    expect(text).not.toMatch(/<script|style=|on\w+=/u);
  });
});
