import type { NetworkDocument, Version } from '../../model/document.js';
import { homeOf, othersOf, tiesOf } from '../../model/query.js';
import { waitingOf } from '../../model/on-map.js';
import type { WholeQuestion } from '../../model/way.js';
import { hasFact, marksOf } from './question-facts.js';

/** Whether something was said to a question, wherever it is kept. */
export function isAnswered(question: WholeQuestion, document: NetworkDocument, version: Version): boolean {
  const { plan } = document;
  const said = version.answers?.some((answer) => answer.question === question.id && !answer.skipped) ?? false;
  const mine = tiesOf(version, version.resident);
  switch (question.asks) {
    case 'story': return Boolean(document.story);
    case 'question': return Boolean(document.question);
    case 'present': return Boolean(version.present?.length);
    case 'people': return said || isNamed(question, version);
    case 'place': return othersOf(version).some(({ ring, waiting }) => ring !== undefined && !waiting);
    case 'support-got': return mine.some((tie) => (tie.from === version.resident ? tie.gets : tie.gives) !== undefined);
    case 'support-given': return mine.some((tie) => (tie.from === version.resident ? tie.gives : tie.gets) !== undefined);
    case 'contact': return mine.some(({ frequency, since }) => frequency !== undefined || since !== undefined);
    case 'quality': return mine.some(({ quality }) => quality !== undefined);
    case 'knows': return version.ties.length > mine.length;
    case 'themes': return version.themes.some(({ kind }) => kind === (question.theme ?? 'trouble'));
    case 'goal': return plan.goals.length > 0;
    case 'ideas': return plan.goals.some(({ mindMap }) => mindMap?.branches.length);
    case 'step': return plan.actions.length > 0;
    case 'ask': return plan.actions.some((action) => (action.with?.length ?? 0) > 0);
    case 'decision': return plan.decisions.length > 0;
    case 'review': return plan.reviewDate !== undefined;
    case 'results': return plan.actions.some(({ state }) => state !== undefined && state !== 'open');
    default: return said;
  }
}

function isNamed({ facts }: WholeQuestion, version: Version): boolean {
  if (!facts) return false;
  if (facts.waiting) return waitingOf(version).length > 0;
  if (marksOf(facts).length) return othersOf(version).some((alter) => hasFact(version, alter, facts));
  const home = homeOf(version);
  return othersOf(version).some((alter) => !home.has(alter.id) && (facts.sector !== undefined || facts.kind !== undefined)
    && (facts.sector === undefined || alter.sector === facts.sector) && (facts.kind === undefined || alter.kind === facts.kind));
}
