/**
 * Bytes to text, in the encodings that papers of this field come in.
 *
 * The platform's own decoders (WHATWG) do those of several bytes; iconv-lite's tables do those of one, among them TCVN3
 * (TCVN 5712) and VISCII, which browsers never had; UTF-32 is a few lines. Vietnamese in windows-1258, TCVN3 and VISCII is
 * composed (NFC), because those encodings write some tone marks as separate bytes; Unicode files stay as they are.
 */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { FormatError } from '../errors.ts';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'windows-1258',
  'tcvn3',
  'viscii',
  'windows-1252',
  'windows-1251',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One-byte encodings, by iconv-lite's names (Node 20's own decoder takes windows-1252 for ISO 8859-1). */
const TABLES: Readonly<Partial<Record<Encoding, string>>> = {
  'windows-1258': 'windows-1258',
  tcvn3: 'tcvn',
  viscii: 'viscii',
  'windows-1252': 'windows-1252',
  'windows-1251': 'windows-1251',
};
const VIETNAMESE: ReadonlySet<Encoding> = new Set(['windows-1258', 'tcvn3', 'viscii']);

/** Names that people and files use for an encoding. Every GBK or GB2312 file is a GB18030 file. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  ucs2: 'utf-16le',
  'ucs-2': 'utf-16le',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  shiftjis: 'shift_jis',
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  cp949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  cp1258: 'windows-1258',
  tcvn: 'tcvn3',
  'tcvn-5712': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn3',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  cp1251: 'windows-1251',
};

/** The encoding that a name means, or undefined. */
export function findEncoding(name: string): Encoding | undefined {
  const key = name.trim().toLowerCase().replaceAll('_', '-');
  const plain = name.trim().toLowerCase();
  return ENCODINGS.find((encoding) => encoding === plain || encoding === key) ?? ALIASES[plain] ?? ALIASES[key];
}

/** @throws `formats.encoding_unknown` */
export function getEncoding(name: string): Encoding {
  const encoding = findEncoding(name);
  if (encoding === undefined) throw new FormatError('formats.encoding_unknown', { encoding: name });
  return encoding;
}

/** The text, with U+FFFD for every byte that the encoding does not know. A byte-order mark stays in the text as U+FEFF. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const table = TABLES[encoding];
  if (table !== undefined) {
    const text = iconv.decode(asBuffer(bytes), table);
    return VIETNAMESE.has(encoding) ? text.normalize('NFC') : text;
  }
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The text, or undefined where a byte sequence is not of this encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    try {
      return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }
  const text = decode(bytes, encoding);
  return text.includes('\uFFFD') ? undefined : text;
}

const PIECE_BYTES = 256 * 1024;

/** Whether every byte sequence is of this encoding; needs no memory to speak of, whatever the file's length. */
export function isWhole(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes);
  const wholePieces = TABLES[encoding] !== undefined || encoding.startsWith('utf-32');
  const decoder = wholePieces ? undefined : new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const piece = bytes.subarray(at, at + PIECE_BYTES);
      if (decoder === undefined) {
        if (decode(piece, encoding).includes('\uFFFD')) return false;
      } else decoder.decode(piece, { stream: true });
    }
    decoder?.decode();
    return true;
  } catch {
    return false;
  }
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let piece: number[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    piece.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point);
    if (piece.length === 8192) {
      pieces.push(String.fromCodePoint(...piece));
      piece = [];
    }
  }
  pieces.push(String.fromCodePoint(...piece));
  if (bytes.byteLength % 4 !== 0) pieces.push('\uFFFD');
  return pieces.join('');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
