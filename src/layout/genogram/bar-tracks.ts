/** A line between parents and children, from left to right. */
export interface Span { from: number; to: number }

const BESIDE = 10;

/** A height for each line so that lines at one height never meet; the shortest lie lowest. */
export function barTracks(spans: readonly Span[]): number[] {
  const tracks: Span[][] = [];
  const found: number[] = [];
  const order = spans.map((_, i) => i).sort((a, b) => (spans[a]!.to - spans[a]!.from) - (spans[b]!.to - spans[b]!.from) || a - b);
  for (const index of order) {
    const span = spans[index]!;
    let track = 0;
    while (tracks[track]?.some((other) => span.from < other.to + BESIDE && other.from < span.to + BESIDE)) track++;
    (tracks[track] ??= []).push(span);
    found[index] = track;
  }
  return found;
}
