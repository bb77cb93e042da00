/** Where a verb writes. */
export interface Terminal {
  out(content: string | Uint8Array): void;
  error(text: string): void;
}

/** 0 fine, 1 something is wrong with a file, 2 the command was called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** One verb of the command. */
export interface Verb {
  /** How it is called, in one line. */
  usage: string;
  /** What it does, for its help. */
  help: string;
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}
