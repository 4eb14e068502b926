/**
 * The name of a zip's entry. Zips from Chinese Windows carry GBK names without saying so; the format's own default is CP437.
 */
import iconv from 'iconv-lite';
import { decodeStrictly } from '../encodings/decode.ts';
import { plausibility } from '../encodings/plausibility.ts';

/** Bit 11 of the general purpose flags: the name is UTF-8. */
const UTF8_FLAG = 0x800;
/** Info-ZIP's Unicode path. */
const UNICODE_PATH_FIELD = 0x7075;

export interface RawEntryName {
  readonly generalPurposeBitFlag: number;
  readonly fileNameRaw: Buffer;
  readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
}

/** The path as a person would read it, with forward slashes. */
export function entryName(entry: RawEntryName): string {
  return decodeName(entry).replaceAll('\\', '/');
}

function decodeName(entry: RawEntryName): string {
  const bytes = entry.fileNameRaw;
  const unicodePath = entry.extraFields.find((field) => field.id === UNICODE_PATH_FIELD && field.data.length > 5);
  if (unicodePath !== undefined) return unicodePath.data.subarray(5).toString('utf8');
  const unicode = decodeStrictly(bytes, 'utf-8');
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0) return unicode ?? bytes.toString('utf8');
  if (unicode !== undefined) return unicode;
  const chinese = decodeStrictly(bytes, 'gb18030');
  if (chinese !== undefined && plausibility(chinese, 'gb18030') >= 0.4) return chinese;
  return iconv.decode(bytes, 'cp437');
}

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Why a path must not be written anywhere, or undefined. Papers are kept under their hash, yet their names are shown and exported. */
export function findUnsafeName(
  path: string,
): 'absolute' | 'traversal' | 'reserved' | 'invisible' | 'too-long' | undefined {
  if (path.startsWith('/') || /^[A-Za-z]:/u.test(path)) return 'absolute';
  const parts = path.split('/');
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return 'too-long';
  if (parts.includes('..')) return 'traversal';
  if (INVISIBLE.test(path)) return 'invisible';
  if (
    parts.some((part) => RESERVED.test(part.trim()) || /[<>"|?*:]/u.test(part) || (part !== '.' && /[. ]$/u.test(part)))
  ) {
    return 'reserved';
  }
  return undefined;
}
