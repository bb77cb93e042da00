import { LIMITS } from '../model/limits.js';
import type { Action, Decision, Goal, NetworkDocument } from '../model/document.js';
import { ACTION_STATES, DECISION_ANSWERS, REACHED } from '../model/vocabulary.js';
import { checkTextLists, checkTexts, isTexts, noChoice } from './check-texts.js';
import type { Refusal } from './command.js';
import { isPartialDate } from './is-partial-date.js';
import { plainLine } from './plain-line.js';
import { refuse } from './refuse.js';

/** The lists of a plan: what is wanted, who does what, and what was decided about help. */
export type PlanList = 'goals' | 'actions' | 'decisions';

type MindMap = NonNullable<Goal['mindMap']>;

type Facts<Record, Field extends keyof Record> = { [Name in Field]?: Record[Name] | null };

/** What can be said of a record of the plan; null takes a fact back to "not asked". */
export interface PlanFacts {
  goals: Facts<Goal, 'text' | 'dream' | 'mindMap'>;
  actions: Facts<Action, 'what' | 'goal' | 'who' | 'with' | 'due' | 'state' | 'note' | 'question' | 'reached' | 'hours'>;
  decisions: Facts<Decision, 'about' | 'answer' | 'help' | 'by' | 'reason' | 'date' | 'review'>;
}

/** The field that says what a record is about; it is never empty. */
export const SAYING: Readonly<Record<PlanList, string>> = { goals: 'text', actions: 'what', decisions: 'about' };

const DATES: readonly string[] = ['due', 'date', 'review'];
const TEXTS: readonly string[] = [...DATES, 'text', 'what', 'about', 'dream', 'goal', 'who', 'state', 'note', 'question', 'reached', 'answer', 'reason'];

/** Why a record of the plan cannot have these facts, if so. People of any moment may take part. */
export function checkPlan(document: NetworkDocument, list: PlanList, facts: object): Refusal | undefined {
  if (!Object.hasOwn(SAYING, list)) return noChoice(list);
  const unread = checkTexts(facts, TEXTS) ?? checkTextLists(facts, ['with', 'by', 'help']);
  if (unread) return unread;
  const people = new Set(document.versions.flatMap(({ alters }) => alters.map(({ id }) => id)));
  const themes = new Set(document.versions.flatMap((version) => version.themes.map(({ id }) => id)));
  for (const [field, value] of Object.entries(facts) as [string, unknown][]) {
    if (field === SAYING[list] && (typeof value !== 'string' || plainLine(value) === '')) return refuse('no-words');
    if (value == null || value === '') continue;
    if (field === 'mindMap' && !isMindMap(value)) return noChoice(value);
    if (typeof value === 'string' && value.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
    const labels = field === 'help' ? value as string[] : field === 'mindMap' ? [(value as MindMap).centre, ...(value as MindMap).branches] : [];
    const level = field === 'mindMap' ? (value as MindMap).levels?.find((each) => !Number.isInteger(each) || each < 1) : undefined;
    if (level !== undefined) return refuse('no-such-word', { value: String(level) });
    if (labels.some((label) => label.length > LIMITS.label)) return refuse('too-long', { value: String(LIMITS.label) });
    if (Math.max(labels.length, Array.isArray(value) ? value.length : 0) > LIMITS.list) return refuse('too-many', { value: String(LIMITS.list) });
    if (DATES.includes(field) && !isPartialDate(String(value))) return refuse('bad-date', { value: String(value) });
    if (field === 'state' && !ACTION_STATES.includes(value as never)) return refuse('no-such-word', { value: String(value) });
    if (field === 'answer' && !DECISION_ANSWERS.includes(value as never)) return refuse('no-such-word', { value: String(value) });
    if (field === 'reached' && !REACHED.includes(value as never)) return refuse('no-such-word', { value: String(value) });
    if (field === 'hours' && !(typeof value === 'number' && value >= 0 && value <= LIMITS.hours)) return refuse('bad-hours', { value: String(value) });
    if (field === 'goal' && !document.plan.goals.some(({ id }) => id === value)) return refuse('gone');
    if (field === 'dream' && !themes.has(String(value))) return refuse('gone');
    if (field === 'who' && !people.has(String(value))) return refuse('gone');
    if ((field === 'with' || field === 'by') && (value as string[]).some((id) => !people.has(id))) return refuse('gone');
  }
  return undefined;
}

function isMindMap(value: unknown): value is MindMap {
  const { centre, branches, levels } = value as Partial<MindMap>;
  return typeof centre === 'string' && isTexts(branches) && (levels === undefined || Array.isArray(levels));
}

/** Facts as the plan stores them: texts trimmed, nobody twice, what is empty as an absent field. */
export function storedPlan(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([field, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [field, [...new Set(value)]];
    return [field, typeof value === 'string' ? value.trim() || undefined : value ?? undefined];
  }));
}
