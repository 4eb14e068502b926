#!/usr/bin/env node
/** The `comity` command: what the screens do, for scripts and for the machine's keeper. */
import { ProblemError } from '@comity/contracts';
import { Command, CommanderError } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addDoctor } from './commands/doctor.ts';
import { addFigures } from './commands/figures.ts';
import { addImport } from './commands/import.ts';
import { addMigrate } from './commands/migrate.ts';
import { addPlan } from './commands/plan.ts';
import { addRead } from './commands/read.ts';
import { addReplan } from './commands/replan.ts';
import { addSearch } from './commands/search.ts';
import { addSeed } from './commands/seed.ts';
import { addServe } from './commands/serve.ts';
import { commandErrorOf } from './connection.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import { printJson, say } from './output.ts';
import { VERSION } from './version.ts';

// Who reads the output may stop early (`comity … | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.internal),
);

const program = new Command('comity')
  .description('The working desk of the people who look after an organisation’s friendships abroad.')
  .version(VERSION)
  .option('--data <folder>', 'the data directory (default: COMITY_DATA, or a folder of its own in your home)')
  .showHelpAfterError('(comity --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Exit codes: 0 done; 1 partly done, the output says what is not; 64 wrong command line; 65 unreadable file;
66 not found; 69 data directory in use; 70 a fault in Comity; 77 refused by the server.
Nothing leaves this machine: no telemetry, no update checks, no model calls unless you connect one.`,
  );

addServe(program);
addRead(program);
addImport(program);
addPlan(program);
addReplan(program);
addFigures(program);
addSearch(program);
addSeed(program);
addMigrate(program);
addBackup(program);
addDoctor(program);

for (const command of program.commands) command.showHelpAfterError(`(comity ${command.name()} --help tells more)`);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong, and returns the exit code. With --json the problem goes to standard output as JSON. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // The words are said already, with where to find more.
    if (process.argv.includes('--json')) printJson({ error: { code: error.code, message: error.message } });
    return EXIT.usage;
  }
  const known = error instanceof ProblemError ? commandErrorOf(error) : error;
  const { exitCode, code, message } =
    known instanceof CommandError
      ? known
      : {
          exitCode: exitCodeOf(known),
          code: codeOf(known),
          message: messageOf(known),
        };
  if (process.argv.includes('--json')) printJson({ error: { code, message } });
  say(`comity: ${message}`);
  if (exitCode === EXIT.internal && error instanceof Error && process.env.COMITY_DEBUG) say(error.stack ?? '');
  return exitCode;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return path !== undefined && codeOf(error) === 'ENOENT' ? `${path} is not there.` : error.message;
}

/** Errors of the packages carry stable codes. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal.error';
}

function exitCodeOf(error: unknown): number {
  const code = codeOf(error);
  if (code === 'storage.data_directory_in_use') return EXIT.inUse;
  if (code === 'ENOENT') return EXIT.notFound;
  if (code === 'storage.restore_not_empty') return EXIT.refused;
  return code.startsWith('formats.') || code.startsWith('storage.backup') ? EXIT.input : EXIT.internal;
}
