export const CLASSIFICATIONS = ['public', 'internal', 'restricted'] as const;
/** Who may read a paper: every role reads public and internal ones; `restricted` needs an officer. */
export type Classification = (typeof CLASSIFICATIONS)[number];

export const DOCUMENT_STATUSES = ['queued', 'reading', 'read', 'attachment', 'question', 'failed', 'erased'] as const;
/** `attachment`: kept, not read (an image). `question`: stopped until a person answers. */
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

export const DERIVATION_KINDS = ['reprint', 'translation'] as const;
export type DerivationKind = (typeof DERIVATION_KINDS)[number];

const DEBRIS = /(?:^|\/)(?:\.(?!\.?(?:\/|$))|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * Nobody's paper: what is hidden, and what systems and office programs leave beside papers (`.DS_Store`, the lock `~$plan.docx` of a
 * paper that was open). Folders and zips are taken in without it.
 *
 * @param path with `/` between folders
 */
export function isDebris(path: string): boolean {
  return DEBRIS.test(path);
}

/** A source as it came in. Its bytes never change; its raw text never changes; only what is said about it does. */
export interface DocumentRecord {
  readonly id: string;
  /** Hex SHA-256 of the bytes: the same file twice is one document. */
  readonly sha256: string;
  readonly fileName: string;
  readonly title: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Name and version of what turned bytes into raw text, such as `docx/1`; null until read. */
  readonly extractor: string | null;
  readonly encoding: string | null;
  readonly language: string | null;
  readonly classification: Classification;
  readonly status: DocumentStatus;
  /** A question or a failure: a stable code (a locale key) with its details. */
  readonly problem: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null;
  /** EDTF of the paper's own stamp. */
  readonly stampedOn: string | null;
  /** What it derives from: derived papers count as one source with their origin. */
  readonly derivesFrom: { readonly documentId: string; readonly kind: DerivationKind } | null;
  readonly importId: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly version: number;
}

/** A passage of a document, for highlighting and for lineage. */
export interface Passage {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
