import type { NetworkDocument, PartialDate, TimelineEvent, Version } from '../../model/document.js';

/** Something on the line of time: a moment at which the map was drawn, or an event in the resident's life. */
export type Stop = { kind: 'moment'; version: Version } | { kind: 'event'; event: TimelineEvent };

/** Moments in their own order, with each event before the first moment that is later; an event of the same day comes first. */
export function lineOfTime({ versions, events }: NetworkDocument): Stop[] {
  const waiting = [...events].sort(byDate);
  const stops: Stop[] = [];
  for (const version of versions) {
    const { date } = version;
    while (date && waiting[0] && compare(waiting[0].date, date) <= 0) stops.push({ kind: 'event', event: waiting.shift()! });
    stops.push({ kind: 'moment', version });
  }
  return [...stops, ...waiting.map((event): Stop => ({ kind: 'event', event }))];
}

/** The events after one moment and up to another, in order of date. */
export function eventsBetween({ events }: NetworkDocument, before: Version, after: Version): TimelineEvent[] {
  const [from, to] = [before.date, after.date];
  if (!from || !to) return [];
  return events.filter(({ date }) => compare(date, from) > 0 && compare(date, to) <= 0).sort(byDate);
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** Dates are compared as far as both are known: 2025 is not before 2025-02. */
function compare(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
