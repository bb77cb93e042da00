import type { Action, Decision, NetworkDocument, Version } from '../model/document.js';
import { alterName } from './alter-name.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import type { PlanWords } from './plan-words.js';
import type { SaidBlock } from './said-block.js';

/**
 * The plan in words, block by block: each goal with who does what by when, what was decided about help, by whom and why, who carries it
 * out together, when it is looked at again, and what happened. Nothing where nothing was said.
 * @param shares who carries the actions, counted
 */
export function describePlan(document: NetworkDocument, version: Version, messages: Messages, words: PlanWords, shares: Parameters<PlanWords['shares']>[0]): SaidBlock[] {
  const { plan: { goals, actions, decisions, reviewDate }, events } = document;
  const { lang } = messages;
  const name = nameIn(document, version, messages);
  const step = (action: Action): string => stepTold(action, name, messages, words);
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
    { title: words.decisions, lines: decisions.map((decision) => decisionTold(decision, name, messages, words)) },
    { title: words.happened, lines: events.map(({ date, label, setback }) => `${partialDate(lang, date)}: ${isolate(label)}${setback ? ` (${words.setback})` : ''}`) },
  ].map(({ title, lines }) => ({ title, lines: lines.filter(Boolean) })).filter(({ title, lines }) => lines.length > 0 || goals.some(({ text }) => title === words.goalSaid(isolate(text))));
}

/** What somebody is called who is on this moment or another one; nothing for who is on none. */
function nameIn(document: NetworkDocument, version: Version, messages: Messages): (id: string) => string | undefined {
  return (id) => {
    const known = [version, ...[...document.versions].reverse()].find(({ alters }) => alters.some((alter) => alter.id === id));
    return known && alterName(messages, known, id);
  };
}

function stepTold({ who, with: others = [], what, due, state }: Action, name: (id: string) => string | undefined, messages: Messages, words: PlanWords): string {
  const doer = who === undefined ? undefined : name(who);
  const along = enumerate(messages, others.flatMap((id) => name(id) ?? []));
  const people = doer && along ? words.together(doer, along) : doer ?? along;
  return [`${people ? `${people}: ` : ''}${isolate(what)}`, due ? words.dueBy(partialDate(messages.lang, due)) : '', words.states[state ?? 'open']].filter(Boolean).join(', ');
}

function decisionTold({ about, answer, help = [], by, reason, date, review }: Decision, name: (id: string) => string | undefined, messages: Messages, words: PlanWords): string {
  const on = (day: string): string => partialDate(messages.lang, day);
  const which = enumerate(messages, help.map((each) => name(each) ?? isolate(each)));
  const who = enumerate(messages, by.flatMap((id) => name(id) ?? []));
  return [
    `${isolate(about)}: ${[answer ? words.answers[answer] : words.notDecided, which].filter(Boolean).join(', ')}.`,
    who ? words.decidedOn(who, date ? on(date) : '') : date ? `${on(date)}.` : '',
    reason ? words.why(isolate(reason)) : '', review ? words.reviewOn(on(review)) : '',
  ].filter(Boolean).join(' ');
}
