import { SENSITIVE_QUALITY, TIE_QUALITIES, type TieQuality } from '../../model/vocabulary.js';

/**
 * The qualities to choose from for a tie. "Unsafe" is among them only where the host wants it or it was said before, since a
 * chip invites to label.
 */
export function qualitiesFor({ unsafeTies }: { readonly unsafeTies: boolean }, ...now: readonly (string | undefined)[]): TieQuality[] {
  return TIE_QUALITIES.filter((id) => id !== SENSITIVE_QUALITY || unsafeTies || now.includes(id));
}
