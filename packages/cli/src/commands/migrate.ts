import { loadConfig, openStorage } from '@comity/server';
import type { Command } from 'commander';
import { printJson, printLine } from '../output.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version’s schema (serve does so too)')
    .option('--json')
    .action(async ({ json }: { json?: boolean }) => {
      const storage = await openStorage(loadConfig({ dataDirectory: program.opts<{ data?: string }>().data }));
      try {
        const applied = await storage.migrate();
        if (json) printJson({ applied });
        else printLine(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`);
      } finally {
        await storage.close();
      }
    });
}
