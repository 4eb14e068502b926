import type { Client, WireImport } from '@comity/contracts';
import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { waitForImport } from '../imports.ts';
import { printJson, printLine } from '../output.ts';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('fill an empty installation with the sample workspace (invented papers, marked as a sample)')
    .option('--json')
    .action(async ({ json }: { json?: boolean }) => {
      const result = await withServer(program.opts(), async (client) => waitForImport(client, await seed(client)));
      if (json) printJson(result);
      else printLine(`The sample is there: ${result.total} papers, ${result.done} read.`);
    });
}

/** An installation that nobody has set up yet becomes the desk of the sample. */
async function seed(client: Client): Promise<WireImport> {
  const { workspace } = await client('getMe', {});
  if (workspace === null) {
    await client('setUpWorkspace', {
      body: {
        name: 'Sample desk',
        deskKind: 'society',
        ownParty: { name: 'Haiyue Red Cross Society', otherNames: [], country: null },
        regionPreset: 'un',
        language: 'en',
        withSample: false,
      },
    });
  }
  return client('loadSample', {});
}
