import { readTextBytes } from '../encodings/index.ts';
import type { Extraction, ExtractOptions } from '../extraction.ts';
import { parseCsv } from './parse-csv.ts';

/** @throws what `readTextBytes` and `parseCsv` throw */
export function extractCsv(bytes: Uint8Array, options: ExtractOptions): Extraction {
  const { text, encoding, warnings } = readTextBytes(bytes, { chosen: options.encoding });
  return {
    rawText: text,
    mediaType: 'text/csv',
    extractor: 'csv/1',
    encoding,
    warnings,
    table: { sheets: [parseCsv(text)] },
  };
}
