import type { Action, NetworkDocument, Version } from '../model/document.js';
import { decisionLine } from './decision-line.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { nameAtAnyMoment } from './name-at-any-moment.js';
import { partialDate } from './partial-date.js';
import type { PlanWords } from './plan-words.js';
import type { SaidBlock } from './said-block.js';
import { stepLine } from './step-line.js';

/**
 * The plan in words, block by block: each goal with who does what by when, what was decided about help, by whom and why, who carries it
 * out together, when it is looked at again, and what happened. Nothing where nothing was said.
 * @param shares who carries the actions, counted
 */
export function describePlan(document: NetworkDocument, version: Version, messages: Messages, words: PlanWords, shares: Parameters<PlanWords['shares']>[0]): SaidBlock[] {
  const { plan: { goals, actions, decisions, reviewDate }, events } = document;
  const { lang } = messages;
  const name = nameAtAnyMoment(document, version, messages);
  const step = (action: Action): string => stepLine(action, name, messages, words);
  const dreamOf = (id: string | undefined): string => version.themes.find((theme) => theme.id === id)?.label ?? '';
  const loose = actions.filter(({ goal }) => !goals.some(({ id }) => id === goal));
  const team = version.alters.filter(({ actionTeam }) => actionTeam).map(({ id }) => name(id)!);
  return [
    { title: '', lines: [actions.length ? words.shares(shares, name(version.resident)!) : '', reviewDate ? words.reviewOn(partialDate(lang, reviewDate)) : ''] },
    ...goals.map((goal) => ({
      title: words.goalSaid(isolate(goal.text)),
      lines: [dreamOf(goal.dream) ? words.dreamSaid(isolate(dreamOf(goal.dream))) : '', ...actions.filter((action) => action.goal === goal.id).map(step)],
    })),
    { title: goals.length ? words.otherSteps : words.steps, lines: loose.map(step) },
    { title: words.team, lines: team.length ? [enumerate(messages, team)] : [] },
    { title: words.decisions, lines: decisions.map((decision) => decisionLine(decision, name, messages, words)) },
    { title: words.happened, lines: events.map(({ date, label, setback }) => `${partialDate(lang, date)}: ${isolate(label)}${setback ? ` (${words.setback})` : ''}`) },
  ].map(({ title, lines }) => ({ title, lines: lines.filter(Boolean) })).filter(({ title, lines }) => lines.length > 0 || goals.some(({ text }) => title === words.goalSaid(isolate(text))));
}
