import type { CallInput, Client } from '@comity/contracts';
import { displayName, foldName } from '@comity/domain';
import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { countUpTo, oneOf, regionCode, yearOrDay } from '../option-words.ts';
import { printJson, printLine } from '../output.ts';

const TYPES = ['document', 'engagement', 'party'] as const;
const MOST = 200;

type Query = CallInput<'search'>['query'];

interface SearchOptions {
  readonly type?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly party?: string;
  readonly limit: string;
  readonly json?: boolean;
}

export function addSearch(program: Command): void {
  program
    .command('search')
    .description('search papers and records, in any of their languages')
    .argument('<words...>')
    .option('--type <type>', TYPES.join(', '))
    .option('--language <tag>', 'papers in that language, as en, zh-Hans or vi')
    .option('--from <year or date>')
    .option('--to <year or date>')
    .option('--country <code or name>', 'a country or region, as VN or "Viet Nam"')
    .option('--party <name or id>', 'what a partner took part in')
    .option('--limit <number>', 'how many at most', '20')
    .option('--json')
    .action(async (words: string[], options: SearchOptions) => {
      const query = queryOf(words, options);
      const { items } = await withServer(
        program.opts(),
        async (client) => {
          const party = options.party === undefined ? {} : { party: await partyCalled(client, options.party) };
          return client('search', { query: { ...query, ...party } });
        },
        { asks: true },
      );
      if (options.json) return printJson(items);
      if (items.length === 0) printLine('Nothing found.');
      for (const { type: kind, title, subtitle, excerpt } of items) {
        printLine(`${kind.padEnd(11)} ${title}${subtitle ? `  (${subtitle})` : ''}`);
        if (excerpt) printLine(`            ${excerpt.text.replace(/\s+/g, ' ').trim()}`);
      }
    });
}

function queryOf(words: readonly string[], { type, language, from, to, country, limit }: SearchOptions): Query {
  const q = words.join(' ').trim();
  if (q === '') throw new CommandError(EXIT.usage, 'cli.nothing_asked', 'Which words are looked for?');
  return {
    q,
    limit: countUpTo('--limit', limit, MOST),
    ...(type !== undefined && { type: oneOf('--type', type, TYPES) }),
    ...(language !== undefined && { language }),
    // A year is asked from its first day to its last.
    ...(from !== undefined && { from: yearOrDay('--from', from).padEnd(10, '-01') }),
    ...(to !== undefined && { to: yearOrDay('--to', to).padEnd(10, '-12-31') }),
    ...(country !== undefined && { country: regionCode('--country', country) }),
  };
}

/** A partner by its id or by one of its names. @throws CommandError `cli.no_such_party`, `cli.several_parties` */
async function partyCalled(client: Client, word: string): Promise<string> {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word)) return word;
  const { items } = await client('listParties', { query: { q: word, limit: 50 } });
  const asked = foldName(word);
  const called = items.filter(({ nameAsPrinted, verifiedName, names }) =>
    [nameAsPrinted, verifiedName ?? '', ...names.map(({ text }) => text)].some((name) => foldName(name) === asked),
  );
  const [only, ...others] = called.length > 0 ? called : items;
  if (only === undefined) throw new CommandError(EXIT.notFound, 'cli.no_such_party', `No partner is called “${word}”.`);
  if (others.length > 0) {
    const known = [only, ...others].map((party) => `${displayName(party).name} (${party.id})`).join('; ');
    throw new CommandError(EXIT.usage, 'cli.several_parties', `--party may mean one of these: ${known}.`);
  }
  return only.id;
}
