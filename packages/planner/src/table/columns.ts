import { readDate } from './dates.ts';
import { plain } from './fold.ts';
import { fieldOfHeading } from './header-words.ts';
import type { Field, SheetOfCells, SheetRow } from './sheet.ts';
import { readTime } from './times.ts';

export interface Column {
  /** Zero-based. */
  readonly index: number;
  /** As it stands; empty where the table has none. */
  readonly heading: string;
  /** Undefined where nobody can tell. */
  readonly field: Field | undefined;
  /** Known by what its cells hold, and not by its heading. */
  readonly isGuessed: boolean;
  /** What it holds, to be asked about. */
  readonly example: string;
}

export interface Layout {
  readonly columns: readonly Column[];
  /** Above the header, in order: titles, and what may name a group. */
  readonly titles: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
}

/** A header stands within so many rows of the top. */
const HEADER_ROWS = 20;
/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 60;

/** Which column holds what: by the headings where there are some, else by what the cells look like. */
export function layoutOf({ rows }: SheetOfCells): Layout | undefined {
  const header = headerOf(rows);
  const body = header === undefined ? rows : rows.slice(header + 1);
  const headings = header === undefined ? [] : (rows[header]?.cells ?? []).slice(0, MOST_COLUMNS).map(plain);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...body.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length)));
  const named = Array.from({ length: Math.max(width, headings.length) }, (_, index): Column => {
    const heading = headings[index] ?? '';
    const example = plain(body.find(({ cells }) => plain(cells[index] ?? '') !== '')?.cells[index] ?? '');
    return { index, heading, field: fieldOfHeading(heading), isGuessed: false, example };
  });
  const columns = withGuesses(withoutDoubles(named), body.slice(0, SAMPLE_ROWS)).filter(
    ({ heading, example }) => heading !== '' || example !== '',
  );
  if (!columns.some(({ field }) => field === 'time' || field === 'from')) return undefined;
  return { columns, titles: rows.slice(0, header ?? 0), rows: body };
}

/** The row with the most words that name columns, two at least and no times among them. */
function headerOf(rows: readonly SheetRow[]): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [index, { cells }] of rows.slice(0, HEADER_ROWS).entries()) {
    const filled = cells.map(plain).filter((cell) => cell !== '');
    if (filled.some((cell) => typeof readTime(cell) === 'object')) continue;
    const known = new Set(filled.flatMap((cell) => fieldOfHeading(cell) ?? [])).size;
    if (known > most) {
      best = index;
      most = known;
    }
  }
  return best;
}

/** Of two columns that claim to hold the same the first does; but hosts and groups may well stand in two. */
function withoutDoubles(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<Field>();
  return columns.map((column) => {
    const { field } = column;
    if (field === undefined || field === 'hosts' || field === 'groups' || field === 'remarks') return column;
    if (seen.has(field)) return { ...column, field: undefined };
    seen.add(field);
    return column;
  });
}

function withGuesses(columns: readonly Column[], rows: readonly SheetRow[]): readonly Column[] {
  const has = (field: Field) => columns.some((column) => column.field === field);
  const free = columns.filter(({ field }) => field === undefined);
  const share = ({ index }: Column, looks: (cell: string) => boolean) => {
    const filled = rows.map(({ cells }) => plain(cells[index] ?? '')).filter((cell) => cell !== '');
    return filled.length === 0 ? 0 : filled.filter(looks).length / filled.length;
  };
  const guesses = new Map<Column, Field>();
  const guess = (field: Field, column: Column | undefined) => {
    if (column && !guesses.has(column)) guesses.set(column, field);
  };
  const best = (looks: (cell: string) => boolean, least: number) => {
    const rated = free
      .filter((column) => !guesses.has(column))
      .map((column) => ({ column, likeness: share(column, looks) }))
      .filter(({ likeness }) => likeness >= least)
      .sort((one, other) => other.likeness - one.likeness || one.column.index - other.column.index);
    return rated[0]?.column;
  };
  if (!has('time') && !has('from'))
    guess(
      'time',
      best((cell) => typeof readTime(cell) === 'object', 0.5),
    );
  if (!has('date'))
    guess(
      'date',
      best((cell) => typeof readDate(cell) === 'object', 0.5),
    );
  if (!has('activity')) {
    const first = free.find((column) => !guesses.has(column) && share(column, (cell) => cell.length >= 8) >= 0.4);
    guess('activity', first ?? free.find((column) => !guesses.has(column) && column.example !== ''));
  }
  return columns.map((column) => {
    const field = guesses.get(column);
    return field === undefined ? column : { ...column, field, isGuessed: true };
  });
}
