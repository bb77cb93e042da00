import type { Alter } from '../model/document.js';
import type { Messages } from './messages.js';

/** What the signs beside somebody's symbol say: died, thinks along, informal carer. */
export function describeSigns(alter: Alter, { signs, sentences }: Messages): string[] {
  return [
    alter.deceased ? (alter.deathYear ? sentences.died(String(alter.deathYear)) : signs.deceased) : '',
    alter.thinksAlong ? signs.thinksAlong : '',
    alter.informalCarer ? signs.informalCarer : '',
    alter.livedExperience ? signs.livedExperience : '',
    alter.actionTeam ? signs.actionTeam : '',
  ].filter(Boolean);
}
