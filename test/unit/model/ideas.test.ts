import { describe, expect, it } from 'vitest';
import { ideaLines, ideasFromLines, ideasOf, mindMapOf, withIdea, withoutIdea, type Idea } from '../../../src/model/ideas.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { storyDocument } from '../../fixture.js';

const idea = (text: string, level = 1): Idea => ({ text, level });
const TREE = [idea('leren'), idea('rijbewijs', 2), idea('les', 3), idea('cursus', 2), idea('wonen')];

describe('the ideas around a goal', () => {
  it('are read as they always were, and with levels that were mended where they skip one or were lost', () => {
    expect(ideasOf(undefined)).toEqual([]);
    expect(ideasOf({ centre: 'x', branches: ['a', 'b'] })).toEqual([idea('a'), idea('b')]);
    expect(ideasOf({ centre: 'x', branches: ['a', 'b', 'c', 'd'], levels: [3, 2, 9] })).toEqual([idea('a'), idea('b', 2), idea('c', 3), idea('d')]);
  });

  it('are stored without levels where there are no twigs, and keep what another program put there', () => {
    expect(mindMapOf([idea('a'), idea('b')], 'x', { centre: 'y', branches: ['a'], levels: [1], 'x-own': 7 })).toEqual({ centre: 'x', branches: ['a', 'b'], 'x-own': 7 });
    expect(mindMapOf(TREE, 'x', undefined)).toEqual({ centre: 'x', branches: ['leren', 'rijbewijs', 'les', 'cursus', 'wonen'], levels: [1, 2, 3, 2, 1] });
    expect(mindMapOf([], 'x', undefined)).toBeNull();
  });

  it('come after all that hangs on the same branch, and go with all that hangs on them', () => {
    expect(withIdea(TREE, 'bos', 'child', 0)).toEqual({ ideas: [...TREE.slice(0, 4), idea('bos', 2), TREE[4]], at: 4 });
    expect(withIdea(TREE, 'bos', 'sibling', 1)).toEqual({ ideas: [...TREE.slice(0, 3), idea('bos', 2), ...TREE.slice(3)], at: 3 });
    expect(withIdea(TREE, 'bos', 'child', undefined)).toEqual({ ideas: [...TREE, idea('bos')], at: 5 });
    expect(withoutIdea(TREE, 0)).toEqual([idea('wonen')]);
    expect(withoutIdea(TREE, 1)).toEqual([idea('leren'), idea('cursus', 2), idea('wonen')]);
  });

  it('are lines of text and back, however far somebody sets them in', () => {
    expect(ideasFromLines(ideaLines(TREE))).toEqual(TREE);
    expect(ideasFromLines('\n  a\n\t\tb\n   c\n\nd\n')).toEqual([idea('a'), idea('b', 2), idea('c', 2), idea('d')]);
  });

  it('are saved and opened, and a document with a level that is none is told so', () => {
    const document = storyDocument('S02');
    const [goal] = document.plan.goals;
    const with1 = (levels: unknown) => ({ ...document, plan: { ...document.plan, goals: [{ ...goal!, mindMap: { ...goal!.mindMap!, levels: levels as number[] } }] } });
    const fine = openDocument(saveDocument(with1([1, 2, 2, 1])));
    expect(fine.document.plan.goals[0]!.mindMap!.levels).toEqual([1, 2, 2, 1]);
    expect(fine.repairs).toEqual([]);
    expect(() => openDocument(JSON.stringify(with1([1, 0.5])))).toThrow();
  });
});
