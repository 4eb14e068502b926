import type { Command } from 'commander';
import { withDatabase } from '../database.ts';
import { printJson, printLine } from '../output.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version’s schema (serve does so too)')
    .option('--json')
    .action(async ({ json }: { json?: boolean }) => {
      const { loadConfig } = await import('@comity/server');
      const config = loadConfig({ dataDirectory: program.opts<{ data?: string }>().data });
      const { applied } = await withDatabase(config, async ({ migrations }) => migrations);
      if (json) printJson({ applied });
      else printLine(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`);
    });
}
