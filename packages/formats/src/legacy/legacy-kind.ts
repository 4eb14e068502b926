import { FormatError } from '../errors.ts';
import { findStreams } from './compound-file.ts';

export interface LegacyKind {
  readonly mediaType: string;
  /** What LibreOffice is asked to turn it into, to be read like any other. */
  readonly into: 'docx' | 'xlsx';
  readonly extension: 'doc' | 'xls' | 'rtf';
  /** LibreOffice's own name of the format: told, it never tries the bytes as something else. */
  readonly filter: string;
}

const WORD: LegacyKind = { mediaType: 'application/msword', into: 'docx', extension: 'doc', filter: 'MS Word 97' };
const EXCEL: LegacyKind = {
  mediaType: 'application/vnd.ms-excel',
  into: 'xlsx',
  extension: 'xls',
  filter: 'MS Excel 97',
};
const RTF: LegacyKind = { mediaType: 'application/rtf', into: 'docx', extension: 'rtf', filter: 'Rich Text Format' };

/**
 * What an old office file is, by what it holds. (.wps of Kingsoft Office are Word files in all but name.)
 *
 * @throws `formats.office_encrypted`, `formats.damaged`, `formats.unsupported`
 */
export function compoundKind(bytes: Uint8Array): LegacyKind {
  const streams = findStreams(bytes);
  if (streams === undefined) throw new FormatError('formats.damaged', { mediaType: 'application/x-ole-storage' });
  const find = (...names: string[]) => streams.find(({ name }) => names.includes(name));
  if (find('EncryptedPackage', 'EncryptionInfo') !== undefined) throw new FormatError('formats.office_encrypted');
  const word = find('WordDocument');
  if (word !== undefined) {
    // FibBase ([MS-DOC] 2.5.2): bit 8 of the flags at offset 10 is fEncrypted.
    if (((word.start[11] ?? 0) & 1) === 1) throw new FormatError('formats.office_encrypted');
    return WORD;
  }
  const workbook = find('Workbook', 'Book');
  if (workbook !== undefined) {
    if (hasFilePass(workbook.start)) throw new FormatError('formats.office_encrypted');
    return workbook.name === 'Book' ? { ...EXCEL, filter: 'MS Excel 95' } : EXCEL;
  }
  throw new FormatError('formats.unsupported', { mediaType: 'application/x-ole-storage' });
}

/** Old files without a container: RTF, and BIFF2 to BIFF4 spreadsheets. */
export function findPlainLegacyKind(bytes: Uint8Array): LegacyKind | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x7b && b === 0x5c && c === 0x72 && d === 0x74) return RTF;
  if (a === 9 && (b === 0 || b === 2 || b === 4) && (c === 4 || c === 6) && d === 0)
    return { ...EXCEL, filter: 'MS Excel 4.0' };
  return undefined;
}

/** A FilePass record ([MS-XLS] 2.4.117) among the first records means a password. */
function hasFilePass(start: Uint8Array): boolean {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  for (let at = 0, records = 0; at + 4 <= start.length && records < 12; records++) {
    if (view.getUint16(at, true) === 0x2f) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
