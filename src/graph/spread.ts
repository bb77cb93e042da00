/** Mean and spread of some numbers; mean and deviation are null when there are none. */
export interface Spread {
  sum: number;
  mean: number | null;
  /** Standard deviation of the whole group (divided by n, not n-1). */
  deviation: number | null;
}

/** The sum, the mean and the standard deviation of some numbers. */
export function spreadOf(values: number[]): Spread {
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0) return { sum, mean: null, deviation: null };
  const mean = sum / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { sum, mean, deviation: Math.sqrt(squares / values.length) };
}
