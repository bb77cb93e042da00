import type { NetworkDocument } from './document.js';
import { notFinite } from './finite.js';
import { versionViolations } from './version-invariants.js';
import type { Violation } from './violation.js';

/**
 * Everything that is broken between the parts of a document; empty for a sound one.
 * The document must have the shape of the schema; `normalise` repairs what is found here.
 */
export function violationsOf(document: NetworkDocument): Violation[] {
  return [
    ...frameViolations(document),
    ...document.versions.flatMap((version, index) => versionViolations(version, `versions[${index}]`)),
    ...notFinite(document, ''),
  ];
}

/** What is broken outside the versions' own records: the list of versions, the plan, own sectors and rings, events. */
export function frameViolations(document: NetworkDocument): Violation[] {
  const found: Violation[] = [];
  const { versions, current } = document;
  if (versions.length === 0) found.push({ code: 'no-version', place: 'versions', about: '' });
  else if (!versions.some((version) => version.id === current)) found.push({ code: 'no-current', place: 'current', about: current });
  for (const [place, list] of idListsOf(document)) {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) found.push({ code: 'duplicate-id', place: `${place}[${index}].id`, about: id });
      seen.add(id);
    });
  }
  found.push(...danglingPlan(document));
  return found;
}

function idListsOf(document: NetworkDocument): [string, readonly { id: string }[]][] {
  const { plan } = document;
  return [
    ['versions', document.versions], ['sectors', document.sectors ?? []], ['rings', document.rings ?? []],
    ['plan.goals', plan.goals], ['plan.actions', plan.actions], ['plan.decisions', plan.decisions], ['events', document.events],
    ['closing.experiences', document.closing?.experiences ?? []], ['closing.scores', document.closing?.scores ?? []],
  ];
}

/** References of the plan; people are shared between versions, so anybody of any version will do. */
function danglingPlan(document: NetworkDocument): Violation[] {
  const { goals, actions, decisions } = document.plan;
  if (goals.length + actions.length + decisions.length === 0) return [];
  const people = new Set(document.versions.flatMap((version) => version.alters.map((alter) => alter.id)));
  const themes = new Set(document.versions.flatMap((version) => version.themes.map((theme) => theme.id)));
  const goalIds = new Set(goals.map((goal) => goal.id));
  const found: Violation[] = [];
  const need = (known: ReadonlySet<string>, id: string | undefined, place: string): void => {
    if (id !== undefined && !known.has(id)) found.push({ code: 'dangling-plan', place, about: id });
  };
  goals.forEach((goal, index) => need(themes, goal.dream, `plan.goals[${index}].dream`));
  actions.forEach((action, index) => {
    need(goalIds, action.goal, `plan.actions[${index}].goal`);
    need(people, action.who, `plan.actions[${index}].who`);
    action.with?.forEach((id, at) => need(people, id, `plan.actions[${index}].with[${at}]`));
  });
  decisions.forEach((decision, index) => decision.by.forEach((id, at) => need(people, id, `plan.decisions[${index}].by[${at}]`)));
  return found;
}
