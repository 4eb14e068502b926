import { isDebris } from '@comity/domain';

export interface DroppedFile {
  readonly file: File;
  /** Within the folder that was dropped: `2014/letters/a.docx`. */
  readonly path: string;
}

/** All files of a drop, folders walked to their leaves. Nobody's papers are left out. */
export async function filesOf(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // All must be taken before the first await: afterwards the browser empties the list.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = await Promise.all(
    dropped.map(({ entry, file }) => {
      if (entry) return walk(entry, '');
      // What no file system stands behind (a picture dragged out of another page) has no entry.
      return file ? [{ file, path: file.name }] : [];
    }),
  );
  return files.flat().filter(({ path }) => !isDebris(path));
}

// Chromium keeps these interfaces to itself: there is no constructor to ask for an instance of.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function walk(entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path }];
  }
  if (!isDirectory(entry)) return [];
  const children = await readAll(entry.createReader());
  const files = await Promise.all(children.map((child) => walk(child, path)));
  return files.flat();
}

/** A directory reader hands out entries in portions, until an empty one. */
async function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return portion.length === 0 ? [] : [...portion, ...(await readAll(reader))];
}
