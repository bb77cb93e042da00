import type { NetworkDocument } from '../model/document.js';
import type { SupportKind } from '../model/vocabulary.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import { qualityLabel } from './quality-label.js';
import { ringLabel } from './ring-label.js';
import { sectorWord } from './sector-label.js';
import { supportList } from './support-list.js';

const LONGEST = 80;

/** The value of a field in words, from the text that a deed carries. */
export function valueLabel(messages: Messages, document: NetworkDocument, field: string, value: string): string {
  const lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    gender: [messages.genders], kind: [messages.kinds, messages.childKinds], frequency: [messages.frequencies],
    status: [messages.coupleStatuses, messages.tieStatuses], roleTime: [messages.roleTimes],
  };
  switch (field) {
    case 'quality': return qualityLabel(messages, value);
    case 'gives': case 'gets': return supportList(messages, value === 'none' ? [] : (value.split('\n') as SupportKind[]));
    case 'sector': return sectorWord(document, value, messages);
    case 'ring': return ringLabel(document, value, messages);
    case 'since': case 'until': case 'date': return partialDate(messages.lang, value);
    default:
  }
  const word = lists[field]?.find((labels) => Object.hasOwn(labels, value))?.[value];
  if (word !== undefined) return word;
  if (value === 'true') return messages.decisionAnswers.yes;
  if (value === 'false') return messages.decisionAnswers.no;
  return isolate(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
}
