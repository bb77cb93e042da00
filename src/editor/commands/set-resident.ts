import type { AlterFacts } from '../check-alter.js';
import type { Command } from '../command.js';
import { setAlter } from './set-alter.js';

/** Sets facts about the resident: name, age, gender as lived and so on. */
export function setResident(facts: Omit<AlterFacts, 'kind' | 'sector' | 'ring'>): Command {
  return (context) => setAlter(context.version.resident, facts)(context);
}
