/** What an exit code says. 64 and up follow BSD sysexits(3). */
export const EXIT = {
  ok: 0,
  /** Done, but something in it failed or waits for an answer: the output says what. */
  partly: 1,
  /** The command line is wrong. */
  usage: 64,
  /** A file could not be read as what it is. */
  input: 65,
  /** A file or a record is not there. */
  notFound: 66,
  /** The data directory or the address is in use by another server. */
  inUse: 69,
  /** Something in Comity itself went wrong. */
  internal: 70,
  /** The server refused: not allowed, stale, or not in this state. */
  refused: 77,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Ends a command with a sentence for the person and a code for the script. What is wrong with a command line or a file is said in English by all
 * commands, as their options and help are: `--lang` is the language of what is told of a programme.
 */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  /** A stable code, as in problem details. */
  readonly code: string;
  constructor(exitCode: ExitCode, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandError';
    this.exitCode = exitCode;
    this.code = code;
  }
}
