import type { NetworkDocument, Plan } from './document.js';
import type { IdRenamer } from './id-renamer.js';
import { refKeeper } from './ref-keeper.js';
import type { Repair } from './repair.js';

/** The plan with only references to people, themes and goals that some version or the plan itself has. */
export function normalisePlan(document: NetworkDocument, ids: IdRenamer, repairs: Repair[]): Plan {
  const people = new Set(document.versions.flatMap((version) => version.alters.map((alter) => alter.id)));
  const themes = new Set(document.versions.flatMap((version) => version.themes.map((theme) => theme.id)));
  const goals = ids.rename(document.plan.goals, 'plan.goals');
  const goalIds = new Set(goals.map((goal) => goal.id));
  const many = refKeeper(people, 'plan-reference-dropped', repairs);
  const one = <Item extends object>(record: Item, field: keyof Item & string, known: ReadonlySet<string>, place: string): Item => {
    const id = record[field] as string | undefined;
    if (id === undefined || known.has(id)) return record;
    repairs.push({ code: 'plan-reference-dropped', place: `${place}.${field}`, about: { id, why: 'dangling' } });
    const { [field]: _dangling, ...rest } = record;
    return rest as Item;
  };
  return {
    ...document.plan,
    goals: goals.map((goal, index) => one(goal, 'dream', themes, `plan.goals[${index}]`)),
    actions: ids.rename(document.plan.actions, 'plan.actions').map((action, index) => {
      const place = `plan.actions[${index}]`;
      const owned = one(one(action, 'goal', goalIds, place), 'who', people, place);
      return owned.with ? many(owned, 'with', place) : owned;
    }),
    decisions: ids.rename(document.plan.decisions, 'plan.decisions').map((decision, index) => many(decision, 'by', `plan.decisions[${index}]`)),
  };
}
