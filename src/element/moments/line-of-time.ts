import { dateOrder, isBetween } from '../../model/date-order.js';
import type { NetworkDocument, TimelineEvent, Version } from '../../model/document.js';

/** Something on the line of time: a moment at which the map was drawn, or an event in the resident's life. */
export type Stop = { kind: 'moment'; version: Version } | { kind: 'event'; event: TimelineEvent };

/** Moments in their own order, with each event before the first moment that is later; an event of the same day comes first. */
export function lineOfTime({ versions, events }: NetworkDocument): Stop[] {
  const waiting = [...events].sort(byDate);
  const stops: Stop[] = [];
  for (const version of versions) {
    const { date } = version;
    while (date && waiting[0] && dateOrder(waiting[0].date, date) <= 0) stops.push({ kind: 'event', event: waiting.shift()! });
    stops.push({ kind: 'moment', version });
  }
  return [...stops, ...waiting.map((event): Stop => ({ kind: 'event', event }))];
}

/** The events after one moment and up to another, in order of date. */
export function eventsBetween({ events }: NetworkDocument, before: Version, after: Version): TimelineEvent[] {
  return events.filter(({ date }) => isBetween(date, before, after)).sort(byDate);
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
