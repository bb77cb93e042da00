const frozen = new WeakSet<object>();

/**
 * Freezes a JSON value all the way down and returns it.
 * Parts that were frozen here before are skipped, so that freezing the outcome of a small edit costs little.
 * A part that somebody else froze is entered all the same, since what is inside may not be frozen.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  frozen.add(value);
  return Object.freeze(value);
}

/** Whether a value went through `deepFreeze`, so that nobody can have changed it since. */
export function isDeepFrozen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && frozen.has(value);
}
