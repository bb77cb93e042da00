import { describe, expect, it } from 'vitest';
import { applyStep, invertStep, valueAt, type Step } from '../../../src/change/step.js';
import { createDocument } from '../../../src/model/create.js';

const document = createDocument({ id: 'map', residentName: 'Ria' });
const ALTERS = ['versions', 'v1', 'alters'];
const ali = { id: 'ali', kind: 'person', name: 'Ali' };

function reasonOf(step: unknown): string {
  const result = applyStep(document, step as Step);
  return result.ok ? 'ok' : result.reason;
}

describe('applyStep', () => {
  it('changes a copy, sharing what it did not touch', () => {
    const result = applyStep(document, { type: 'insert', list: ALTERS, index: 0, record: ali });
    if (!result.ok) throw new Error(result.reason);
    expect(valueAt(result.document, [...ALTERS, 'ali'])).toBe(ali);
    expect(result.document.versions[0]!.alters[1]).toBe(document.versions[0]!.alters[0]);
    expect(result.document.plan).toBe(document.plan);
    expect(document.versions[0]!.alters).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ['a taken id', { type: 'insert', list: ALTERS, index: 0, record: { id: 'resident' } }, 'id resident is taken'],
    ['a place outside the list', { type: 'insert', list: ALTERS, index: 2, record: ali }, 'index 2 is outside the list'],
    ['a list that is not there', { type: 'insert', list: ['versions', 'v2', 'alters'], index: 0, record: ali }, 'nothing at v2/alters'],
    ['an object for a list', { type: 'insert', list: ['plan'], index: 0, record: ali }, 'no list at plan'],
    ['a record that changed', { type: 'remove', list: ALTERS, index: 0, record: { id: 'resident', kind: 'person', name: 'Rie' } }, 'resident changed meanwhile or is gone'],
    ['a field that changed', { type: 'set', of: [], field: 'id', before: 'other', after: 'x' }, 'id changed meanwhile'],
    ['a field of a list', { type: 'set', of: ALTERS, field: 'length', before: 1, after: 0 }, 'no object at versions/v1/alters'],
    ['an inherited field', { type: 'set', of: ['constructor'], field: 'x', after: 1 }, 'nothing at constructor'],
    ...[null, 5, {}, { type: 'move' }, { type: 'set', of: 'plan', field: 'x' }, { type: 'set', of: [], field: 1 }, { type: 'insert', list: ALTERS, index: 0.5, record: ali },
      { type: 'insert', list: ALTERS, index: 0 }, { type: 'remove', list: [0], index: 0, record: ali }].map((step): [string, unknown, string] => [JSON.stringify(step), step, 'this is not a step']),
  ])('gives a reason for %s', (_what, step, reason) => {
    expect(reasonOf(step)).toBe(reason);
  });

  it('sets a field named __proto__ without touching any prototype', () => {
    const step: Step = { type: 'set', of: ['plan'], field: '__proto__', after: { polluted: true } };
    const result = applyStep(document, step);
    if (!result.ok) throw new Error(result.reason);
    expect(Object.hasOwn(result.document.plan, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const back = applyStep(result.document, invertStep(step));
    expect(back.ok && JSON.stringify(back.document)).toBe(JSON.stringify(document));
  });
});
