import { expect, it } from 'vitest';
import { clipWithoutUnsafe } from '../../../src/editor/clip-without-unsafe.js';
import { hiddenMap } from '../../hidden-map.js';
import { storyDocument } from '../../fixture.js';

it('keeps every tie of a clip and calls none of them unsafe', () => {
  const clip = hiddenMap(storyDocument('S01'));
  const plain = clipWithoutUnsafe(clip);
  expect(JSON.stringify(clip)).toContain('onveilig');
  expect(JSON.stringify(plain)).not.toContain('onveilig');
  expect(plain.versions.map(({ ties }) => ties.map(({ id }) => id))).toEqual(clip.versions.map(({ ties }) => ties.map(({ id }) => id)));
});
