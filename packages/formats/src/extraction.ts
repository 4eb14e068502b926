import type { Table } from '@comity/domain';
import type { FormatWarning } from './errors.ts';

/** A file inside a file, kept but not read: an e-mail's attachment. */
export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a file says. The text is raw: once stored it never changes, and every offset counts UTF-16 code units into it. */
export interface Extraction {
  readonly rawText: string;
  /** By content, not by name. */
  readonly mediaType: string;
  /** Name and version of what read it (`docx/1`). The version grows whenever the same bytes would give another text. */
  readonly extractor: string;
  /** The encoding of a text file (`utf-8`, `gb18030`, `tcvn3` …); null where the format settles it. */
  readonly encoding: string | null;
  readonly warnings: readonly FormatWarning[];
  readonly table?: Table;
  readonly attachments?: readonly Attachment[];
  readonly htmlTitle?: string;
}

export interface ExtractOptions {
  readonly fileName: string;
  /** Chosen by the person; wins over every guess and declaration. */
  readonly encoding?: string;
}

/** Called as text is gained, so that a reading process can be given time by what it does. Counts UTF-16 code units in all. */
export type OnProgress = (characters: number) => void;
