import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine } from '../output.ts';

export function addSearch(program: Command): void {
  program
    .command('search')
    .description('search papers and records, in any of their languages')
    .argument('<words...>')
    .option('--type <type>', 'document, engagement or party')
    .option('--limit <number>', 'how many at most', '20')
    .option('--json')
    .action(async (words: string[], { type, limit, json }: { type?: string; limit: string; json?: boolean }) => {
      if (type !== undefined && type !== 'document' && type !== 'engagement' && type !== 'party') {
        throw new CommandError(EXIT.usage, 'cli.unknown_word', '--type takes document, engagement or party.');
      }
      const q = words.join(' ').trim();
      if (q === '') throw new CommandError(EXIT.usage, 'cli.nothing_asked', 'Which words are looked for?');
      const { items } = await withServer(
        program.opts(),
        (client) => client('search', { query: { q, limit, ...(type && { type }) } }),
        { asks: true },
      );
      if (json) return printJson(items);
      if (items.length === 0) printLine('Nothing found.');
      for (const { type: kind, title, subtitle, excerpt } of items) {
        printLine(`${kind.padEnd(11)} ${title}${subtitle ? `  (${subtitle})` : ''}`);
        if (excerpt) printLine(`            ${excerpt.text.replace(/\s+/g, ' ').trim()}`);
      }
    });
}
