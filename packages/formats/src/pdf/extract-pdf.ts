import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { FormatError, type FormatWarning } from '../errors.ts';
import type { Extraction, OnProgress } from '../extraction.ts';
import { LIMITS } from '../limits.ts';
import { TextBuilder } from '../text-builder.ts';
import { type Piece, paragraphsOf } from './page-lines.ts';

const MEDIA_TYPE = 'application/pdf';

/**
 * The text of a PDF, page after page. Scripts, forms and attachments inside it stay asleep; nothing is drawn.
 *
 * @throws `formats.pdf_encrypted`, `formats.pdf_without_text`, `formats.damaged`, `formats.text_too_large`
 */
export async function extractPdf(bytes: Uint8Array, onProgress?: OnProgress): Promise<Extraction> {
  const pdfjs = await loadPdfJs();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer for itself
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const text = new TextBuilder(onProgress);
    let silentPages = 0;
    const pages = Math.min(pdf.numPages, LIMITS.pdfPages);
    for (let number = 1; number <= pages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const paragraphs = paragraphsOf(items.filter(isTextItem).map(pieceOf));
      if (paragraphs.length === 0) silentPages++;
      for (const paragraph of paragraphs) text.add(`${paragraph}\n`);
      page.cleanup();
    }
    if (silentPages === pages) throw new FormatError('formats.pdf_without_text', { pages });
    const warnings: FormatWarning[] = silentPages > 0 ? ['formats.some_pages_without_text'] : [];
    return { rawText: text.toString(), mediaType: MEDIA_TYPE, extractor: 'pdf/1', encoding: null, warnings };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw new FormatError('formats.pdf_encrypted');
    throw new FormatError('formats.damaged', { mediaType: MEDIA_TYPE });
  } finally {
    await task.destroy();
  }
}

/**
 * pdf.js wants the drawing classes of a browser to exist before it loads, and takes a native canvas for them in Node. Nothing
 * is drawn here: empty classes do, and the native code stays out.
 */
async function loadPdfJs() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

function pieceOf(item: TextItem): Piece {
  const [, , , , x, y]: readonly unknown[] = item.transform;
  return {
    text: item.str,
    x: typeof x === 'number' ? x : 0,
    y: typeof y === 'number' ? y : 0,
    width: item.width,
    height: item.height,
    endsLine: item.hasEOL,
  };
}
