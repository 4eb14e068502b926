import { extractCsv } from './csv/extract-csv.ts';
import { DOCX_MEDIA_TYPE, extractDocx } from './docx/extract-docx.ts';
import { extractEml } from './eml/extract-eml.ts';
import { readTextBytes } from './encodings/index.ts';
import { FormatError } from './errors.ts';
import type { Extraction, ExtractOptions, OnProgress } from './extraction.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractImage } from './image/extract-image.ts';
import { conversionBudget } from './isolation/budget.ts';
import { compoundKind, findPlainLegacyKind, type LegacyKind } from './legacy/legacy-kind.ts';
import { convertLegacy } from './legacy/libreoffice.ts';
import { LIMITS } from './limits.ts';
import { extractPdf } from './pdf/extract-pdf.ts';
import { extensionOf, sniffContent, sniffText } from './sniff/sniff.ts';
import { findZipKind } from './sniff/zip-kind.ts';
import { extractXlsx } from './xlsx/extract-xlsx.ts';
import { XLSX_MEDIA_TYPE } from './xlsx/workbook.ts';

/** What can be told about a file at once, or that LibreOffice has to turn it into something else first. */
export type DirectExtraction = { readonly extraction: Extraction } | { readonly legacy: LegacyKind };

/**
 * The text of one paper, in this process. Where files come from outside use `createExtractor`, which does the same in a
 * process of its own.
 *
 * @throws FormatError with any code of `errors.ts`
 */
export async function extractText(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
  const first = await extractDirectly(bytes, options);
  if ('extraction' in first) return first.extraction;
  const converted = await convertLegacy(bytes, first.legacy, conversionBudget(bytes.length, 1));
  const second = await extractDirectly(converted, { fileName: `paper.${first.legacy.into}` });
  if ('legacy' in second) throw new FormatError('formats.libreoffice_failed', { mediaType: first.legacy.mediaType });
  return asConverted(second.extraction, first.legacy);
}

/** An extraction of a converted paper, told as one of the paper itself. */
export function asConverted(extraction: Extraction, { mediaType, extension }: LegacyKind): Extraction {
  return {
    ...extraction,
    mediaType,
    extractor: `${extension}-libreoffice-${extraction.extractor}`,
    warnings: [
      ...extraction.warnings.filter((code) => code !== 'formats.mislabelled_read_by_content'),
      'formats.read_through_libreoffice',
    ],
  };
}

/** @throws FormatError */
export async function extractDirectly(
  bytes: Uint8Array,
  options: ExtractOptions,
  onProgress?: OnProgress,
): Promise<DirectExtraction> {
  if (bytes.length === 0) throw new FormatError('formats.empty');
  if (bytes.length > LIMITS.fileBytes) {
    throw new FormatError('formats.file_too_large', { bytes: bytes.length, limitBytes: LIMITS.fileBytes });
  }
  const content = sniffContent(bytes);
  const extension = extensionOf(options.fileName);
  switch (content?.kind) {
    case undefined:
      return { extraction: await extractFromText(bytes, options, onProgress) };
    case 'pdf':
      return { extraction: named(await extractPdf(bytes, onProgress), extension, ['pdf']) };
    case 'zip':
      return { extraction: await extractFromZip(bytes, extension, onProgress) };
    case 'image':
      return { extraction: extractImage(bytes, content.mediaType) };
    case 'compound':
      return { legacy: compoundKind(bytes) };
    case 'plain-legacy': {
      const legacy = findPlainLegacyKind(bytes);
      if (legacy !== undefined) return { legacy };
      throw new FormatError('formats.binary', { mediaType: 'application/octet-stream' });
    }
    case 'other':
      if (extension === 'svgz') return { extraction: extractImage(bytes, 'image/svg+xml') };
      throw new FormatError('formats.unsupported', { mediaType: content.mediaType });
  }
}

async function extractFromZip(bytes: Uint8Array, extension: string, onProgress?: OnProgress): Promise<Extraction> {
  const kind = await findZipKind(bytes);
  switch (kind) {
    case 'docx':
      return named(await extractDocx(bytes, onProgress), extension, ['docx', 'docm', 'dotx', 'dotm']);
    case 'xlsx':
      return named(await extractXlsx(bytes, onProgress), extension, ['xlsx', 'xlsm', 'xltx', 'xltm']);
    case 'zip': {
      const mediaType = extension === 'docx' ? DOCX_MEDIA_TYPE : extension === 'xlsx' ? XLSX_MEDIA_TYPE : undefined;
      if (mediaType !== undefined) throw new FormatError('formats.damaged', { mediaType });
      throw new FormatError('formats.is_archive');
    }
    default:
      throw new FormatError('formats.unsupported', { mediaType: kind });
  }
}

async function extractFromText(
  bytes: Uint8Array,
  options: ExtractOptions,
  onProgress?: OnProgress,
): Promise<Extraction> {
  const { kind, byContent } = sniffText(bytes, options.fileName);
  switch (kind) {
    case 'html': {
      const extraction = extractHtml(bytes, options, onProgress);
      return byContent ? mislabelled(extraction) : extraction;
    }
    case 'csv':
      return extractCsv(bytes, options);
    case 'eml':
      return extractEml(bytes, onProgress);
    case 'svg':
      return extractImage(bytes, 'image/svg+xml');
    case 'plain':
    case 'markdown': {
      const { text, encoding, warnings } = readTextBytes(bytes, { chosen: options.encoding });
      const markdown = kind === 'markdown';
      return {
        rawText: text,
        mediaType: markdown ? 'text/markdown' : 'text/plain',
        extractor: markdown ? 'md/1' : 'txt/1',
        encoding,
        warnings,
      };
    }
  }
}

/** A readable format under another format's name is read all the same, and it is said. */
function named(extraction: Extraction, extension: string, usual: readonly string[]): Extraction {
  return extension === '' || usual.includes(extension) ? extraction : mislabelled(extraction);
}

/** Read by what it holds, since its name says otherwise. */
function mislabelled(extraction: Extraction): Extraction {
  return { ...extraction, warnings: [...extraction.warnings, 'formats.mislabelled_read_by_content'] };
}
