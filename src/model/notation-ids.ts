/** The notations a map can be drawn in; what is stored is what lines mean, never how they look. */
export const NOTATIONS = ['standard', 'hartman', 'ecogram-nl', 'mcgoldrick'] as const;
export type Notation = (typeof NOTATIONS)[number];

/** A notation after its name; the default one for a name that is none of ours. */
export function notationOf(name: string | null | undefined): Notation {
  return NOTATIONS.find((notation) => notation === name) ?? 'standard';
}
