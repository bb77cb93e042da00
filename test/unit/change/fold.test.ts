import { describe, expect, it } from 'vitest';
import { foldSteps } from '../../../src/change/fold.js';
import type { Step } from '../../../src/change/step.js';

const AT = ['versions', 'v1', 'places', 'circles', 'at'];
const ALI = ['versions', 'v1', 'alters', 'ali'];
const set = (of: string[], field: string, before: unknown, after: unknown): Step => ({
  type: 'set', of, field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }),
});

describe('foldSteps', () => {
  it('makes one step of a field set twice, past other fields', () => {
    const folded = foldSteps([set(ALI, 'note', undefined, 'a'), set(AT, 'ali', 1, 2)], [set(ALI, 'note', 'a', 'ab'), set(AT, 'els', 5, 6), set(AT, 'ali', 2, 3)]);
    expect(folded).toEqual([set(ALI, 'note', undefined, 'ab'), set(AT, 'ali', 1, 3), set(AT, 'els', 5, 6)]);
  });

  it('makes nothing of a field that is back where it was, and a removal of one set and taken away', () => {
    expect(foldSteps([set(ALI, 'note', 'a', 'b')], [set(ALI, 'note', 'b', 'a')])).toEqual([]);
    expect(foldSteps([set(ALI, 'note', 'a', 'b')], [set(ALI, 'note', 'b', undefined)])).toEqual([set(ALI, 'note', 'a', undefined)]);
  });

  it.each<[string, Step, Step]>([
    ['inside what was set as a whole', set(['versions', 'v1'], 'places', undefined, { circles: { at: {} } }), set(AT, 'ali', undefined, 1)],
    ['as a whole what was set inside', set(AT, 'ali', undefined, 1), set(['versions', 'v1'], 'places', { circles: { at: { ali: 1 } } }, undefined)],
    ['what others depend on', set(ALI, 'kind', 'person', 'group'), set(ALI, 'kind', 'group', 'animal')],
    ['the same name elsewhere', set(ALI, 'note', 'a', 'b'), set(['versions', 'v2', 'alters', 'ali'], 'note', 'b', 'c')],
  ])('keeps apart what is set %s', (_what, one, other) => {
    expect(foldSteps([one], [other])).toEqual([one, other]);
  });

  it('does not look past a record that came or went', () => {
    const insert: Step = { type: 'insert', list: ['versions', 'v1', 'alters'], index: 0, record: { id: 'ali' } };
    const steps = [set(ALI, 'note', 'a', 'b'), insert];
    expect(foldSteps(steps, [set(ALI, 'note', 'b', 'c')])).toEqual([...steps, set(ALI, 'note', 'b', 'c')]);
  });
});
