import type { Command } from 'commander';
import { runningServer } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printLine } from '../output.ts';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('start the server and print its address')
    .option('--port <number>', 'the port (default: PORT; without it 4680, or a free one where that is taken)')
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1, this machine alone)')
    .action(async (options: ServeOptions) => serve(program.opts<{ data?: string }>().data, options));
}

async function serve(data: string | undefined, { port, host }: ServeOptions): Promise<void> {
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new CommandError(EXIT.usage, 'cli.port', `--port takes a number, not “${port}”.`);
  const { loadConfig, startServer } = await import('@comity/server');
  const config = loadConfig({ dataDirectory: data, port: port === undefined ? undefined : Number(port), host });
  const running = await runningServer(config.dataDirectory);
  if (running) {
    throw new CommandError(
      EXIT.inUse,
      'storage.data_directory_in_use',
      `A server runs on ${config.dataDirectory} already (process ${running.pid}), at ${running.url}`,
    );
  }
  const server = await startServer(config).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new CommandError(EXIT.inUse, 'cli.port_taken', `Port ${config.port} is taken by another program.`);
  });
  printLine();
  printLine(`  Comity is ready:  ${server.url}`);
  if (server.firstStartLink) {
    printLine();
    printLine('  Nobody has an account yet. This link makes the first administrator; it works once, for an hour:');
    printLine(`  ${server.firstStartLink}`);
  }
  printLine();
  printLine(
    `  Its data: ${config.databaseUrl ? 'the PostgreSQL server of DATABASE_URL, and ' : ''}${config.dataDirectory}`,
  );
  printLine('  Nothing leaves this machine. Ctrl-C stops the server.');
  await stopped(server.stop);
}

/** Waits for a signal, then stops in order. A second signal ends at once. */
async function stopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(EXIT.partly));
        resolve();
      });
    }
  });
  await stop();
}
