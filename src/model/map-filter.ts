import type { AlterId, Tie, TieId, Version } from './document.js';
import { tiesOf } from './query.js';

/** What of a map is asked for: within a list any will do, of every list that is not empty something must be so. */
export interface MapFilter {
  sectors: readonly string[];
  /** Kinds of support that somebody gives or gets. */
  support: readonly string[];
  /** Themes that touch somebody, or a tie of theirs. */
  themes: readonly string[];
  qualities: readonly string[];
}

/** Nothing is asked for: everybody is shown. */
export const NO_FILTER: MapFilter = { sectors: [], support: [], themes: [], qualities: [] };

/** Whether anything is asked for. */
export function isFiltering({ sectors, support, themes, qualities }: MapFilter): boolean {
  return sectors.length + support.length + themes.length + qualities.length > 0;
}

/** Who and which ties are shown: the resident always, others who are all that is asked for, and the ties between them that are. */
export function shownBy(version: Version, filter: MapFilter): { alters: Set<AlterId>; ties: Set<TieId> } {
  const themes = version.themes.filter(({ id }) => filter.themes.includes(id));
  const touched = new Set(themes.flatMap(({ touches }) => touches));
  const any = (asked: readonly string[], has: readonly string[]): boolean => asked.length === 0 || has.some((each) => asked.includes(each));
  const isAsked = ({ quality, gives = [], gets = [] }: Tie): boolean => any(filter.qualities, quality ? [quality] : []) && any(filter.support, [...gives, ...gets]);
  const asksOfTies = filter.support.length + filter.qualities.length > 0;
  const alters = new Set<AlterId>([version.resident]);
  for (const { id, sector } of version.alters) {
    if (!any(filter.sectors, sector ? [sector] : [])) continue;
    const ties = filter.themes.length || asksOfTies ? tiesOf(version, id) : [];
    if (filter.themes.length && !touched.has(id) && !ties.some((tie) => touched.has(tie.id))) continue;
    if (!asksOfTies || ties.some(isAsked)) alters.add(id);
  }
  return { alters, ties: new Set(version.ties.filter((tie) => alters.has(tie.from) && alters.has(tie.to) && isAsked(tie)).map(({ id }) => id)) };
}
