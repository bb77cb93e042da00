import { NetworkMapError, type Problem } from './errors.js';
import { deepFreeze } from './freeze.js';
import { parseJson } from './json-text.js';
import { copyJson } from './json-value.js';
import { NOTATIONS } from './notation-ids.js';
import { waySchema } from './schema-way.js';
import { problemsUnder } from './shape.js';
import { ALTER_KINDS, DEFAULT_RINGS, DEFAULT_SECTORS, LAYOUTS, OUTSIDE, ROLE_TIMES, SUPPORT_KINDS, THEME_KINDS, TIE_QUALITIES } from './vocabulary.js';
import { ASKINGS, WAY_WORDS, type Question, type WayOfWorking } from './way.js';

/**
 * Takes in a way of working from its JSON text or value, frozen. Throws a `NetworkMapError` that says what is wrong, where and what
 * to do for what is none, or asks what cannot be asked; `place` says where the whole stands, such as `ways[0]`.
 * @param standard ids of the standard questions, which a way of working may name without their words
 */
export function openWay(json: unknown, standard: readonly string[], place = ''): WayOfWorking {
  const value = typeof json === 'string' ? parseJson(json) : copyJson(json);
  const shape = problemsUnder(waySchema, value, []);
  const problems = shape.length ? shape : problemsOf(value as WayOfWorking, standard);
  const [first] = problems.map((each) => ({ ...each, place: [place, each.place].filter(Boolean).join('.') }));
  if (!first) return deepFreeze(value as WayOfWorking);
  const more = problems.length > 1 ? ` There ${problems.length === 2 ? 'is 1 more problem' : `are ${problems.length - 1} more problems`}.` : '';
  throw new NetworkMapError('invalid', `${first.message}${more}`, first.place, first.remedy, problems);
}

/** What does not hold between the parts of a way of working that has the right shape. */
function problemsOf(way: WayOfWorking, standard: readonly string[]): Problem[] {
  const found: Problem[] = [];
  const report = (place: string, message: string, remedy: string): void => { found.push({ place, message, remedy }); };
  const among = (place: string, value: unknown, words: readonly string[]): void => {
    if (value !== undefined && !words.includes(String(value))) report(place, `"${String(value)}" is no choice here.`, `Choose one of: ${words.join(', ')}.`);
  };
  const unique = (place: string, ids: readonly string[]): void => {
    ids.forEach((id, at) => { if (ids.indexOf(id) !== at) report(`${place}[${at}].id`, `The id "${id}" stands here twice.`, 'Give it another id.'); });
  };
  among('layout', way.layout, LAYOUTS);
  among('look.notation', way.look?.notation, NOTATIONS);
  for (const word of Object.keys(way.words ?? {})) {
    if (!WAY_WORDS.includes(word as never)) report(`words.${word}`, `The word "${word}" cannot be replaced.`, `Replace one of: ${WAY_WORDS.join(', ')}.`);
  }
  for (const list of ['sectors', 'rings'] as const) {
    if (way[list]?.length === 0) report(list, 'This list is empty.', 'Leave it out for the usual ones.');
    unique(list, (way[list] ?? []).map(({ id }) => id));
  }
  const sectors = way.sectors?.map(({ id }) => id) ?? DEFAULT_SECTORS;
  const rings = [...(way.rings?.map(({ id }) => id) ?? DEFAULT_RINGS), OUTSIDE];
  const check = (question: Question, at: string): void => {
    const { facts = {} } = question;
    among(`${at}.asks`, question.asks, ASKINGS);
    among(`${at}.theme`, question.theme, THEME_KINDS);
    question.support?.forEach((kind, i) => { among(`${at}.support[${i}]`, kind, SUPPORT_KINDS); });
    for (const [fact, words] of [['kind', ALTER_KINDS], ['sector', sectors], ['ring', rings], ['roleTime', ROLE_TIMES], ['quality', TIE_QUALITIES]] as const) {
      among(`${at}.facts.${fact}`, facts[fact], words);
    }
    if (standard.includes(question.id)) return;
    if (!question.asks) report(`${at}.asks`, `There is no standard question "${question.id}", so it must say what it asks for.`, `Add "asks", one of: ${ASKINGS.join(', ')}.`);
    if (!question.text) report(`${at}.text`, `There is no standard question "${question.id}", so it needs words of its own.`, 'Add "text" with at least "nl".');
  };
  for (const list of ['parts', 'followUp'] as const) {
    const parts = way[list];
    if (!parts) continue;
    if (!parts.some(({ questions }) => questions.length)) report(list, 'There is no question in it.', 'Add a chapter with a question.');
    unique(list, parts.map(({ id }) => id));
    const ids: string[] = [];
    parts.forEach((part, i) => part.questions.forEach((question, at) => {
      const where = `${list}[${i}].questions[${at}]`;
      if (ids.includes(question.id)) report(`${where}.id`, `The question "${question.id}" is asked twice.`, 'Ask it once, or give it another id.');
      ids.push(question.id);
      check(question, where);
    }));
  }
  return found;
}
