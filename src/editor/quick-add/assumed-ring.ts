/** Sectors whose people are taken to stand close until somebody says otherwise. */
const CLOSE_SECTORS: readonly string[] = ['familie', 'vrienden'];

/**
 * The ring for who was added without a word about closeness: who lives in the home very close, family and friends close,
 * all others further away, and so who they are parted from. Without a sector nothing is assumed.
 */
export function assumedRing(sector: string | undefined, home: boolean | undefined, isParted = false): string | undefined {
  if (home) return 'heel-dichtbij';
  if (!sector) return undefined;
  return CLOSE_SECTORS.includes(sector) && !isParted ? 'dichtbij' : 'verder-weg';
}
