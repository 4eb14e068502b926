/**
 * Opens a zip in memory: its entries, and the bytes of one, counted while they unpack. What a directory claims is never
 * believed: sizes are measured as the bytes come.
 */
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** Bytes that may still be unpacked, shared by all entries of one archive. */
export interface Allowance {
  remainingBytes: number;
  readonly limitBytes: number;
}

export function allowance(limitBytes: number): Allowance {
  return { remainingBytes: limitBytes, limitBytes };
}

export interface OpenZip {
  readonly zip: ZipFile;
  readonly entries: readonly Entry[];
}

/** @throws `formats.damaged`, `formats.archive_too_many_entries` */
export async function openZip(bytes: Uint8Array, mediaType: string): Promise<OpenZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: true });
    if (zip.entryCount > LIMITS.archiveEntries) {
      throw new FormatError('formats.archive_too_many_entries', {
        limit: LIMITS.archiveEntries,
        entries: zip.entryCount,
      });
    }
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('formats.damaged', { mediaType });
  }
}

/**
 * The bytes of one entry.
 *
 * @throws `formats.archive_encrypted`, `formats.archive_bomb`, `formats.damaged`
 */
export async function unpack({ zip }: OpenZip, entry: Entry, allowed: Allowance, mediaType: string): Promise<Buffer> {
  if (entry.isEncrypted()) throw new FormatError('formats.archive_encrypted');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const piece: Buffer = chunk;
      size += piece.length;
      allowed.remainingBytes -= piece.length;
      if (allowed.remainingBytes < 0) throw new FormatError('formats.archive_bomb', { limitBytes: allowed.limitBytes });
      if (size > 1024 * 1024 && size > entry.compressedSize * LIMITS.archiveRatio) {
        throw new FormatError('formats.archive_bomb', { ratio: LIMITS.archiveRatio });
      }
      chunks.push(piece);
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('formats.damaged', { mediaType });
  }
  return Buffer.concat(chunks, size);
}
