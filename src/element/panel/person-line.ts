import type { Alter } from '../../model/document.js';
import type { Messages } from '../../words/messages.js';

/** One line about somebody: "vriendin, 43 · denkt mee". */
export function personLine(messages: Messages, alter: Alter): string {
  const { signs, kinds } = messages;
  const marks = [
    alter.kind === 'person' ? '' : kinds[alter.kind],
    alter.deceased ? [signs.deceased, alter.deathYear].filter(Boolean).join(' ') : '',
    alter.informalCarer ? signs.informalCarer : '',
    alter.thinksAlong ? signs.thinksAlong : '',
    alter.livedExperience ? signs.livedExperience : '',
    alter.actionTeam ? signs.actionTeam : '',
    alter.doNotShare ? messages.sentences.hidden : '',
  ].filter(Boolean);
  const who = [alter.role, alter.age].filter((part) => part !== undefined && part !== '').join(', ');
  return [who, ...marks].filter(Boolean).join(' · ');
}
