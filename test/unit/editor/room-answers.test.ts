import { describe, expect, it } from 'vitest';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { Editor } from '../../../src/editor/editor.js';
import { beraad } from '../../../src/editor/rooms/beraad.js';
import type { Answer, NetworkDocument } from '../../../src/model/document.js';
import { saveDocument } from '../../../src/model/save.js';
import { storyDocument } from '../../fixture.js';
import { hiddenMap } from '../../hidden-map.js';
import { plainLayout } from './plain-layout.js';

const ANSWERS: readonly Answer[] = [
  { question: 'own-words', text: 'Alleen voor mij', worker: true },
  { question: 'care', people: ['els', 'kw', 'ma'], text: 'Zij zorgen' },
  { question: 'help', text: 'Kwakman helpt' },
  { question: 'rest', people: ['mentor'] },
  { question: 'care', by: 'kw', text: 'Ik zie veel' },
  { question: 'care', by: 'els', text: 'Ik ook' },
];

const open = () => {
  const document: NetworkDocument = hiddenMap(storyDocument('S01'));
  const whole = new Editor({ layout: plainLayout, document: { ...document, versions: document.versions.map((version) => ({ ...version, answers: [...ANSWERS] })) } });
  const seen = whole.inRoom();
  seen.room = beraad();
  return { whole, seen };
};

describe('answers in a room', () => {
  it('are those of who is there, and keep what is not seen when one is given, changed or taken back', () => {
    const { whole, seen } = open();
    const before = saveDocument(whole.document);
    expect(seen.version.answers).toEqual([{ question: 'care', people: ['els', 'ma'], text: 'Zij zorgen' }, { question: 'care', by: 'els', text: 'Ik ook' }]);
    seen.run(setAnswer({ question: 'look' }, { text: 'Veel familie' }));
    seen.run(setAnswer({ question: 'care' }, { people: ['piet'] }));
    seen.run(setAnswer({ question: 'care', by: 'els' }, { text: null }));
    expect(whole.version.answers).toEqual([
      ANSWERS[0], { question: 'care', people: ['piet', 'kw'], text: 'Zij zorgen' }, ANSWERS[2], ANSWERS[3], ANSWERS[4], { question: 'look', text: 'Veel familie' },
    ]);
    expect(seen.version.answers).toEqual([{ question: 'care', people: ['piet'], text: 'Zij zorgen' }, { question: 'look', text: 'Veel familie' }]);
    for (let step = 0; step < 3; step += 1) seen.undo();
    expect(saveDocument(whole.document)).toBe(before);
  });

  it('of whom one takes off the map go with them, and the others stay', () => {
    const { whole, seen } = open();
    expect(seen.run(removeAlters(['els', 'ma']))).not.toHaveProperty('refused');
    expect(whole.version.answers).toEqual([ANSWERS[0], { question: 'care', people: ['kw'], text: 'Zij zorgen' }, ANSWERS[2], ANSWERS[3], ANSWERS[4]]);
  });

  it('that are not seen are not written over, and none is given that would not be seen', () => {
    const { whole, seen } = open();
    const before = whole.document;
    expect(seen.run(setAnswer({ question: 'help' }, { text: 'De kerk' }))).toMatchObject({ refused: 'not-in-room' });
    expect(seen.run(setAnswer({ question: 'own-words', worker: true }, { text: 'Niets' }))).toMatchObject({ refused: 'not-in-room' });
    expect(seen.run(setAnswer({ question: 'look' }, { text: 'Kwakman weer' }))).toMatchObject({ refused: 'not-shown-here' });
    expect(seen.run(setAnswer({ question: 'look' }, { people: ['els', 'kw'] }))).toMatchObject({ refused: 'not-shown-here' });
    expect(seen.run(setAnswer({ question: 'care' }, { text: 'Kwakman weer' }))).toMatchObject({ refused: 'not-shown-here' });
    expect(whole.document).toBe(before);
  });
});

describe('a mind map in a room', () => {
  it('that nobody hidden is named in is as it is stored, to the letter, and can be changed', () => {
    const { whole, seen } = open();
    const [goal] = whole.document.plan.goals;
    const mindMap = { centre: 'Rust', branches: ['tuin', 'kerk'], levels: [1, 1], colour: 'groen' };
    whole.run(setInPlan('goals', goal!.id, { mindMap }));
    expect(seen.document.plan.goals[0]?.mindMap).toEqual(mindMap);
    const next = { ...mindMap, branches: ['tuin', 'koor'] };
    expect(seen.run(setInPlan('goals', goal!.id, { mindMap: next }))).not.toHaveProperty('refused');
    expect(whole.document.plan.goals[0]?.mindMap).toEqual(next);
  });
});
