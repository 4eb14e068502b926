import type { Passage, ProposalPayload } from '@comity/domain';

/** A proposal before it is stored. Its id is there from the start, because containment and same-event proposals name others. */
export interface ProposalDraft {
  readonly id: string;
  readonly documentId: string | null;
  readonly source: string;
  readonly payload: ProposalPayload;
  readonly passages: readonly Passage[];
  readonly weight: number;
}

/** A paper as proposals are made from it. */
export interface PaperText {
  readonly documentId: string;
  readonly rawText: string;
}

/** Which version of the mapping from readings to proposals made a proposal. */
export const READER_SOURCE = 'reader/1';
export const TABLE_SOURCE = 'table/1';

/** Passages of one proposal, each once; fields point to them by index. */
export class PassageList {
  readonly #passages: Passage[] = [];
  readonly #documentId: string;

  constructor(documentId: string) {
    this.#documentId = documentId;
  }

  /** @returns the index of the passage */
  add(span: { readonly start: number; readonly end: number; readonly quote: string }): number {
    const at = this.#passages.findIndex((passage) => passage.start === span.start && passage.end === span.end);
    if (at >= 0) return at;
    this.#passages.push({ documentId: this.#documentId, start: span.start, end: span.end, quote: span.quote });
    return this.#passages.length - 1;
  }

  get all(): readonly Passage[] {
    return this.#passages;
  }
}
