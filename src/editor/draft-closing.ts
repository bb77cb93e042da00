import type { Draft } from '../change/draft.js';

/** Makes sure that there is a place for how it went, and for one of its lists. */
export function openClosing(draft: Draft, list?: 'experiences' | 'scores'): void {
  if (!draft.document.closing) draft.set([], 'closing', {});
  if (list && !draft.document.closing?.[list]) draft.set(['closing'], list, []);
}

/** Takes away lists that are empty, and the place for how it went when nothing is in it: it was not asked any more. */
export function closeClosing(draft: Draft): void {
  const { closing } = draft.document;
  for (const list of ['experiences', 'scores'] as const) if (closing?.[list]?.length === 0) draft.set(['closing'], list, undefined);
  if (Object.keys(draft.document.closing ?? {}).length === 0) draft.set([], 'closing', undefined);
}
