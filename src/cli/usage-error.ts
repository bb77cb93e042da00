/** The command was called in a way that means nothing, or with a file that cannot be reached: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
