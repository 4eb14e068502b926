/** The kinds of record that carry a version and a history. */
export const RECORD_KINDS = [
  'workspace',
  'member',
  'invitation',
  'party',
  'engagement',
  'citation',
  'document',
  'proposal',
  'adopted-figure',
  'import',
  'setting',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a person did that is taken back as one; an erasure is not taken back. */
export const CHANGE_KINDS = ['setup', 'edit', 'import', 'decision', 'undo', 'erasure'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One command: an import, an acceptance (of one or of many), an edit. All its changes are undone together. */
export interface ChangeSet {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly at: string;
  /** Account id; null for the system itself. */
  readonly by: string | null;
  readonly note: string | null;
  /** It was taken back, and that was not taken back in turn. */
  readonly undone: boolean;
}

/** One record as it was and as it became; null where it was not there. */
export interface HistoryEntry {
  /** Rises with time within a workspace. */
  readonly sequence: number;
  readonly changeSetId: string;
  readonly changeKind: ChangeKind;
  /** The change set was taken back. */
  readonly undone: boolean;
  readonly at: string;
  readonly by: string | null;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
