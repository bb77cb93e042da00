import type { AlterId, Version } from '../model/document.js';

/** With whom the resident has no other tie than a dormant one: they are drawn with a quiet outline. */
export function dormantOf({ ties, resident }: Version): Set<AlterId> {
  const dormant = new Set<AlterId>();
  for (const { from, to, quality } of ties) if (quality === 'slapend' && (from === resident || to === resident)) dormant.add(from === resident ? to : from);
  for (const { from, to, quality } of ties) if (quality !== 'slapend' && (from === resident || to === resident)) dormant.delete(from === resident ? to : from);
  return dormant;
}
