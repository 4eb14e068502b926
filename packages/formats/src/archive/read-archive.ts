import { isDebris } from '@comity/domain';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { entryName, findUnsafeName } from './entry-name.ts';
import { allowance, openZip, unpack } from './open-zip.ts';

/** A file of an archive: read, or refused with the reason while the others go on. */
export type ArchiveEntry =
  | { readonly path: string; readonly bytes: Uint8Array; readonly refused?: never }
  | { readonly path: string; readonly bytes?: never; readonly refused: FormatError };

/**
 * The files of a zip, one after another, each unpacked only when it is asked for. Folders are in the paths. An entry with an
 * unsafe name, a damaged or an encrypted one is given as refused; names that differ in case only are two files.
 *
 * @throws `formats.damaged`, `formats.archive_too_many_entries`, `formats.archive_duplicate`, `formats.archive_link`,
 * `formats.archive_bomb`: then nothing of the archive may be believed
 */
export async function* readArchive(bytes: Uint8Array): AsyncGenerator<ArchiveEntry> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new FormatError('formats.file_too_large', { bytes: bytes.length, limitBytes: LIMITS.fileBytes });
  }
  const archive = await openZip(bytes, 'application/zip');
  const entries = archive.entries.map((entry) => ({ entry, path: entryName(entry) }));
  const seen = new Set<string>();
  for (const { entry, path } of entries) {
    if (seen.has(path)) throw new FormatError('formats.archive_duplicate', { path });
    seen.add(path);
    if (isLink(entry.externalFileAttributes)) throw new FormatError('formats.archive_link', { path });
  }
  const allowed = allowance(LIMITS.archiveBytes);
  for (const { entry, path } of entries) {
    if (path.endsWith('/') || isDebris(path)) continue;
    const unsafe = findUnsafeName(path);
    if (unsafe !== undefined) {
      yield { path, refused: new FormatError('formats.archive_unsafe_name', { path, unsafe }) };
      continue;
    }
    try {
      yield { path, bytes: await unpack(archive, entry, allowed, 'application/zip') };
    } catch (error) {
      if (!(error instanceof FormatError) || error.code === 'formats.archive_bomb') throw error;
      yield { path, refused: error };
    }
  }
}

/** Unix keeps the file type in the upper half of the external attributes; 0xA000 is a symbolic link. */
function isLink(externalFileAttributes: number): boolean {
  return ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;
}
