import { describe, expect, it } from 'vitest';
import { dreamOfGoal } from '../../../src/editor/commands/dream-of-goal.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeFromPlan } from '../../../src/editor/commands/remove-from-plan.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { setReview } from '../../../src/editor/commands/set-review.js';
import { createEditor } from '../../../src/editor/editor.js';
import type { EditorApi } from '../../../src/editor/editor-state.js';
import { couldBeAsked } from '../../../src/graph/could-be-asked.js';
import { planShares } from '../../../src/graph/plan-shares.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { planEn } from '../../../src/words/plan-en.js';
import { planNl } from '../../../src/words/plan-nl.js';
import { fixtureJson, STORY_IDS, storyDocument } from '../../fixture.js';
import type { Story } from '../../story.js';
import { countingIds } from './counting-ids.js';
import { plainLayout } from './plain-layout.js';

const opened = (story: string): EditorApi => createEditor({ layout: plainLayout, document: storyDocument(story), newId: countingIds() });

describe('the plan', () => {
  it.each(STORY_IDS)('of %s can be made by hand, is saved and opened, and is taken back step by step', (story) => {
    const { plan: wanted } = storyDocument(story);
    const editor = opened(story);
    editor.load({ ...editor.document, plan: { goals: [], actions: [], decisions: [] } });
    const empty = editor.document;
    const made = new Map<string, string>();
    for (const { id, text, mindMap } of wanted.goals) {
      editor.run(addToPlan('goals', { text: `  ${text} ` }));
      made.set(id, editor.document.plan.goals.at(-1)!.id);
      if (mindMap) editor.run(setInPlan('goals', made.get(id)!, { mindMap }));
    }
    for (const { what, who, with: others, due, state, goal } of wanted.actions) {
      editor.run(addToPlan('actions', { what, goal: made.get(goal!)! }));
      editor.run(setInPlan('actions', editor.document.plan.actions.at(-1)!.id, { who: who!, due: due!, state: state!, ...(others ? { with: others } : {}) }));
    }
    for (const { about, answer, help, by, reason } of wanted.decisions) {
      editor.run(addToPlan('decisions', { about }));
      editor.run(setInPlan('decisions', editor.document.plan.decisions.at(-1)!.id, { answer: answer!, by, help: help!, ...(reason ? { reason } : {}) }));
    }
    const bare = (records: readonly { id: string; goal?: string }[]): unknown[] => records.map(({ id: _id, goal: _goal, ...rest }) => rest);
    for (const list of ['goals', 'actions', 'decisions'] as const) expect(bare(editor.document.plan[list])).toEqual(bare(wanted[list]));
    expect(violationsOf(editor.document)).toEqual([]);
    expect(openDocument(saveDocument(editor.document)).document.plan).toEqual(editor.document.plan);
    while (editor.canUndo) editor.undo();
    expect(editor.document.plan).toEqual(empty.plan);
  });

  it('says no with a reason', () => {
    const editor = opened('S01');
    expect(editor.plan(addToPlan('goals', { text: '  ' }))).toEqual({ refused: 'no-words' });
    expect(editor.plan(addToPlan('actions', {}))).toEqual({ refused: 'no-words' });
    expect(editor.plan(setInPlan('actions', 'action-1', { what: null }))).toEqual({ refused: 'no-words' });
    expect(editor.plan(setInPlan('actions', 'nothing', { what: 'x' }))).toEqual({ refused: 'gone' });
    expect(editor.plan(setInPlan('actions', 'action-1', { who: 'nobody' }))).toEqual({ refused: 'gone' });
    expect(editor.plan(setInPlan('actions', 'action-1', { goal: 'nothing' }))).toEqual({ refused: 'gone' });
    expect(editor.plan(setInPlan('goals', 'goal-1', { dream: 'nothing' }))).toEqual({ refused: 'gone' });
    expect(editor.plan(setInPlan('actions', 'action-1', { due: 'morgen' }))).toMatchObject({ refused: 'bad-date' });
    expect(editor.plan(setInPlan('actions', 'action-1', { state: 'never' as never }))).toMatchObject({ refused: 'no-such-word' });
    expect(editor.plan(removeFromPlan('decisions', 'nothing'))).toEqual({ refused: 'gone' });
    expect(editor.plan(setReview('ooit'))).toMatchObject({ refused: 'bad-date' });
  });

  it('may name people of another moment, and lets a goal go without its actions', () => {
    const editor = opened('S01');
    editor.run(setInPlan('actions', 'action-1', { who: 'budgetcoach', with: null }));
    expect(editor.document.plan.actions[0]).toMatchObject({ who: 'budgetcoach' });
    editor.run(removeFromPlan('goals', 'goal-1'));
    expect(editor.document.plan.goals).toEqual([]);
    expect(editor.document.plan.actions.every((action) => !('goal' in action))).toBe(true);
    editor.setVersion('t1');
    editor.run(removeAlters(['budgetcoach']));
    expect(editor.document.plan.actions[0]).not.toHaveProperty('who');
    editor.run(setReview('2025-06'));
    expect(editor.document.plan.reviewDate).toBe('2025-06');
    editor.run(setReview(null));
    expect(editor.document.plan).not.toHaveProperty('reviewDate');
  });
});

describe('a dream', () => {
  it('is put into words at its goal, shared by goals that have the same words, and taken back with one undo', () => {
    const editor = opened('S01');
    editor.run(addToPlan('goals', { text: 'Zelf koken' }));
    const [first, second] = editor.document.plan.goals.map(({ id }) => id) as [string, string];
    editor.run(dreamOfGoal(first, '  Een huis vol  gasten '));
    editor.run(dreamOfGoal(second, 'Een huis vol gasten'));
    const dreams = editor.version.themes.filter(({ kind }) => kind === 'dream');
    expect(dreams).toEqual([expect.objectContaining({ label: 'Een huis vol gasten', touches: ['r'] })]);
    expect(editor.document.plan.goals.map(({ dream }) => dream)).toEqual([dreams[0]!.id, dreams[0]!.id]);
    expect(editor.plan(dreamOfGoal('nothing', 'x'))).toEqual({ refused: 'gone' });
    expect(editor.plan(dreamOfGoal(first, '  '))).toEqual({ refused: 'no-words' });
    editor.undo();
    editor.undo();
    expect(editor.version.themes.some(({ kind }) => kind === 'dream')).toBe(false);
    expect(editor.document.plan.goals.some((goal) => 'dream' in goal)).toBe(false);
  });
});

describe('who could be asked', () => {
  it('is who rests, who could play a role and who is in the team, the team first; never who helps for pay or with whom it is broken', () => {
    const [version] = storyDocument('S02').versions;
    expect(couldBeAsked(version!)).toEqual(['ben', 'buur']);
    const marked = { ...version!, alters: version!.alters.map((alter) => (alter.id === 'ria' ? { ...alter, actionTeam: true } : alter.id === 'opvang' ? { ...alter, roleTime: 'could-be' as const } : alter)) };
    expect(couldBeAsked(marked)).toEqual(['ria', 'ben', 'buur']);
  });
});

describe('who carries the plan', () => {
  it.each(STORY_IDS)('in %s is counted as the story tells it', (story) => {
    const { personen, plan, t1 } = fixtureJson<Story>(`stories/${story}.json`);
    const sector = (id: string): string | undefined => [...personen, ...t1.erbij].find((person) => person.id === id)?.sector;
    const doers = plan.acties.map(({ wie }) => wie);
    const professionals = doers.filter((id) => sector(id) === 'hulp').length;
    const resident = doers.filter((id) => id === 'r').length;
    expect(planShares(storyDocument(story))).toEqual({ actions: doers.length, resident, professionals, network: doers.length - resident - professionals, nobody: 0 });
  });

  it('in words, without a score', () => {
    expect(planNl.shares({ actions: 4, resident: 2, network: 2, professionals: 0, nobody: 0 }, 'Nadia')).toBe('Er zijn 4 acties. Nadia doet er 2 zelf, mensen uit het eigen netwerk doen er 2. Hulpverleners doen er geen.');
    expect(planNl.shares({ actions: 2, resident: 0, network: 1, professionals: 1, nobody: 0 }, 'Nadia')).toBe('Er zijn 2 acties. Mensen uit het eigen netwerk doen er 1, hulpverleners doen er 1.');
    expect(planNl.shares({ actions: 1, resident: 0, network: 0, professionals: 0, nobody: 1 }, 'Nadia')).toBe('Er is 1 actie. Van 1 is nog niet gezegd wie het doet.');
    expect(planEn.shares({ actions: 4, resident: 1, network: 2, professionals: 1, nobody: 0 }, 'Nadia')).toBe('There are 4 actions. Nadia does 1, people of the own network do 2, professionals do 1.');
  });
});
