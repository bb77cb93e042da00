import { describe, expect, it } from 'vitest';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addEvent } from '../../../src/editor/commands/add-event.js';
import { addToClosing } from '../../../src/editor/commands/add-to-closing.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { addTheme } from '../../../src/editor/commands/add-theme.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { setClosing } from '../../../src/editor/commands/set-closing.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setEvent } from '../../../src/editor/commands/set-event.js';
import { setInClosing } from '../../../src/editor/commands/set-in-closing.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { setReview } from '../../../src/editor/commands/set-review.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { createEditor } from '../../../src/editor/editor.js';
import { saveDocument } from '../../../src/model/save.js';
import { describeRefusal } from '../../../src/words/describe-refusal.js';
import { nl } from '../../../src/words/nl.js';
import { storyDocument } from '../../fixture.js';
import { plainLayout } from './plain-layout.js';

/** What a page without types may hand in where a text, a list, a number or a record belongs. */
const WRONG: readonly unknown[] = [0, 7, NaN, true, false, [], [7], ['els', 7], {}, { centre: 7 }, { centre: 'a', branches: 'b' }, { centre: 'a', branches: [7] }, { centre: 'a', branches: ['b'], levels: 'c' }, () => 1, Symbol('x')];

const FIELDS = ['text', 'dream', 'mindMap', 'what', 'goal', 'who', 'with', 'due', 'state', 'note', 'question', 'reached', 'hours', 'about', 'answer', 'help', 'by', 'reason', 'date', 'review', 'name', 'value', 'scale', 'effort', 'clarified', 'selfReliance', 'research', 'label', 'title', 'reflection', 'present', 'story', 'role', 'kind', 'sector', 'quality', 'gives', 'since', 'people'];

describe('what a page in plain JavaScript hands in', () => {
  const editor = createEditor({ layout: plainLayout, document: storyDocument('S01') });
  editor.run(addToClosing('experiences', { text: 'Fijn' }));
  editor.run(addToClosing('scores', { name: 'ZRM', value: '3' }));
  editor.run(addToPlan('decisions', { about: 'hulp' }));
  editor.run(addEvent({ date: '2024', label: 'Verhuisd' }));
  const { document: { plan, closing, events }, version: { ties } } = editor;
  const [experience, score] = [closing!.experiences![0]!.id, closing!.scores![0]!.id];

  /** Every command that takes facts; `never` stands for a page that is not checked. */
  const commands = (facts: never): Command[] => [
    addToPlan('goals', facts), addToPlan('actions', facts), addToPlan('decisions', facts), setInPlan('goals', plan.goals[0]!.id, facts), setInPlan('actions', plan.actions[0]!.id, facts), setInPlan('decisions', plan.decisions[0]!.id, facts),
    addToClosing('experiences', facts), addToClosing('scores', facts), setInClosing('experiences', experience, facts), setInClosing('scores', score, facts), setClosing(facts),
    setAlter('els', facts), addAlter(facts), setTie(ties[0]!.id, facts), setVersion(facts), setDocument(facts), setEvent(events[0]!.id, facts), setAnswer({ question: 'q' }, facts), setAnswer(facts, { text: 'Ja' }),
  ];

  it('is refused in words or fits the map, and never breaks it', () => {
    let before = editor.document;
    const text = saveDocument(before);
    for (const value of WRONG) {
      for (const field of FIELDS) {
        commands({ [field]: value } as never).forEach((command, at) => {
          const plan = editor.run(command);
          if (isRefusal(plan)) expect(describeRefusal(plan, nl), `${field} ${at}`).toMatch(/\p{L}{3}/u);
          else if (plan.steps.length) {
            editor.undo();
            expect(saveDocument(editor.document)).toBe(text);
            before = editor.document;
          }
          expect(editor.document).toBe(before);
        });
      }
    }
  });

  it('is refused where it is no facts at all, no list of ours, or no text', () => {
    for (const wrong of [null, undefined, 7, 'els'] as never[]) {
      for (const command of [setInPlan('goals', plan.goals[0]!.id, wrong), setClosing(wrong), setInClosing('scores', score, wrong), setReview(wrong === null ? 7 as never : wrong ?? 8)]) expect(editor.plan(command)).toHaveProperty('refused');
    }
    for (const list of ['nonsense', '__proto__', 'constructor'] as never[]) {
      for (const command of [addToPlan(list, {} as never), setInPlan(list, 'x', {} as never), addToClosing(list, {} as never), setInClosing(list, 'x', {} as never)]) expect(editor.plan(command)).toMatchObject({ refused: 'no-such-word' });
    }
    for (const command of [renameAlter('els', 7 as never), addTheme('dream', [], {} as never), setEvent(events[0]!.id, { label: null } as never), setEvent(events[0]!.id, { date: null } as never)]) expect(() => editor.plan(command)).not.toThrow();
  });
});
