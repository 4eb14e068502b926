import type { TableSheet } from '@comity/domain';
import { FormatError, type FormatWarning } from '../errors.ts';
import type { Extraction, OnProgress } from '../extraction.ts';
import { withNotices } from '../tables/sheet-notices.ts';
import { TextBuilder } from '../text-builder.ts';
import { openOfficePackage } from '../xml/office-package.ts';
import { readSheet, type SheetTally } from './read-sheet.ts';
import { readWorkbook, XLSX_MEDIA_TYPE } from './workbook.ts';

/** Each sheet as its name, its rows and an empty line; hidden sheets are left out, and it is said. */
export async function extractXlsx(bytes: Uint8Array, onProgress?: OnProgress): Promise<Extraction> {
  const office = await openOfficePackage(bytes, XLSX_MEDIA_TYPE);
  const workbook = await readWorkbook(office, onProgress);
  const text = new TextBuilder(onProgress);
  const tally: SheetTally = { cells: 0, formulaWithoutValue: false };
  const sheets: TableSheet[] = [];
  for (const { name, part, hidden } of workbook.sheets) {
    const sheetBytes = hidden ? undefined : await office.find(part);
    if (sheetBytes === undefined) continue;
    text.add(`${name}\n`);
    sheets.push(withNotices(readSheet(sheetBytes, name, workbook, text, tally), true));
    text.add('\n');
  }
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new FormatError('formats.empty', { mediaType: XLSX_MEDIA_TYPE });
  const warnings: FormatWarning[] = [];
  if (workbook.sheets.some(({ hidden }) => hidden)) warnings.push('formats.hidden_sheet_left_out');
  if (tally.formulaWithoutValue) warnings.push('formats.formula_without_value');
  if (office.names.some((name) => /vbaProject\.bin$/iu.test(name))) warnings.push('formats.macros_ignored');
  return {
    rawText: text.toString(),
    mediaType: XLSX_MEDIA_TYPE,
    extractor: 'xlsx/1',
    encoding: null,
    warnings,
    table: { sheets },
  };
}
