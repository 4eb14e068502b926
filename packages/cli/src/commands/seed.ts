import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { printJson, printLine } from '../output.ts';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('fill an empty installation with the sample workspace (invented papers, marked as a sample)')
    .option('--json')
    .action(async ({ json }: { json?: boolean }) => {
      const result = await withServer(program.opts(), (client) => client('loadSample', {}));
      if (json) printJson(result);
      else printLine(`The sample is being read: ${result.total} papers.`);
    });
}
