/** What is shown: the map, the list, both, or the map with the plan or with the questions of an interview. */
export type MapView = 'map' | 'list' | 'both' | 'plan' | 'interview';

/** The view that an attribute names; anything else is the map. */
export function mapViewOf(value: string | null | undefined): MapView {
  return value === 'list' || value === 'both' || value === 'plan' || value === 'interview' ? value : 'map';
}

/** Whether a view stands beside the map in the place of the details. */
export function isBeside(view: MapView): boolean {
  return view === 'plan' || view === 'interview';
}
