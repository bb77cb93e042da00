import { NetworkMapError } from '../model/errors.js';
import { openWay } from '../model/open-way.js';
import type { WayOfWorking } from '../model/way.js';
import { standardQuestions } from './standard-questions.js';

/** Takes in ways of working that a page brings; one that is not sound is reason to refuse them all, with a `NetworkMapError` that says where. */
export function openWays(given: unknown): WayOfWorking[] {
  if (!Array.isArray(given)) throw new NetworkMapError('invalid', 'The ways of working are not a list.', 'ways', 'Give a list of packs.');
  const standard = standardQuestions.map(({ id }) => id);
  const ways = given.map((each: unknown, at) => openWay(each, standard, `ways[${at}]`));
  ways.forEach(({ id }, at) => {
    if (ways.findIndex((way) => way.id === id) !== at) throw new NetworkMapError('invalid', `Two ways of working have the id "${id}".`, `ways[${at}].id`, 'Give each an id of its own.');
  });
  return ways;
}
