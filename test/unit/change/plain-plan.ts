import { withFields, type Plain, type PlainMap } from './plain-map.js';

/** Everybody of any moment: people of the plan may be on one that is not on screen. */
export function everybody(map: PlainMap): string[] {
  return [...new Set([...map.versions.values()].flatMap(({ alters }) => [...alters.keys()]))];
}

/** Every theme of any moment. */
export function everyTheme(map: PlainMap): string[] {
  return [...new Set([...map.versions.values()].flatMap(({ themes }) => [...themes.keys()]))];
}

/** Lets the plan go of people and dreams that are on no moment any more. */
export function letGo(map: PlainMap, people: ReadonlySet<string>): void {
  const left = new Set(everybody(map));
  const themes = new Set(everyTheme(map));
  const lost = (id: string): boolean => people.has(id) && !left.has(id);
  const keep = (list: unknown): string[] | undefined => (list as string[] | undefined)?.filter((id) => !lost(id));
  map.plan = {
    ...map.plan,
    goals: map.plan.goals.map((goal: Plain) => (goal.dream === undefined || themes.has(goal.dream) ? goal : withFields(goal, { dream: null }))),
    actions: map.plan.actions.map((action: Plain) => withFields(action, { who: action.who !== undefined && lost(action.who) ? null : action.who, with: keep(action.with) })),
    decisions: map.plan.decisions.map((decision: Plain) => withFields(decision, { by: keep(decision.by), help: keep(decision.help) })),
  };
}

/** A list of the plan with one record changed, added or left out. */
export function inList(map: PlainMap, list: string, change: (records: readonly Plain[]) => readonly Plain[]): void {
  map.plan = { ...map.plan, [list]: change(map.plan[list] as Plain[]) };
}
