/** Why a file or value was refused; stable, for programs. The message is for people. */
export type NetworkMapErrorCode =
  | 'empty' | 'syntax' | 'unknown-format' | 'unsupported' | 'invalid' | 'too-deep' | 'too-large' | 'encoding' | 'newer-version' | 'neighbourhood' | 'refused' | 'readonly' | 'unavailable' | 'unsaved' | 'unshareable';

/** One thing that is wrong with a file or value. */
export interface Problem {
  /** Where: a JSON path or `line 4, column 12`; empty for the whole. */
  place: string;
  message: string;
  /** What the reader can do about it. */
  remedy: string;
}

const MOST_ECHOED = 200;

/**
 * Every error this library throws on bad input. It says what is wrong, where, and what to do;
 * it never echoes more than 200 characters of the input.
 */
export class NetworkMapError extends Error {
  override readonly name = 'NetworkMapError';
  constructor(
    readonly code: NetworkMapErrorCode,
    message: string,
    /** Where: a JSON path such as `versions[0].ties[3].from`, or `line 4, column 12`. */
    readonly place?: string,
    /** What the reader can do about it. */
    readonly remedy?: string,
    /** Everything that was found, this first; for whoever wants to repair all of it at once. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(message.length > MOST_ECHOED * 2 ? `${message.slice(0, MOST_ECHOED * 2)}…` : message);
  }
}

/** A piece of input, short enough to show in an error. */
export function excerpt(input: string): string {
  return input.length > MOST_ECHOED ? `${input.slice(0, MOST_ECHOED - 1)}…` : input;
}
