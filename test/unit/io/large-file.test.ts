import { expect, it } from 'vitest';
import { easynwkIndicatorsOf } from '../../../src/graph/easynwk-indicators.js';
import { exportAs, importBytes } from '../../../src/io/formats.js';
import { LIMITS } from '../../../src/model/limits.js';

const people = LIMITS.alters - 1;
const alteri = Array.from({ length: people }, (_, i) => ({ id: i + 1, name: `N${i}`, role: 'Freund*in', human: true, currentGender: 'divers', edgeType: 1, angle: (i % 360) - 180, distance: i % 100, supportSocial: 3 }));
const connections = Array.from({ length: 15_000 }, (_, i) => ({ id1: (i % people) + 1, id2: ((i * 7 + 1 + Math.floor(i / people)) % people) + 1 }));

// A guard against work that grows with the square of a file, not a measure of speed.
it('reads, measures and writes the largest network a document may hold', { timeout: 60_000 }, () => {
  const { document } = importBytes(new TextEncoder().encode(JSON.stringify({ ego: { name: 'E' }, alteri, connections })));
  expect(document.versions[0]!.alters).toHaveLength(LIMITS.alters);
  expect(easynwkIndicatorsOf(document).known).toBe(people - Math.ceil(people / 100));
  expect(JSON.parse(exportAs(document, 'easynwk').text.slice(1)).versions[0].nwk.alteri).toHaveLength(people);
});
