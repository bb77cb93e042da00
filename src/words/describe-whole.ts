import type { NetworkDocument, Version } from '../model/document.js';
import { describeBlocks } from './describe-blocks.js';
import type { Messages } from './messages.js';

/**
 * The whole map as plain text in reading order: everybody with sector and ring, every tie with quality, direction and support,
 * homes, family, themes and answers. For a text version beside a picture, for print and for who prefers reading.
 */
export function describeWhole(document: NetworkDocument, version: Version, messages: Messages): string {
  return describeBlocks(document, version, messages)
    .map(({ title, lines }) => (title ? [title, ...lines.map((line) => `- ${line}`)] : lines).join('\n'))
    .join('\n\n');
}
