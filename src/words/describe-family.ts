import type { Couple, Version } from '../model/document.js';
import { childrenOf } from '../model/query.js';
import { alterName } from './alter-name.js';
import { enumerate } from './enumerate.js';
import type { Messages } from './messages.js';
import { partialDate } from './partial-date.js';
import { wordOf } from './word-of.js';

/** Couples and their children in words, one line a couple. */
export function describeFamily(version: Version, messages: Messages): string[] {
  return version.couples.map((couple) => [coupleSaid(version, couple, messages), ...childrenSaid(version, couple, messages)].join('; '));
}

function coupleSaid(version: Version, couple: Couple, messages: Messages): string {
  const { whole, since, until } = messages.sentences;
  const names = couple.partners.map((id) => alterName(messages, version, id));
  const who = names.length === 0 ? whole.unknownParents : names.length === 1 ? whole.unknownPartner(names[0]!) : enumerate(messages, names);
  const years = [
    couple.since ? since(partialDate(messages.lang, couple.since)) : '',
    couple.until ? until(partialDate(messages.lang, couple.until)) : '',
  ].filter(Boolean).join(' ');
  return whole.couple(who, couple.status ? wordOf(messages.coupleStatuses, couple.status) : '', years);
}

function childrenSaid(version: Version, couple: Couple, messages: Messages): string[] {
  const { whole } = messages.sentences;
  const records = childrenOf(version, couple.id);
  if (records.length === 0) return [];
  const name = (id: string): string => alterName(messages, version, id);
  const said = records.map((record) => (
    record.kind === 'birth' ? name(record.child) : whole.childKind(name(record.child), wordOf(messages.childKinds, record.kind))));
  const twins = new Map<string, string[]>();
  for (const { twins: set, child } of records) if (set) twins.set(set, [...(twins.get(set) ?? []), name(child)]);
  return [whole.children(enumerate(messages, said)), ...[...twins.values()].map((names) => whole.twins(enumerate(messages, names)))];
}
