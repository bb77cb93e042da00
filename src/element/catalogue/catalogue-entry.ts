import type { AlterKind } from '../../model/vocabulary.js';

/** A text of the page in one language for all, or in Dutch and English. */
export type CatalogueLabel = string | { readonly nl: string; readonly en?: string };

/** Help or an activity that the page knows of and that can be put on a map. */
export interface CatalogueEntry {
  /** Id of the page's own; it is kept with whoever is placed from it (`catalogueId`). */
  readonly id: string;
  readonly name: CatalogueLabel;
  /** What kind of help or activity it is, in the page's words: it becomes the role. */
  readonly kind?: CatalogueLabel;
  /** Whether anybody can walk in, or only after being referred. */
  readonly access?: 'free' | 'referred';
  /** What it is on the map; an organisation without it. */
  readonly as?: AlterKind;
  /** Sector id it belongs in; `hulp` without it. */
  readonly sector?: string;
  /** More words by which it is found. */
  readonly words?: readonly string[];
}

/** A label in a language, or in Dutch where it has none in that. */
export function labelIn(label: CatalogueLabel | undefined, lang: string): string {
  if (label === undefined) return '';
  return typeof label === 'string' ? label : (lang === 'en' ? label.en : undefined) ?? label.nl;
}
