/** How much of the paper the lines of a large map may cover, as a part of it, before they step back. */
export const MOST_INK = 0.045;
