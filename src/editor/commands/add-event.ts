import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import { checkEvent, type EventFacts } from '../check-event.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Adds a dated event to the resident's life, among the others by its date. A setback is an event like any other. */
export function addEvent({ date = '', label = '', setback }: EventFacts): Command {
  return ({ document, newId }) => {
    const refusal = checkEvent({ date, label });
    if (refusal) return refusal;
    const { events } = document;
    if (events.length >= LIMITS.list) return refuse('too-many', { value: String(LIMITS.list) });
    const event = { id: newId('event'), date: date.trim(), label: plainLine(label), ...(setback ? { setback: true } : {}) };
    const later = events.findIndex((each) => each.date > event.date);
    const draft = draftSteps(document);
    draft.insert(['events'], event, later < 0 ? events.length : later);
    return done(draft, 'event-added', [], { name: event.label, field: 'date', value: event.date });
  };
}
