/** A table as it stands in a file: rows of cells, and what stands above it. */
export interface SheetOfCells {
  /** The sheet's name; empty where it has none. */
  readonly name: string;
  /** Lines above the table, in a paper that has some. */
  readonly above: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Cells that are merged; what they say stands in the first. */
  readonly merges?: readonly MergedCells[];
}

export interface SheetRow {
  /** As a person counts it, from one. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Zero-based, ends included; rows by their order in `rows`. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** `7`, or `2:7` for the seventh row of the second table where there are several: what a person is told, and what answers refer to. */
export type RowLabel = string;

export const FIELDS = [
  'date',
  'time',
  'from',
  'to',
  'duration',
  'activity',
  'place',
  'groups',
  'interpreters',
  'vehicles',
  'hosts',
  'remarks',
  'number',
] as const;
/** What a column holds. `time` may hold a date too, and a stretch of time; `from` and `to` hold its ends apart, `duration` how long it takes. */
export type Field = (typeof FIELDS)[number];

/** No cell of a programme has more; of what has, the rest is not read. */
export const MOST_CHARACTERS = 2000;

/** A sheet whose texts are as long as those of a programme can be, so that looking for words in them ends in time. */
export function withinReach({ name, above, rows, ...others }: SheetOfCells): SheetOfCells {
  const within = (text: string) => text.slice(0, MOST_CHARACTERS);
  return {
    ...others,
    name: within(name),
    above: above.map(within),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(within) })),
  };
}
