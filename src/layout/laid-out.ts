import { peopleOnMap } from '../model/people-on-map.js';
import type { Layout } from './layout.js';

/** A layout of who is on the map alone: whoever waits in the long list gets no place. */
export function laidOut(layout: Layout): Layout {
  return (document, version, ...how) => layout(document, peopleOnMap(version), ...how);
}
