/** The nearest whole number; never -0, which a file cannot hold. */
export function whole(value: number): number {
  return Math.round(value) || 0;
}
