import type { PlanFacts, PlanList } from '../../../src/editor/check-plan.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { dreamOfGoal } from '../../../src/editor/commands/dream-of-goal.js';
import { removeFromPlan } from '../../../src/editor/commands/remove-from-plan.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { setReview } from '../../../src/editor/commands/set-review.js';
import { withFields, type Plain, type PlainMap } from './plain-map.js';
import { everybody, everyTheme, inList } from './plain-plan.js';
import type { MakeTrial, Stage } from './trial.js';

/** Facts, and what is stored of them; nothing where they must be refused. */
type Told = [facts: object, stored: object | undefined];

const LISTS = ['goals', 'actions', 'decisions'] as const;
const WORDS = { goals: 'text', actions: 'what', decisions: 'about' } as const;
const MADE = { goals: 'goal', actions: 'action', decisions: 'decision' } as const;
const LONG = 'x'.repeat(100_001);

const anyRecord = ({ dice, map }: Stage, list: PlanList): string => {
  const records = map.plan[list] as Plain[];
  return records.length && !dice.chance(0.04) ? dice.pick(records).id : 'nothing';
};
const anybody = ({ dice, map }: Stage): string => (dice.chance(0.05) ? 'nobody' : dice.pick(everybody(map)));

function told(stage: Stage, list: PlanList): Told {
  const { dice, map } = stage;
  const [one, other] = [anybody(stage), anybody(stage)];
  const people = (ids: readonly string[], stored: object): object | undefined => (ids.every((id) => everybody(map).includes(id)) ? stored : undefined);
  if (list === 'goals') {
    const dream = dice.chance(0.1) || everyTheme(map).length === 0 ? 'nothing' : dice.pick(everyTheme(map));
    const mindMap = { centre: 'Werk', branches: ['leren', 'collega’s', 'leren'] };
    return dice.pick<Told>([
      [{ dream }, dream === 'nothing' ? undefined : { dream }], [{ dream: null }, { dream: null }], [{ mindMap }, { mindMap }], [{ mindMap: null }, { mindMap: null }],
      [{ mindMap: { ...mindMap, centre: 'x'.repeat(1001) } }, undefined], [{ mindMap: { ...mindMap, branches: ['x'.repeat(1001)] } }, undefined],
    ]);
  }
  if (list === 'actions') {
    const goal = anyRecord(stage, 'goals');
    return dice.pick<Told>([
      [{ who: one }, people([one], { who: one })], [{ who: null }, { who: null }], [{ with: [one, other, one] }, people([one, other], { with: [...new Set([one, other])] })], [{ with: null }, { with: null }],
      [{ due: '2025-03' }, { due: '2025-03' }], [{ due: 'snel' }, undefined], [{ due: '' }, { due: null }], [{ state: 'done' }, { state: 'done' }], [{ state: 'af' }, undefined],
      [{ goal }, goal === 'nothing' ? undefined : { goal }], [{ note: ' zelf ' }, { note: 'zelf' }], [{ note: LONG }, undefined],
    ]);
  }
  return dice.pick<Told>([
    [{ by: [one, other] }, people([one, other], { by: [...new Set([one, other])] })], [{ by: null }, { by: [] }], [{ answer: 'yes' }, { answer: 'yes' }], [{ answer: 'misschien' }, undefined],
    [{ help: [one, 'budgetcoach'] }, { help: [...new Set([one, 'budgetcoach'])] }], [{ help: [] }, { help: [] }], [{ help: ['x'.repeat(1001)] }, undefined],
    [{ reason: ' eerst rust ' }, { reason: 'eerst rust' }], [{ review: '2025-13-01' }, undefined], [{ date: '2025-02-17', review: '2025' }, { date: '2025-02-17', review: '2025' }],
  ]);
}

/** Words of a record, and whether they will do. */
const someWords = ({ dice }: Stage): [string, boolean] => dice.pick<[string, boolean]>([['Rust in huis', true], ['Karim een kaartje sturen', true], ['<b>bellen</b>', true], ['=1+1', true], ['\u202eabc', true], ['  ', false], [LONG, false]]);

export const planTrials: readonly MakeTrial[] = [
  (stage) => {
    const list = stage.dice.pick(LISTS);
    const [words, fit] = someWords(stage);
    const [facts, stored] = told(stage, list);
    return {
      command: addToPlan(list, { [WORDS[list]]: words, ...facts } as PlanFacts[typeof list]),
      foretell(map, _version, made) {
        if (!fit || !stored) return false;
        inList(map, list, (records) => [...records, withFields({ id: made(MADE[list]), ...(list === 'decisions' ? { by: [] } : {}), [WORDS[list]]: words }, stored)]);
        return true;
      },
    };
  },
  (stage) => change(stage, 'actions'),
  (stage) => change(stage, stage.dice.pick(['goals', 'decisions'])),
  (stage) => {
    const list = stage.dice.pick(LISTS);
    const id = anyRecord(stage, list);
    return {
      command: removeFromPlan(list, id),
      foretell(map) {
        const before = (map.plan[list] as Plain[]).length;
        inList(map, list, (records) => records.filter((record) => record.id !== id));
        if (list === 'goals') inList(map, 'actions', (actions) => actions.map((action) => (action.goal === id ? withFields(action, { goal: null }) : action)));
        return (map.plan[list] as Plain[]).length < before;
      },
    };
  },
  (stage) => {
    const id = anyRecord(stage, 'goals');
    const label = stage.dice.pick([' Een  eetcafé', 'Een eetcafé', 'Een eetcafé', stage.dice.pick([' ', 'x'.repeat(1001)])]);
    return {
      command: dreamOfGoal(id, label),
      foretell(map, version, made) {
        if (label === ' ' || label.length > 1000 || !(map.plan.goals as Plain[]).some((goal) => goal.id === id)) return false;
        const known = [...version.themes.values()].find((theme) => theme.kind === 'dream' && theme.label === 'Een eetcafé');
        const dream = known ?? { id: made('theme'), kind: 'dream', label: 'Een eetcafé', touches: [version.facts.resident] };
        version.themes.set(dream.id, dream);
        inList(map, 'goals', (goals) => goals.map((goal) => (goal.id === id ? withFields(goal, { dream: dream.id }) : goal)));
        return true;
      },
    };
  },
  ({ dice }) => {
    const date = dice.pick(['2025-06-02', ' 2025-09 ', null, '', 'ooit']);
    return {
      command: setReview(date),
      foretell(map: PlainMap) {
        map.plan = withFields(map.plan, { reviewDate: date?.trim() || null });
        return date !== 'ooit';
      },
    };
  },
];

function change(stage: Stage, list: PlanList): ReturnType<MakeTrial> {
  const id = anyRecord(stage, list);
  const [facts, stored]: Told = stage.dice.chance(0.2) ? [{ [WORDS[list]]: ' Anders ' }, { [WORDS[list]]: 'Anders' }] : told(stage, list);
  return {
    command: setInPlan(list, id, facts),
    foretell(map) {
      if (!stored || !(map.plan[list] as Plain[]).some((record) => record.id === id)) return false;
      inList(map, list, (records) => records.map((record) => (record.id === id ? withFields(record, stored) : record)));
      return true;
    },
  };
}
