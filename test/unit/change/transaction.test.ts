import { describe, expect, it } from 'vitest';
import { draftSteps } from '../../../src/change/draft.js';
import { applyTransaction, invertTransaction } from '../../../src/change/transaction.js';
import { createDocument } from '../../../src/model/create.js';

const V1 = ['versions', 'v1'];
const empty = createDocument({ id: 'map-test', residentName: 'Ria' });

/** Ria with Ali and Els, who know each other. */
function threeTogether() {
  const draft = draftSteps(empty);
  draft.insert([...V1, 'alters'], { id: 'ali', kind: 'person', name: 'Ali' });
  draft.insert([...V1, 'alters'], { id: 'els', kind: 'person', name: 'Els', note: undefined });
  draft.insert([...V1, 'ties'], { id: 't1', from: 'ali', to: 'els', quality: 'sterk' });
  return draft;
}

describe('applyTransaction', () => {
  it('applies all steps, and their inversion gives the same bytes back', () => {
    const draft = threeTogether();
    const result = applyTransaction(empty, JSON.parse(JSON.stringify(draft.steps)));
    expect(result).toEqual({ ok: true, document: draft.document });
    const back = applyTransaction(draft.document, invertTransaction(draft.steps));
    expect(back.ok && JSON.stringify(back.document)).toBe(JSON.stringify(empty));
  });

  it('refuses as a whole, naming the step, when a step leaves a tie dangling', () => {
    const { document } = threeTogether();
    const draft = draftSteps(document);
    draft.set([...V1, 'alters', 'els'], 'name', 'Elsa');
    draft.remove([...V1, 'alters'], 'els');
    draft.remove([...V1, 'ties'], 't1');
    const result = applyTransaction(document, draft.steps);
    expect(result).toMatchObject({ ok: false, index: 1, violation: { code: 'dangling-tie', place: 'versions[0].ties[0].to', about: 'els' } });
  });

  it('refuses a step that was made for another document', () => {
    const { document } = threeTogether();
    const result = applyTransaction(document, [{ type: 'set', of: [...V1, 'alters', 'els'], field: 'name', before: 'Elza', after: 'Elsa' }]);
    expect(result).toEqual({ ok: false, index: 0, reason: 'name changed meanwhile' });
  });

  it('refuses a second resident id, a self tie, NaN and somebody as own ancestor', () => {
    const { document } = threeTogether();
    const refused = (build: (draft: ReturnType<typeof draftSteps>) => void) => {
      const draft = draftSteps(document);
      build(draft);
      const result = applyTransaction(document, draft.steps);
      return result.ok ? 'ok' : result.violation?.code;
    };
    expect(refused((d) => d.set(V1, 'resident', 'nobody'))).toBe('no-resident');
    expect(refused((d) => d.set([...V1, 'alters', 'resident'], 'kind', 'animal'))).toBe('resident-not-person');
    expect(refused((d) => d.set([...V1, 'ties', 't1'], 'to', 'ali'))).toBe('self-tie');
    expect(refused((d) => d.set([...V1, 'alters', 'els'], 'weight', [Number.POSITIVE_INFINITY]))).toBe('not-finite');
    expect(refused((d) => d.set([...V1, 'ties', 't1'], 'id', 'els'))).toBe('duplicate-id');
    expect(refused((d) => {
      d.insert([...V1, 'couples'], { id: 'c1', partners: ['ali'] });
      d.insert([...V1, 'couples'], { id: 'c2', partners: ['els'] });
      d.insert([...V1, 'children'], { id: 'k1', couple: 'c1', child: 'els', kind: 'birth' });
      d.insert([...V1, 'children'], { id: 'k2', couple: 'c2', child: 'ali', kind: 'birth' });
    })).toBe('own-ancestor');
    expect(refused((d) => d.set([...V1, 'alters', 'els'], 'name', 'Elsa'))).toBe('ok');
  });
});
