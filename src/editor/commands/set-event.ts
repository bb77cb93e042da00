import { draftSteps } from '../../change/draft.js';
import { checkEvent, type EventFacts } from '../check-event.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Changes when an event was, what happened, or whether it was a setback. */
export function setEvent(id: string, facts: EventFacts): Command {
  return ({ document }) => {
    const event = document.events.find((each) => each.id === id);
    if (!event) return refuse('gone');
    const refusal = checkEvent(facts);
    if (refusal) return refusal;
    const { date, label, setback } = facts;
    const draft = draftSteps(document);
    draft.setAll(['events', id], {
      ...(date === undefined ? {} : { date: date.trim() }), ...(label === undefined ? {} : { label: plainLine(label) }),
      ...(setback === undefined ? {} : { setback: setback || undefined }),
    });
    return done(draft, 'event-changed', [], { name: label === undefined ? event.label : plainLine(label) });
  };
}
