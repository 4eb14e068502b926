import { readDate } from './dates.ts';
import { asWritten, plain } from './fold.ts';
import { headingOf, isSide } from './group-names.ts';
import { fieldOfHeading } from './header-words.ts';
import { type FilledRow, filledRows } from './merged.ts';
import type { Field, SheetOfCells } from './sheet.ts';
import { readTime } from './times.ts';

export interface Column {
  /** Zero-based. */
  readonly index: number;
  /** As it stands; empty where the table has none. */
  readonly heading: string;
  /** Undefined where nobody can tell. */
  readonly field: Field | undefined;
  /** By its heading: what stands in it is what this group does, or, where there is a column for what is done, that this group is there. */
  readonly group?: string;
  /** Known by what its cells hold, and not by its heading. */
  readonly isGuessed: boolean;
  /** What it holds, to be asked about. */
  readonly example: string;
}

export interface Layout {
  readonly columns: readonly Column[];
  /** Above the header, in order: titles, and what may name a group. */
  readonly titles: readonly FilledRow[];
  readonly rows: readonly FilledRow[];
}

/** A header stands within so many rows of the top. */
const HEADER_ROWS = 20;
/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 60;

/** Which column holds what: by the headings where there are some, else by what the cells look like. */
export function layoutOf(sheet: SheetOfCells): Layout | undefined {
  const rows = filledRows(sheet);
  const header = headerOf(rows);
  const levels = header === undefined ? [] : headingsOf(rows, header);
  const first = header === undefined ? 0 : header + (levels.some(({ isSplit }) => isSplit) ? 2 : 1);
  const body = rows.slice(first);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...body.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length)));
  const named = Array.from({ length: Math.max(width, levels.length) }, (_, index): Column => {
    const heading = levels[index]?.heading ?? '';
    const example = asWritten(body.find(({ cells }) => asWritten(cells[index] ?? '') !== '')?.cells[index] ?? '');
    return { index, heading, field: fieldOfHeading(heading), isGuessed: false, example };
  });
  const withSides = withGroups(named, new Set(levels.flatMap(({ isSide: isOne }, index) => (isOne ? [index] : []))));
  const columns = withGuesses(withoutDoubles(withSides), body.slice(0, SAMPLE_ROWS)).filter(
    ({ heading, example }) => heading !== '' || example !== '',
  );
  if (!columns.some(({ field }) => field === 'time' || field === 'from')) return undefined;
  return { columns, titles: rows.slice(0, header ?? 0), rows: body };
}

interface Heading {
  readonly heading: string;
  /** It stands below one that stretches over several. */
  readonly isSplit: boolean;
  /** What it stands below is the heading of what is done: it names a group. */
  readonly isSide: boolean;
}

/** The headings of columns; of two levels the lower one, where the upper one stretches over several columns. */
function headingsOf(rows: readonly FilledRow[], header: number): readonly Heading[] {
  const wordsOf = (row: FilledRow | undefined, index: number) =>
    asWritten(row?.cells[index] ?? '') || asWritten(row?.across.get(index) ?? '');
  const [upper, below] = [rows[header], rows[header + 1]];
  const width = Math.min(MOST_COLUMNS, Math.max(upper?.cells.length ?? 0, below?.cells.length ?? 0));
  const heads = Array.from({ length: width }, (_, index) => ({
    heading: wordsOf(upper, index),
    lower: asWritten(below?.cells[index] ?? ''),
    isWide: upper?.across.has(index) === true || upper?.across.has(index + 1) === true,
  }));
  const isSecond = (each: (typeof heads)[number]) =>
    each.isWide
      ? each.lower !== '' && typeof readTime(each.lower) !== 'object' && readDate(each.lower) === undefined
      : each.lower === '' || each.lower === each.heading;
  const isSplit = heads.some(({ isWide }) => isWide) && heads.every(isSecond);
  return heads.map(({ heading, lower, isWide }) => {
    if (!isSplit || !isWide) return { heading, isSplit: false, isSide: false };
    return { heading: lower, isSplit: true, isSide: fieldOfHeading(heading) === 'activity' };
  });
}

/** Groups that have columns of their own: two at least for what each of them does, where no other column says what is done. */
function withGroups(columns: readonly Column[], sides: ReadonlySet<number>): readonly Column[] {
  const hasActivity = columns.some(({ field, index }) => field === 'activity' && !sides.has(index));
  const named = columns.filter(({ index, heading }) => sides.has(index) || isSide(heading));
  const areSides = !hasActivity && named.length > 1;
  return columns.map((column) => {
    if (!named.includes(column)) return column;
    if (areSides) return { ...column, field: 'activity', group: column.heading };
    return headingOf(column.heading) === '' ? column : { ...column, field: 'groups', group: column.heading };
  });
}

/** The row with the most words that name columns, two at least and no times among them. */
function headerOf(rows: readonly FilledRow[]): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [index, { cells }] of rows.slice(0, HEADER_ROWS).entries()) {
    const filled = cells.map(plain).filter((cell) => cell !== '');
    if (filled.some((cell) => typeof readTime(cell) === 'object')) continue;
    const known = new Set(filled.flatMap((cell) => (headingOf(cell) === '' ? (fieldOfHeading(cell) ?? []) : cell)))
      .size;
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
    const { field, group } = column;
    if (field === undefined || group !== undefined || field === 'hosts' || field === 'groups' || field === 'remarks')
      return column;
    if (seen.has(field)) return { ...column, field: undefined };
    seen.add(field);
    return column;
  });
}

function withGuesses(columns: readonly Column[], rows: readonly FilledRow[]): readonly Column[] {
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
