/**
 * Where a list begins: the titles above it, its header of one or two levels, its rows, its totals.
 */
import type { TableSheet } from '@comity/domain';
import { isDataLike } from './cell-contents.ts';
import { isTotalWord, matchHeader } from './header-words.ts';

export interface SheetLayout {
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  /** One heading a column, upper level first: "Guest / Family". */
  readonly headings: readonly string[];
}

/** A header stands within so many rows of the top. */
const HEADER_SEARCH_ROWS = 25;

export function layoutOf(sheet: TableSheet): SheetLayout {
  const { rows } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const header = findHeaderRows(sheet, width);
  const first = header[0] ?? firstWideRow(sheet, width);
  const titleRows = upTo(first);
  const dataRows: number[] = [];
  const totalRows: number[] = [];
  for (let index = header.length === 0 ? first : first + header.length; index < rows.length; index++) {
    const filled = filledCells(sheet, index);
    if (filled.length === 0) continue;
    if (filled.slice(0, 2).some(isTotalWord)) totalRows.push(index);
    // One cell in a wide list is a heading inside it ("2010") or a note below it.
    else if (filled.length > 1 || width <= 2) dataRows.push(index);
  }
  return { titleRows, headerRows: header, dataRows, totalRows, headings: headingsOf(sheet, header, width) };
}

function findHeaderRows(sheet: TableSheet, width: number): number[] {
  const best = bestHeaderRow(sheet);
  if (best !== undefined) {
    // The words that name columns may stand in the lower of two levels.
    const above = best - 1;
    if (above >= 0 && isUpperLevel(sheet, above, width)) return [above, best];
    return isUpperLevel(sheet, best, width) && isHeaderLike(sheet, best + 1) ? [best, best + 1] : [best];
  }
  const first = firstWideRow(sheet, width);
  if (!isHeaderLike(sheet, first)) return [];
  return isUpperLevel(sheet, first, width) && isHeaderLike(sheet, first + 1) ? [first, first + 1] : [first];
}

/** The row with most words that name columns, at least two of them (one in a list of a single column). */
function bestHeaderRow(sheet: TableSheet): number | undefined {
  let best: number | undefined;
  let bestHits = 0;
  for (let index = 0; index < Math.min(sheet.rows.length, HEADER_SEARCH_ROWS); index++) {
    const filled = filledCells(sheet, index);
    if (filled.some(isDataLike)) continue;
    const hits = filled.filter((text) => text.length <= 60 && matchHeader(text).length > 0).length;
    if (hits > bestHits && hits >= Math.min(2, filled.length)) {
      best = index;
      bestHits = hits;
    }
  }
  return bestHits >= 2 || (bestHits === 1 && (sheet.rows[best ?? 0]?.length ?? 0) <= 2) ? best : undefined;
}

/** The first row that is not a title alone on its line. */
function firstWideRow(sheet: TableSheet, width: number): number {
  const index = sheet.rows.findIndex((_, row) => filledCells(sheet, row).length > 1);
  return index === -1 || width <= 1 ? 0 : index;
}

/** A heading over several columns, but not over all: that would be a title. */
function isUpperLevel(sheet: TableSheet, row: number, width: number): boolean {
  if (filledCells(sheet, row).some(isDataLike)) return false;
  return sheet.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow === row && lastRow === row && lastColumn > firstColumn && lastColumn - firstColumn + 1 < width,
  );
}

function isHeaderLike(sheet: TableSheet, row: number): boolean {
  const filled = filledCells(sheet, row);
  return filled.length > 0 && !filled.some((text) => isDataLike(text) || text.length > 80);
}

function headingsOf(sheet: TableSheet, header: readonly number[], width: number): string[] {
  return upTo(width).map((column) => {
    const levels = header.map((row, level) => {
      const own = cellText(sheet, row, column);
      if (own !== '' || level === header.length - 1) return own;
      const merge = sheet.merges.find(
        ({ firstRow, firstColumn, lastColumn }) => firstRow === row && firstColumn <= column && column <= lastColumn,
      );
      return merge === undefined ? '' : cellText(sheet, row, merge.firstColumn);
    });
    return levels.filter((text) => text !== '').join(' / ');
  });
}

export function cellText(sheet: TableSheet, row: number, column: number): string {
  return (sheet.rows[row]?.[column]?.text ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function filledCells(sheet: TableSheet, row: number): string[] {
  return (sheet.rows[row] ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
}

/** The indexes below a number. */
function upTo(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}
