import { draftSteps } from '../../change/draft.js';
import type { ChosenLook } from '../../model/document.js';
import type { Command } from '../command.js';
import { done } from '../done.js';

/** What is chosen about how the map is drawn; null leaves it to the page again. */
export type LookFacts = { [Field in 'notation' | 'support' | 'themes']?: ChosenLook[Field] | null };

/** Chooses how the map is drawn: the notation, and which signs are shown. */
export function setLook(facts: LookFacts): Command {
  return ({ document }) => {
    const draft = draftSteps(document);
    const look = Object.fromEntries(Object.entries({ ...document.look, ...facts }).filter(([, value]) => value != null));
    draft.set([], 'look', Object.keys(look).length ? look : undefined);
    return done(draft, 'document-changed', [], { field: 'look' });
  };
}
