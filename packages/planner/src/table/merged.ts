import { isDitto } from './dittos.ts';
import { plain } from './fold.ts';
import type { MergedCells, SheetOfCells, SheetRow } from './sheet.ts';

/** A row with what merged cells say in it. */
export interface FilledRow extends SheetRow {
  /** Columns whose words come down from a row above with which the cell is merged. */
  readonly below: ReadonlySet<number>;
  /** By column: words that a cell to the left says over it. A thing that stretches over the columns of two groups is for both; a lunch that stretches into that for places has none. */
  readonly across: ReadonlyMap<number, string>;
}

/** The rows of a sheet with what merged cells say; where merges overlap, as in no table, all are left alone. */
export function filledRows(sheet: SheetOfCells): readonly FilledRow[] {
  const filled = sheet.rows.map((row) => ({
    ...row,
    cells: [...row.cells],
    below: new Set<number>(),
    across: new Map<number, string>(),
  }));
  for (const { firstRow, lastRow, firstColumn, lastColumn } of mergesWithin(sheet)) {
    const words = sheet.rows[firstRow]?.cells[firstColumn] ?? '';
    if (words === '') continue;
    for (const [nth, row] of filled.slice(firstRow, lastRow + 1).entries()) {
      if (nth > 0) {
        while (row.cells.length <= firstColumn) row.cells.push('');
        row.cells[firstColumn] = words;
      }
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        if (column > firstColumn) row.across.set(column, words);
        if (nth > 0) row.below.add(column);
      }
    }
  }
  withDittos(filled);
  return filled;
}

/** What is the same as above stands there again: 同上 is nobody's name, and nt no car. */
function withDittos(rows: readonly { readonly cells: string[] }[]): void {
  const above: string[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) {
      if (isDitto(cell)) cells[column] = above[column] ?? cell;
      else if (plain(cell) !== '') above[column] = cell;
    }
}

/** Merges as far as the table reaches: together they have no more cells than it has. */
function mergesWithin({ rows, merges = [] }: SheetOfCells): readonly MergedCells[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const within = merges.map((merge) => ({
    ...merge,
    lastRow: Math.min(merge.lastRow, rows.length - 1),
    lastColumn: Math.min(merge.lastColumn, width - 1),
  }));
  const cells = within.reduce(
    (sum, { firstRow, lastRow, firstColumn, lastColumn }) =>
      sum + Math.max(0, lastRow - firstRow + 1) * Math.max(0, lastColumn - firstColumn + 1),
    0,
  );
  return cells > rows.length * width ? [] : within;
}
