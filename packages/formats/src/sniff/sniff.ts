/**
 * What a file is, by its first bytes. The name only decides between texts (`.csv` or `.txt`), never what a container is.
 */

import { encodingOfMark } from '../encodings/detect.ts';
import { FormatError } from '../errors.ts';
import { isCompoundFile } from '../legacy/compound-file.ts';
import { findPlainLegacyKind } from '../legacy/legacy-kind.ts';

/** A container or binary format by its signature; undefined for what may be a text. */
export type ContentKind =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'compound' }
  | { readonly kind: 'plain-legacy' }
  | { readonly kind: 'image'; readonly mediaType: string }
  | { readonly kind: 'other'; readonly mediaType: string };

const SIGNATURES: readonly (readonly [offset: number, signature: string, kind: ContentKind])[] = [
  [0, 'PK\x03\x04', { kind: 'zip' }],
  [0, 'PK\x05\x06', { kind: 'zip' }],
  [0, '\x89PNG\r\n\x1a\n', { kind: 'image', mediaType: 'image/png' }],
  [0, '\xff\xd8\xff', { kind: 'image', mediaType: 'image/jpeg' }],
  [0, 'GIF87a', { kind: 'image', mediaType: 'image/gif' }],
  [0, 'GIF89a', { kind: 'image', mediaType: 'image/gif' }],
  [8, 'WEBP', { kind: 'image', mediaType: 'image/webp' }],
  [0, 'II*\0', { kind: 'image', mediaType: 'image/tiff' }],
  [0, 'MM\0*', { kind: 'image', mediaType: 'image/tiff' }],
  [4, 'ftyphei', { kind: 'image', mediaType: 'image/heic' }],
  [4, 'ftypmif1', { kind: 'image', mediaType: 'image/heic' }],
  [4, 'ftypavif', { kind: 'image', mediaType: 'image/avif' }],
  [4, 'ftyp', { kind: 'other', mediaType: 'video/mp4' }],
  [0, '\x1f\x8b', { kind: 'other', mediaType: 'application/gzip' }],
  [0, "7z\xbc\xaf'\x1c", { kind: 'other', mediaType: 'application/x-7z-compressed' }],
  [0, 'Rar!\x1a\x07', { kind: 'other', mediaType: 'application/vnd.rar' }],
  [0, 'BZh', { kind: 'other', mediaType: 'application/x-bzip2' }],
  [0, '\xfd7zXZ\0', { kind: 'other', mediaType: 'application/x-xz' }],
  [0, 'ID3', { kind: 'other', mediaType: 'audio/mpeg' }],
  [0, 'OggS', { kind: 'other', mediaType: 'audio/ogg' }],
  [8, 'WAVEfmt', { kind: 'other', mediaType: 'audio/wav' }],
  [0, '\x7fELF', { kind: 'other', mediaType: 'application/x-executable' }],
  [0, 'MZ\x90\0', { kind: 'other', mediaType: 'application/x-executable' }],
];

export function sniffContent(bytes: Uint8Array): ContentKind | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (isCompoundFile(bytes)) return { kind: 'compound' };
  for (const [offset, signature, kind] of SIGNATURES) if (start.startsWith(signature, offset)) return kind;
  if (start.startsWith('BM') && bytes.length > 26 && bytes[14] === 40) return { kind: 'image', mediaType: 'image/bmp' };
  if (/^\s*%PDF-|[\r\n]%PDF-\d/u.test(start)) return { kind: 'pdf' };
  if (findPlainLegacyKind(bytes) !== undefined) return { kind: 'plain-legacy' };
  return undefined;
}

export type TextKind = 'plain' | 'markdown' | 'csv' | 'html' | 'eml' | 'svg';

/** Extensions of formats whose content can never be a text: a text under such a name is mislabelled. */
const BINARY_EXTENSIONS = new Set(
  'docx docm xlsx xlsm xls doc wps pdf zip png jpg jpeg gif webp tif tiff bmp heic'.split(' '),
);
const TEXT_KINDS: Readonly<Record<string, TextKind>> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
  svg: 'svg',
};
/** Texts that are data of another kind; later parts of the desk take some of them in. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  xml: 'application/xml',
  ent: 'application/xml',
  dtd: 'application/xml',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  js: 'text/javascript',
  css: 'text/css',
};

export function extensionOf(fileName: string): string {
  return /\.([^./\\]{1,10})$/u.exec(fileName.toLowerCase())?.[1] ?? '';
}

/**
 * What kind of text a file without a binary signature is; `byContent` where its name says something else.
 *
 * @throws `formats.mislabelled`, `formats.unsupported`
 */
export function sniffText(
  bytes: Uint8Array,
  fileName: string,
): { readonly kind: TextKind; readonly byContent: boolean } {
  const extension = extensionOf(fileName);
  const start = startOfText(bytes);
  const looksLike = lookOf(start);
  if (BINARY_EXTENSIONS.has(extension)) {
    throw new FormatError('formats.mislabelled', {
      extension,
      mediaType: looksLike === 'html' ? 'text/html' : 'text/plain',
    });
  }
  const unsupported = UNSUPPORTED[extension];
  if (unsupported !== undefined) throw new FormatError('formats.unsupported', { mediaType: unsupported });
  const named = Object.hasOwn(TEXT_KINDS, extension) ? TEXT_KINDS[extension] : undefined;
  if (looksLike === 'calendar') throw new FormatError('formats.unsupported', { mediaType: 'text/calendar' });
  if (looksLike === 'html' && named !== 'html') return { kind: 'html', byContent: named !== undefined };
  if (looksLike === 'eml' && named === undefined) return { kind: 'eml', byContent: false };
  if (looksLike === 'svg' && named === undefined) return { kind: 'svg', byContent: false };
  return { kind: named ?? 'plain', byContent: false };
}

function startOfText(bytes: Uint8Array): string {
  const encoding = encodingOfMark(bytes);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'latin1';
  return new TextDecoder(wide)
    .decode(bytes.subarray(0, 2048))
    .replace(/^(?:\uFEFF|ï»¿)/u, '')
    .trimStart();
}

function lookOf(start: string): 'html' | 'eml' | 'svg' | 'calendar' | undefined {
  const body = start.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/u, '');
  if (/^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/iu.test(body)) return 'html';
  if (/^<(?:!doctype svg[^>]*>\s*<)?svg[\s>]/iu.test(body)) return 'svg';
  if (/^BEGIN:VCALENDAR/iu.test(start)) return 'calendar';
  if (
    /^(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/u.test(start) &&
    /^(?:mime-version|received|message-id|return-path):/imu.test(start)
  ) {
    return 'eml';
  }
  return undefined;
}
