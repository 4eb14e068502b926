import { readTextBytes } from '../encodings/index.ts';
import { FormatError } from '../errors.ts';
import type { Extraction, ExtractOptions, OnProgress } from '../extraction.ts';
import { visibleText } from './visible-text.ts';

/** @throws what `readTextBytes` and `visibleText` throw, `formats.empty` where a page shows no text */
export function extractHtml(bytes: Uint8Array, options: ExtractOptions, onProgress?: OnProgress): Extraction {
  const decoded = readTextBytes(bytes, { chosen: options.encoding, declared: declaredEncoding(bytes) });
  const { text, title, hiddenLeftOut } = visibleText(decoded.text.replace(/^\uFEFF/u, ''), onProgress);
  if (text.trim() === '') throw new FormatError('formats.empty', { mediaType: 'text/html' });
  return {
    rawText: text,
    mediaType: 'text/html',
    extractor: 'html/1',
    encoding: decoded.encoding,
    warnings: hiddenLeftOut ? [...decoded.warnings, 'formats.hidden_text_left_out'] : decoded.warnings,
    ...(title === undefined ? {} : { htmlTitle: title }),
  };
}

/** `<meta charset>` or its older form, looked for where the HTML standard does: in the first 1,024 bytes (here: 4,096). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,30})/iu.exec(start)?.[1];
  // A declaration that could be read as ASCII is not in UTF-16, whatever it says (HTML standard, 13.2.3.2).
  return /^utf-?(?:16|32)/iu.test(declared ?? '') ? 'utf-8' : declared;
}
