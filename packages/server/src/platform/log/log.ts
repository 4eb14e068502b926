/** One line a happening, as JSON; no bodies, no cookies, no query strings: papers and names stay out of logs. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info';
const LEVELS: readonly LogLevel[] = ['silent', 'error', 'warn', 'info'];

export function createLog(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const at =
    (each: LogLevel) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
      if (LEVELS.indexOf(each) > LEVELS.indexOf(level)) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level: each, message, ...fields })}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** What a log line may hold of an error: its kind, words and stack, for whoever looks after the installation. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: String(error) };
  return {
    error: `${error.name}: ${error.message}`,
    stack: error.stack,
    ...(error.cause ? { cause: String(error.cause) } : {}),
  };
}
