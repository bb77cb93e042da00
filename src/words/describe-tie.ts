import type { NetworkDocument, Tie, Version } from '../model/document.js';
import { alterName } from './alter-name.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import { qualityLabel } from './quality-label.js';
import { supportList } from './support-list.js';
import { wordOf } from './word-of.js';

/** A tie in words: who and who, how it is, who gives what to whom, since when. */
export function describeTie(_document: NetworkDocument, version: Version, tie: Tie, messages: Messages): string {
  const { sentences, lang } = messages;
  const ends = `${alterName(messages, version, tie.from)} – ${alterName(messages, version, tie.to)}`;
  const parts = [
    qualityLabel(messages, tie.quality),
    ...supportOf(version, tie, messages),
    tie.frequency ? sentences.contact(wordOf(messages.frequencies, tie.frequency)) : '',
    tie.since ? sentences.since(partialDate(lang, tie.since)) : '',
    tie.until ? sentences.until(partialDate(lang, tie.until)) : '',
    tie.status ? wordOf(messages.tieStatuses, tie.status) : '',
    tie.doNotShare ? sentences.hidden : '',
  ];
  return `${ends}: ${parts.filter(Boolean).join(', ')}`;
}

function supportOf(version: Version, tie: Tie, messages: Messages): string[] {
  const { sentences } = messages;
  const [from, to] = [alterName(messages, version, tie.from), alterName(messages, version, tie.to)];
  const gives = supportList(messages, tie.gives);
  const gets = supportList(messages, tie.gets);
  if (tie.gives?.length && tie.gets?.length) return [sentences.bothWays(sentences.gives(from, gives), sentences.gives(to, gets))];
  if (tie.gives?.length) return [sentences.oneWay(from, to, gives)];
  if (tie.gets?.length) return [sentences.oneWay(to, from, gets)];
  // Nobody asked: that is no news. Asked both ways and nothing found: it is.
  return tie.gives && tie.gets ? [sentences.noSupport] : [];
}
