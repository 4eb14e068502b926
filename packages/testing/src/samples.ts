import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A paper of the sample workspace. All of them are invented, and say so in their last line. */
export interface SamplePaper {
  /** The file's name, which is also the document's name in the archive. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly title: string;
  /** BCP-47, with the script for Chinese. */
  readonly language: string;
  /** The extension, without a dot. */
  readonly format: string;
  /** The wrinkle that the paper was written to show, in English. */
  readonly shows: string;
}

/** The sample papers in the order in which a first look should read them. */
export function listSamplePapers(): readonly SamplePaper[] {
  const folder = new URL('../samples/', import.meta.url);
  const entries: Omit<SamplePaper, 'path'>[] = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  return entries.map((entry) => ({ ...entry, path: fileURLToPath(new URL(entry.file, folder)) }));
}
