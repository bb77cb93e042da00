import type { SharedCopy } from '../model/shared-copy.js';
import type { Version } from '../model/document.js';
import { alterName } from './alter-name.js';
import { count } from './count.js';
import { enumerate } from './enumerate.js';
import type { Messages } from './messages.js';

/** Who and what a copy for others leaves out: people by name, ties and themes counted; nothing if it leaves out nothing. */
export function describeLeftOut(version: Version, { alters, ties, themes }: SharedCopy, messages: Messages, more: readonly string[] = []): string {
  const { sentences } = messages;
  return enumerate(messages, [
    ...alters.map((id) => alterName(messages, version, id)),
    ...(ties ? [count(messages, sentences.ties, ties)] : []),
    ...(themes ? [count(messages, sentences.themes, themes)] : []),
    ...more,
  ]);
}
