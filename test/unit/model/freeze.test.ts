import { expect, it } from 'vitest';
import { deepFreeze, isDeepFrozen } from '../../../src/model/freeze.js';

it('freezes all the way down, also inside what somebody else froze', () => {
  const inner = { list: [{ deep: 1 }] };
  const value = deepFreeze({ a: Object.freeze({ inner }), b: null, c: 'text' });
  for (const part of [value, inner, inner.list, inner.list[0]]) expect(Object.isFrozen(part)).toBe(true);
  expect(isDeepFrozen(value)).toBe(true);
  expect(isDeepFrozen(Object.freeze({}))).toBe(false);
});

it('does not enter again what it froze before', () => {
  let reads = 0;
  const old = deepFreeze({ get field() { reads += 1; return 1; } });
  const before = reads;
  deepFreeze({ old, list: [old, old] });
  expect(reads).toBe(before);
});
