import type { DocumentRecord, ReportEndnote } from '@comity/domain';
import { citations, documents, type WorkspaceTx } from '@comity/storage';
import { showCitations } from '../engagements/presenter.ts';
import type { Wording } from './wording.ts';

const LONGEST_QUOTE = 400;
/** Passages printed for one record. */
const MOST_FOR_ONE = 3;

/** Sources as endnotes, each passage once; only of papers that the reader may see. */
export class Endnotes {
  readonly #tx: WorkspaceTx;
  readonly #wording: Wording;
  readonly #numbers = new Map<string, number>();
  readonly #notes: ReportEndnote[] = [];
  readonly #papers = new Map<string, DocumentRecord>();

  constructor(tx: WorkspaceTx, wording: Wording) {
    this.#tx = tx;
    this.#wording = wording;
  }

  get all(): readonly ReportEndnote[] {
    return this.#notes;
  }

  /** @returns the numbers of each record's endnotes */
  async of(recordIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    const shown = await showCitations(this.#tx, await citations.listByRecords(this.#tx, recordIds));
    await this.#load([...new Set(shown.map((citation) => citation.documentId))]);
    const found = new Map<string, number[]>();
    for (const citation of shown.filter((each) => each.field === '')) {
      const numbers = found.get(citation.recordId) ?? [];
      if (numbers.length < MOST_FOR_ONE) found.set(citation.recordId, [...numbers, this.#number(citation)]);
    }
    return found;
  }

  #number(passage: {
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }): number {
    const key = `${passage.documentId} ${passage.start} ${passage.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#notes.length + 1;
    const paper = this.#papers.get(passage.documentId);
    const quote = passage.quote.replace(/\s+/g, ' ').trim();
    this.#numbers.set(key, number);
    this.#notes.push({
      number,
      document: paper?.title ?? '',
      quote: quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\p{Cs}$/u, '')}…` : quote,
      date: paper?.stampedOn ? this.#wording.period(paper.stampedOn) : null,
      derivesFrom: this.#derivation(paper),
    });
    return number;
  }

  #derivation(paper: DocumentRecord | undefined): string | null {
    if (!paper?.derivesFrom) return null;
    const origin = this.#papers.get(paper.derivesFrom.documentId)?.title ?? '';
    const { words } = this.#wording;
    return paper.derivesFrom.kind === 'translation' ? words.translationOf(origin) : words.reprintOf(origin);
  }

  async #load(ids: readonly string[]): Promise<void> {
    const fresh = await documents.listByIds(
      this.#tx,
      ids.filter((id) => !this.#papers.has(id)),
    );
    for (const paper of fresh) this.#papers.set(paper.id, paper);
    const origins = fresh.flatMap((paper) => paper.derivesFrom?.documentId ?? []).filter((id) => !this.#papers.has(id));
    for (const paper of await documents.listByIds(this.#tx, origins)) this.#papers.set(paper.id, paper);
  }
}
