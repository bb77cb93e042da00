import type { WayPart } from '../model/way.js';

/** What is asked when the map has an earlier moment: only what changed, and how it went. */
export const standardFollowUp: readonly WayPart[] = [
  { id: 'changed', name: { nl: 'Wat is veranderd', en: 'What changed' }, questions: [{ id: 'present' }, { id: 'changes' }, { id: 'new-people' }, { id: 'ties-changed' }, { id: 'themes' }] },
  { id: 'how', name: { nl: 'Hoe het ging', en: 'How it went' }, questions: [{ id: 'results' }, { id: 'experience' }] },
  { id: 'on', name: { nl: 'Verder', en: 'From here' }, questions: [{ id: 'step' }, { id: 'decision' }, { id: 'review' }, { id: 'sharing' }] },
];
