/** What is shown: the map, the list, or both. */
export type MapView = 'map' | 'list' | 'both';

/** The view that an attribute names; anything else is the map. */
export function mapViewOf(value: string | null | undefined): MapView {
  return value === 'list' || value === 'both' ? value : 'map';
}
