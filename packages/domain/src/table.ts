/**
 * Tables found in papers: a guest list in CSV, an aid ledger in XLSX, a table inside a Word file.
 *
 * Every cell knows where it stands in the paper's raw text, so that a record made from a row can cite its cells like any
 * other passage.
 */
import type { Span } from './reading.ts';

/** One cell. `text` is its value; the span is where it stands in the raw text (in CSV the two differ by doubled quotes). */
export interface TableCell extends Span {
  readonly text: string;
  /** A number by the file's own type: written with a point before the decimals, whatever the language. */
  readonly isNumber?: true;
}

/** A merged block of cells; zero-based row and column indexes, both ends included. Its value stands in its first cell. */
export interface TableMerge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface TableSheet {
  /** The sheet's name; empty where the format has none. */
  readonly name: string;
  /** All rows as they stand, titles, headers and totals included; rows may have different lengths. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Where empty rows are left out: of each row its number in the sheet as a person sees it, from one. */
  readonly rowNumbers?: readonly number[];
  readonly merges: readonly TableMerge[];
  /** What is amiss with the sheet as it stands, whatever its columns mean. */
  readonly notices: readonly TableNotice[];
}

export interface Table {
  readonly sheets: readonly TableSheet[];
}

/** What a column of a list of visits, consignments or courses may hold. */
export const TABLE_FIELDS = [
  'number',
  'date',
  'endDate',
  'partner',
  'country',
  'place',
  'direction',
  'kind',
  'purpose',
  'head',
  'persons',
  'goods',
  'category',
  'quantity',
  'unit',
  'packages',
  'weight',
  'value',
  'currency',
  'expiry',
  'donor',
  'remarks',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** What the rows of a list tell of, as far as its columns show. */
export const TABLE_SUBJECTS = ['visits', 'consignments', 'training', 'unknown'] as const;
export type TableSubject = (typeof TABLE_SUBJECTS)[number];

export interface ColumnGuess {
  /** Zero-based. */
  readonly column: number;
  /** The column's heading as printed, upper level first (`Quantity / Planned`); empty where there is none. */
  readonly header: string;
  readonly field: TableField | null;
  /** 0 to 1. Under 0.5 the screen asks, above it shows the guess as chosen. */
  readonly confidence: number;
  readonly reason: 'header' | 'content' | 'header-and-content' | 'none';
}

/** Something about a list that the person who confirms its columns should see; rows are zero-based. */
export type TableNotice =
  | { readonly code: 'table.duplicate_header'; readonly columns: readonly number[]; readonly header: string }
  | { readonly code: 'table.ragged_row'; readonly row: number; readonly cells: number; readonly expected: number }
  | { readonly code: 'table.ambiguous_date'; readonly row: number; readonly column: number }
  | { readonly code: 'table.impossible_date'; readonly row: number; readonly column: number }
  | { readonly code: 'table.total_row_skipped'; readonly row: number };

/** The proposed reading of one sheet; a person confirms or changes it before any row becomes a proposal. */
export interface ColumnMapping {
  /** Zero-based index of the sheet. */
  readonly sheet: number;
  readonly subject: TableSubject;
  /** Rows above the header: titles, notes, dates of issue. */
  readonly titleRows: readonly number[];
  /** The rows that make up the header; empty where the list has none. */
  readonly headerRows: readonly number[];
  /** The rows that each become one proposal. */
  readonly dataRows: readonly number[];
  /** Rows that add others up: never proposed, never counted. */
  readonly totalRows: readonly number[];
  readonly columns: readonly ColumnGuess[];
  readonly notices: readonly TableNotice[];
}
