import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Takes an event away. */
export function removeEvent(id: string): Command {
  return ({ document }) => {
    const event = document.events.find((each) => each.id === id);
    if (!event) return refuse('gone');
    const draft = draftSteps(document);
    draft.remove(['events'], id);
    return done(draft, 'event-removed', [], { name: event.label });
  };
}
