import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, createClient, type ProblemError, type ServerFile } from '@comity/contracts';
import { CommandError, EXIT } from './exit-codes.ts';

export interface GlobalOptions {
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Gives the work a client of the server: the one that runs on this data directory, or one that is started for the command alone
 * and stopped after it. So a command does just what a screen does, by the same rules.
 *
 * @param asks where the command only asks: then nothing is made for it
 * @throws CommandError `cli.no_data_directory` where a command asks and nothing is there
 */
export async function withServer<Result>(
  options: GlobalOptions,
  work: (client: Client, server: { readonly url: string }) => Promise<Result>,
  { asks = false }: { readonly asks?: boolean } = {},
): Promise<Result> {
  // Loaded only where a server may be needed: `read` and `--help` start without it.
  const { loadConfig, startServer } = await import('@comity/server');
  const config = loadConfig({ dataDirectory: options.data });
  if (asks && config.databaseUrl === null && !existsSync(config.dataDirectory)) {
    const message = `There is no data directory ${config.dataDirectory}: --data names another one, and “comity serve” makes one.`;
    throw new CommandError(EXIT.notFound, 'cli.no_data_directory', message);
  }
  const running = await runningServer(config.dataDirectory);
  if (running) return work(clientOf(running), running);
  const server = await startServer({ ...config, port: 0, logLevel: 'silent' });
  try {
    const file = await readServerFile(config.dataDirectory);
    if (!file)
      throw new CommandError(EXIT.internal, 'cli.no_server_file', 'The server started but left no server.json.');
    return await work(clientOf(file), file);
  } finally {
    await server.stop();
  }
}

/**
 * The server that runs on a data directory, or undefined where none does (a file left by a killed one is no server).
 *
 * @param withinMs how long it may take to say so; one that is too busy for it is there all the same, and a command waits for it
 */
export async function runningServer(dataDirectory: string, withinMs = 5000): Promise<ServerFile | undefined> {
  const file = await readServerFile(dataDirectory);
  if (!file || !isAlive(file.pid)) return undefined;
  try {
    const { ok } = await fetch(`${file.url}/api/health`, { signal: AbortSignal.timeout(withinMs) });
    return ok ? file : undefined;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? file : undefined;
  }
}

async function readServerFile(dataDirectory: string): Promise<ServerFile | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(dataDirectory, 'server.json'), 'utf8'));
    return isServerFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isServerFile(value: unknown): value is ServerFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'url' in value &&
    typeof value.url === 'string' &&
    'token' in value &&
    typeof value.token === 'string'
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function clientOf(file: ServerFile): Client {
  return createClient({
    fetch,
    baseUrl: file.url,
    headers: () => ({ authorization: `Bearer ${file.token}` }),
  });
}

/** The sentence and the code with which a refused call ends the command. */
export function commandErrorOf(error: ProblemError): CommandError {
  const { status, code, title, detail, errors } = error.problem;
  const where = errors?.map((each) => `${each.path}: ${each.message}`).join('; ');
  const exitCode =
    status === 404
      ? EXIT.notFound
      : status === 400 || status === 422
        ? EXIT.usage
        : status >= 500
          ? EXIT.internal
          : EXIT.refused;
  return new CommandError(exitCode, code, [detail ?? title, where].filter(Boolean).join(' — '));
}
