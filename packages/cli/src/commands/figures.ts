import type { CallInput, Client, WireFigure, WireLineage, WireStatedFigure } from '@comity/contracts';
import {
  DIRECTIONS,
  type Direction,
  ENGAGEMENT_KINDS,
  type EngagementKind,
  GROUPINGS,
  type Grouping,
  isOneThing,
  MEASURES,
  type Measure,
  type UnitTotal,
  Wording,
} from '@comity/domain';
import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { oneOf, yearOrDay } from '../option-words.ts';
import { printJson, printLine, printTable } from '../output.ts';

interface FiguresOptions {
  readonly measure: string;
  readonly kind?: string;
  readonly direction?: string;
  readonly from?: string;
  readonly to?: string;
  readonly group: string;
  readonly unconfirmed?: boolean;
  readonly json?: boolean;
}

export function addFigures(program: Command): void {
  program
    .command('figures')
    .description('a figure, recorded and stated side by side, with its lineage')
    .requiredOption('--measure <measure>', `what is counted: ${MEASURES.join(', ')}`)
    .option('--kind <kind>', 'of which kind of engagement: different kinds have no total')
    .option('--direction <direction>', DIRECTIONS.join(', '))
    .option('--from <year or date>')
    .option('--to <year or date>')
    .option('--group <grouping>', GROUPINGS.join(', '), 'none')
    .option('--unconfirmed', 'from what was read, before anybody confirmed it')
    .option('--json', 'with the lineage: the records that each number counts and the passages that say so')
    .action((options: FiguresOptions) => {
      const query = queryOf(options);
      const show = (client: Client) => figures(client, query, options.json ?? false);
      return withServer(program.opts(), show, { asks: true });
    });
}

type Query = CallInput<'getFigure'>['query'];

async function figures(client: Client, query: Query, asJson: boolean): Promise<void> {
  const figure = await client('getFigure', { query });
  if (!asJson) return printFigure(figure);
  printJson({ ...figure, lineage: figure.unconfirmed ? undefined : await lineageOf(client, query) });
}

/** All of it, however many pages the server makes of it. */
async function lineageOf(client: Client, query: Query): Promise<Pick<WireLineage, 'records' | 'total'>> {
  const ask = (cursor?: string) =>
    client('getLineage', { query: { ...query, limit: 200, ...(cursor !== undefined && { cursor }) } });
  let page = await ask();
  const records = [...page.records];
  while (page.next !== null) {
    page = await ask(page.next);
    records.push(...page.records);
  }
  return { records, total: page.total };
}

function queryOf({ direction, from, to, group, unconfirmed, ...asked }: FiguresOptions): Query {
  const measure = oneOf<Measure>('--measure', asked.measure, MEASURES);
  const kind = asked.kind === undefined ? null : oneOf<EngagementKind>('--kind', asked.kind, ENGAGEMENT_KINDS);
  if (!isOneThing({ kind, measure }))
    throw new CommandError(
      EXIT.usage,
      'figures.kind_missing',
      `Different kinds have no total. Choose one with --kind: ${ENGAGEMENT_KINDS.join(', ')}.`,
    );
  return {
    measure,
    ...(kind !== null && { kind }),
    ...(direction !== undefined && { direction: oneOf<Direction>('--direction', direction, DIRECTIONS) }),
    ...(from !== undefined && { from: yearOrDay('--from', from) }),
    ...(to !== undefined && { to: yearOrDay('--to', to) }),
    groupBy: oneOf<Grouping>('--group', group, GROUPINGS),
    ...(unconfirmed && { unconfirmed: 'true' as const }),
  };
}

/** As all that commands say, in English. */
const WORDING = new Wording('en', 'short');

function printFigure(figure: WireFigure): void {
  const inWords = (totals: readonly UnitTotal[]) => totalsInWords(totals, figure.toldAs, figure.query.kind);
  if (figure.unconfirmed) printLine('Unconfirmed: from what was read, before anybody looked at it.');
  printLine(`Recorded: ${inWords(figure.recorded.totals)}`);
  if (figure.recorded.groups.length > 0) {
    printTable(
      [figure.query.groupBy, figure.toldAs],
      figure.recorded.groups.map(({ key, label, verified, totals }) => [
        `${label || key || '—'}${verified ? '' : ' *'}`,
        inWords(totals),
      ]),
    );
    if (figure.recorded.groups.some(({ verified }) => !verified)) printLine('* nobody has verified this name.');
  }
  if (figure.stated.length > 0) printLine('Stated by sources (never added to the recorded figure):');
  for (const stated of figure.stated) printStated(stated, figure.query.kind, inWords, '  ');
  const { undated, crossing } = figure.leftOut;
  const leftOut = [
    undated > 0 ? `${undated} without a settled date` : '',
    crossing > 0 ? `${crossing} that ${crossing === 1 ? 'crosses' : 'cross'} the period’s border` : '',
  ].filter(Boolean);
  if (leftOut.length > 0) printLine(`Left out: ${leftOut.join(', ')}.`);
  if (figure.toVerify.length > 0) printLine(`To verify: ${figure.toVerify.length}`);
}

function printStated(
  { quantity, period, title, contains }: WireStatedFigure,
  kind: EngagementKind | null,
  inWords: (totals: readonly UnitTotal[]) => string,
  indent: string,
): void {
  printLine(`${indent}${WORDING.quantity(quantity, kind)}  ${WORDING.period(period)}  ${title}`);
  const inner = `${indent}    `;
  if (contains.stated.length > 0 || contains.recorded.length > 0) printLine(`${indent}  in it, and not added:`);
  for (const stated of contains.stated) printStated(stated, kind, inWords, inner);
  if (contains.recorded.length > 0) printLine(`${inner}recorded: ${inWords(contains.recorded)}`);
}

function totalsInWords(totals: readonly UnitTotal[], measure: Measure, kind: EngagementKind | null): string {
  if (totals.length === 0) return 'nothing';
  return totals
    .map((total) => `${WORDING.total(total, measure, kind)} (${counted(total.records, 'record', 'records')})`)
    .join(', ');
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
