import { readTextBytes } from '../encodings/index.ts';
import type { FormatWarning } from '../errors.ts';
import type { Extraction, ExtractOptions } from '../extraction.ts';
import { withNotices } from '../tables/sheet-notices.ts';
import { parseCsv } from './parse-csv.ts';

/** @throws what `readTextBytes` and `parseCsv` throw */
export function extractCsv(bytes: Uint8Array, options: ExtractOptions): Extraction {
  const { text, encoding, warnings } = readTextBytes(bytes, { chosen: options.encoding });
  const sheet = withNotices(parseCsv(text), false);
  const codes = new Set(sheet.notices.map(({ code }) => code));
  const noticed: FormatWarning[] = [];
  if (codes.has('table.ragged_row')) noticed.push('formats.table_ragged');
  if (codes.has('table.duplicate_header')) noticed.push('formats.table_duplicate_header');
  return {
    rawText: text,
    mediaType: 'text/csv',
    extractor: 'csv/1',
    encoding,
    warnings: [...warnings, ...noticed],
    table: { sheets: [sheet] },
  };
}
