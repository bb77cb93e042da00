import type { Messages } from './messages.js';

/** The words for a tie quality; "kind not asked" without one, and a quality we do not know as it is. */
export function qualityLabel(messages: Messages, quality: string | undefined): string {
  if (quality === undefined) return messages.sentences.plainTie;
  return Object.hasOwn(messages.qualities, quality) ? messages.qualities[quality as keyof Messages['qualities']].label : quality;
}
