/**
 * The directory of an OLE compound file ([MS-CFB] 10.0), which .doc, .xls and encrypted office files are: enough to know what
 * a file is before anything else opens it. Chains are followed with a limit, so that no loop holds anybody up.
 */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const ENTRY_BYTES = 128;
const DIRECTORY_ENTRIES_LIMIT = 4_096;

export interface CompoundStream {
  readonly name: string;
  /** The first bytes, at least 64 where the stream has them. */
  readonly start: Uint8Array;
  readonly size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The streams by name, or undefined where the directory is broken. */
export function findStreams(bytes: Uint8Array): readonly CompoundStream[] | undefined {
  if (!isCompoundFile(bytes) || bytes.length < 1024) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorBytes = 1 << shift;
  const sector = (id: number): Uint8Array | undefined => {
    const from = (id + 1) * sectorBytes;
    return id < END_OF_CHAIN && from < bytes.length ? bytes.subarray(from, from + sectorBytes) : undefined;
  };
  const next = (id: number): number => {
    const perSector = sectorBytes / 4;
    const index = Math.floor(id / perSector);
    if (index >= 109) return END_OF_CHAIN; // beyond 7 MB of directory chain: not followed
    const table = sector(view.getUint32(76 + index * 4, true));
    const at = (id % perSector) * 4;
    if (table === undefined || table.length < at + 4) return END_OF_CHAIN;
    return new DataView(table.buffer, table.byteOffset + at, 4).getUint32(0, true);
  };
  const streams: CompoundStream[] = [];
  /** Streams under 4,096 bytes live in the root's stream, in pieces of 64; it is enough to find those in its first sectors. */
  let small: Uint8Array | undefined;
  let id = view.getUint32(48, true);
  for (let seen = 0; id < END_OF_CHAIN && seen < DIRECTORY_ENTRIES_LIMIT; id = next(id)) {
    const directory = sector(id);
    if (directory === undefined) break;
    for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES, seen++) {
      const entry = new DataView(directory.buffer, directory.byteOffset + at, ENTRY_BYTES);
      const nameBytes = entry.getUint16(64, true);
      if (entry.getUint8(66) === 5) small = rootStream(entry.getUint32(116, true), sector, next);
      if (entry.getUint8(66) !== 2 || nameBytes < 4 || nameBytes > 64) continue;
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes - 2));
      const size = entry.getUint32(120, true);
      const first = entry.getUint32(116, true);
      const start = size >= 4096 ? sector(first) : small?.subarray(first * 64, first * 64 + size);
      streams.push({ name, size, start: start ?? new Uint8Array() });
    }
  }
  return streams.length === 0 ? undefined : streams;
}

function rootStream(
  first: number,
  sector: (id: number) => Uint8Array | undefined,
  next: (id: number) => number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let id = first; id < END_OF_CHAIN && pieces.length < 64; id = next(id)) {
    const piece = sector(id);
    if (piece === undefined) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
