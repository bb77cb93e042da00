/** What is shown: the map, the list, both, or the map with the plan. */
export type MapView = 'map' | 'list' | 'both' | 'plan';

/** The view that an attribute names; anything else is the map. */
export function mapViewOf(value: string | null | undefined): MapView {
  return value === 'list' || value === 'both' || value === 'plan' ? value : 'map';
}
