const frozen = new WeakSet<object>();

/**
 * Freezes a JSON value all the way down and returns it.
 * Parts that were frozen here before are skipped, so that freezing the outcome of a small edit costs little.
 * A part that somebody else froze is entered all the same, since what is inside may not be frozen.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  // Lists apart and texts passed over, since this runs after every edit.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (typeof value[index] === 'object') deepFreeze(value[index]);
  } else {
    for (const key in value) if (typeof value[key] === 'object') deepFreeze(value[key]);
  }
  frozen.add(value);
  return Object.freeze(value);
}

/** Whether a value went through `deepFreeze`, so that nobody can have changed it since. */
export function isDeepFrozen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && frozen.has(value);
}
