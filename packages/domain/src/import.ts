/** How far one file of an import has come. `duplicate`: the desk has these very bytes already. */
export const IMPORT_FILE_STATES = [
  'waiting',
  'reading',
  'read',
  'attachment',
  'duplicate',
  'question',
  'failed',
  'discarded',
  'cancelled',
] as const;
export type ImportFileState = (typeof IMPORT_FILE_STATES)[number];
/** What is still to come of a file that is in one of these. */
export const FILE_UNDER_WAY: readonly ImportFileState[] = ['waiting', 'reading'];

export interface ImportFile {
  readonly id: string;
  /** As dropped, with its folder or its path inside a zip. */
  readonly fileName: string;
  readonly sizeBytes: number;
  /** The document that it became, or that it is a duplicate of; null while there is none. Of a `discarded` one it is erased. */
  readonly documentId: string | null;
  readonly state: ImportFileState;
  /** A question or a failure: a stable code (a locale key) with its details. */
  readonly problem: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null;
}

/** The files that a person dropped at once; taken back as one. */
export interface ImportBatch {
  readonly id: string;
  readonly startedAt: string;
  readonly startedBy: string | null;
  readonly changeSetId: string;
  readonly state: 'open' | 'cancelled' | 'undone';
  readonly files: readonly ImportFile[];
  readonly version: number;
}
