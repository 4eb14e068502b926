import type { TableNotice, TableSheet } from '@comity/domain';
import { layoutOf, type SheetLayout } from './find-header.ts';

/** Of each kind; a list that is wrong throughout need not be told row by row. */
export const NOTICES_OF_A_KIND = 100;

/** The same sheet with what is amiss in it: two columns of one name, and in text files rows of the wrong length. */
export function withNotices(sheet: TableSheet, rowsMayBeShort: boolean): TableSheet {
  const layout = layoutOf(sheet);
  return { ...sheet, notices: [...duplicateHeaders(layout), ...(rowsMayBeShort ? [] : raggedRows(sheet, layout))] };
}

function duplicateHeaders({ headings }: SheetLayout): TableNotice[] {
  const columnsOf = new Map<string, number[]>();
  for (const [column, heading] of headings.entries()) {
    const key = heading.normalize('NFC').toLowerCase();
    if (key !== '') columnsOf.set(key, [...(columnsOf.get(key) ?? []), column]);
  }
  return [...columnsOf.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ code: 'table.duplicate_header', columns, header: headings[columns[0] ?? 0] ?? '' }));
}

function raggedRows(sheet: TableSheet, { headerRows, dataRows }: SheetLayout): TableNotice[] {
  const header = headerRows.at(-1);
  if (header === undefined) return [];
  const expected = sheet.rows[header]?.length ?? 0;
  return dataRows
    .map((row) => ({ code: 'table.ragged_row', row, cells: sheet.rows[row]?.length ?? 0, expected }) as const)
    .filter(({ cells }) => cells !== expected)
    .slice(0, NOTICES_OF_A_KIND);
}
