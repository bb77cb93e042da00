import type { Alter } from '../model/document.js';
import type { Messages } from './messages.js';
import { wordOf } from './word-of.js';

/** What is known of somebody apart from where they stand: age or year of birth, gender as lived, and whether they are of the past. */
export function describeFacts(alter: Alter, messages: Messages): string[] {
  const { sentences } = messages;
  return [
    alter.age === undefined ? '' : sentences.age(alter.age),
    alter.birthYear === undefined ? '' : sentences.born(String(alter.birthYear)),
    alter.gender ? wordOf(messages.genders, alter.gender) : '',
    alter.roleTime && alter.roleTime !== 'is' ? wordOf(messages.roleTimes, alter.roleTime) : '',
  ].filter(Boolean);
}
