import type { TableCell, TableMerge, TableSheet } from '@comity/domain';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { TextBuilder } from '../text-builder.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import { formatNumber } from './number-formats.ts';
import { type Workbook, XLSX_MEDIA_TYPE } from './workbook.ts';

/** Cells read so far in all sheets, and whether a formula came without its result. */
export interface SheetTally {
  cells: number;
  formulaWithoutValue: boolean;
}

/**
 * One sheet: its cells go into `text` as lines with tabs between, trailing empty cells and empty rows left out.
 *
 * @throws `formats.damaged`, `formats.table_too_large`, `formats.field_too_large`, `formats.dtd_refused`, `formats.too_deep`
 */
export function readSheet(
  bytes: Uint8Array,
  name: string,
  workbook: Workbook,
  text: TextBuilder,
  tally: SheetTally,
): TableSheet {
  const rows: TableCell[][] = [];
  const merged: string[] = [];
  /** Sheet row → index in `rows`; empty rows have none. */
  const indexOfRow = new Map<number, number>();
  let row: RawCell[] = [];
  let rowNumber = 0;
  let cell = { column: 0, type: 'n', style: 0, value: '', hasFormula: false };
  let nextColumn = 0;
  let collecting = false;
  let phonetic = false;

  const endCell = (): void => {
    nextColumn = cell.column + 1;
    if (cell.hasFormula && cell.value === '') tally.formulaWithoutValue = true;
    const value = unescapeExcel(cellText(cell.type, cell.value, cell.style, workbook))
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (value === '') return;
    if (value.length > LIMITS.fieldCharacters) {
      const place = { row: rowNumber, column: cell.column + 1, characters: value.length };
      throw new FormatError('formats.field_too_large', { ...place, limitCharacters: LIMITS.fieldCharacters });
    }
    if (cell.column >= LIMITS.tableColumns) {
      throw new FormatError('formats.table_too_large', { what: 'columns', limit: LIMITS.tableColumns });
    }
    const isNumber = cell.type === 'n' && PLAIN_NUMBER.test(value);
    row.push({ column: cell.column, value, isNumber });
  };
  const endRow = (): void => {
    if (row.length === 0) return;
    indexOfRow.set(rowNumber, rows.length);
    rows.push(writeRow(row, text, tally));
    row = [];
  };

  readXml(
    bytes,
    {
      open: (tag, attributes) => {
        if (tag === 'row') {
          rowNumber = Number(attribute(attributes, 'r')) || rowNumber + 1;
          nextColumn = 0;
          row = [];
        } else if (tag === 'c') {
          cell = {
            column: columnOf(attribute(attributes, 'r')) ?? nextColumn,
            type: attribute(attributes, 't') ?? 'n',
            style: Number(attribute(attributes, 's') ?? 0),
            value: '',
            hasFormula: false,
          };
        } else if (tag === 'v' || tag === 't') collecting = !phonetic;
        else if (tag === 'f') cell.hasFormula = true;
        else if (tag === 'rPh') phonetic = true;
        else if (tag === 'mergeCell') merged.push(attribute(attributes, 'ref') ?? '');
      },
      text: (piece) => {
        if (collecting) cell.value += piece;
      },
      close: (tag) => {
        if (tag === 'v' || tag === 't') collecting = false;
        else if (tag === 'rPh') phonetic = false;
        else if (tag === 'c') endCell();
        else if (tag === 'row') endRow();
      },
    },
    XLSX_MEDIA_TYPE,
  );
  const numbers = [...indexOfRow.keys()].sort((one, other) => one - other);
  const merges = merged
    .map((reference) => mergeOf(reference, indexOfRow, numbers))
    .filter((merge) => merge !== undefined);
  return { name, rows, rowNumbers: [...indexOfRow.keys()], merges, notices: [] };
}

function cellText(type: string, value: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.sharedStrings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'n':
      return formatNumber(value, workbook.meanings[style] ?? 'number', workbook.dates1904);
    default:
      return value; // inline and formula strings, errors (#N/A), ISO dates
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376-1, 22.9.2.19); control characters become blanks. */
function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? ' ' : String.fromCharCode(code);
  });
}

interface RawCell {
  readonly column: number;
  readonly value: string;
  readonly isNumber: boolean;
}

/** Dates are numbers to a spreadsheet, too; they are written as dates by then. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Writes cells 0 to the last one that holds something; of two cells of one address the first stands. */
function writeRow(row: readonly RawCell[], text: TextBuilder, tally: SheetTally): TableCell[] {
  const written: RawCell[] = [];
  for (const cell of row) written[cell.column] ??= cell;
  const cells: TableCell[] = [];
  for (let column = 0; column < written.length; column++) {
    if (column > 0) text.add('\t');
    const start = text.length;
    const { value, isNumber } = written[column] ?? { value: '', isNumber: false };
    text.add(value);
    cells.push({ start, end: text.length, text: value, ...(isNumber && { isNumber }) });
  }
  text.add('\n');
  tally.cells += cells.length;
  if (tally.cells > LIMITS.tableCells)
    throw new FormatError('formats.table_too_large', { what: 'cells', limit: LIMITS.tableCells });
  return cells;
}

/** `BC12` → 54, zero-based. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})\$?\d/u.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Of rows that hold nothing none is left: a merge that ends in one ends above it. */
function mergeOf(
  reference: string,
  indexOfRow: ReadonlyMap<number, number>,
  numbers: readonly number[],
): TableMerge | undefined {
  const [from = '', to = ''] = reference.split(':');
  const firstColumn = columnOf(from);
  const lastColumn = columnOf(to);
  const firstRow = indexOfRow.get(rowOf(from));
  if (firstColumn === undefined || lastColumn === undefined || firstRow === undefined) return undefined;
  const lastRow = indexOfRow.get(lastUpTo(numbers, rowOf(to))) ?? firstRow;
  return { firstRow, lastRow: Math.max(firstRow, lastRow), firstColumn, lastColumn };
}

/** The greatest of ascending numbers that is none above `most`; NaN where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? Number.NaN;
}

/** `BC12` → 12. */
function rowOf(reference: string): number {
  return Number(/\d+$/u.exec(reference)?.[0]);
}
