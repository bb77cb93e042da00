const frozen = new WeakSet<object>();

/** Freezes a JSON value all the way down; parts frozen here before are skipped, so that a small edit costs little. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
