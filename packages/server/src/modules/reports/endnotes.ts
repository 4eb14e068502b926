import type { DocumentRecord, ReportEndnote, Wording } from '@comity/domain';
import { citations, documents, type WorkspaceTx } from '@comity/storage';
import type { PaperWords } from '../../papers/index.ts';
import { showCitations } from '../engagements/presenter.ts';

const LONGEST_QUOTE = 240;
const LONGEST_TITLE = 90;
/** Passages printed for one record. */
const MOST_FOR_ONE = 2;

interface Quoted {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Note extends ReportEndnote {
  readonly start: number;
  readonly end: number;
}

/** Sources as endnotes, each passage once; only of papers that the reader may see. */
export class Endnotes {
  readonly #tx: WorkspaceTx;
  readonly #words: PaperWords;
  readonly #wording: Wording;
  readonly #notes: Note[] = [];
  readonly #papers = new Map<string, DocumentRecord>();

  constructor(tx: WorkspaceTx, words: PaperWords, wording: Wording) {
    this.#tx = tx;
    this.#words = words;
    this.#wording = wording;
  }

  get all(): readonly ReportEndnote[] {
    return this.#notes.map(({ start: _start, end: _end, ...note }) => note);
  }

  /** @returns the numbers of each record's endnotes */
  async of(recordIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    const shown = await showCitations(this.#tx, await citations.listByRecords(this.#tx, recordIds));
    await this.#load([...new Set(shown.map((citation) => citation.documentId))]);
    const found = new Map<string, readonly number[]>();
    for (const citation of shown.filter((each) => each.field === '')) {
      const numbers = found.get(citation.recordId) ?? [];
      if (numbers.length < MOST_FOR_ONE)
        found.set(citation.recordId, [...new Set([...numbers, this.#number(citation)])]);
    }
    return found;
  }

  /** A passage that lies within one that is quoted already is that note. */
  #number({ documentId, start, end, quote }: Quoted): number {
    const known = this.#notes.find((note) => note.paperId === documentId && note.start <= start && end <= note.end);
    if (known) return known.number;
    const number = this.#notes.length + 1;
    const paper = this.#papers.get(documentId);
    this.#notes.push({
      ...{ number, paperId: documentId, start, end },
      document: shortened(paper?.title ?? '', LONGEST_TITLE),
      quote: shortened(quote, LONGEST_QUOTE),
      date: paper?.stampedOn ? this.#wording.period(paper.stampedOn) : null,
      derivesFrom: this.#derivation(paper),
    });
    return number;
  }

  #derivation(paper: DocumentRecord | undefined): string | null {
    if (!paper?.derivesFrom) return null;
    const origin = shortened(this.#papers.get(paper.derivesFrom.documentId)?.title ?? '', LONGEST_TITLE);
    return paper.derivesFrom.kind === 'translation' ? this.#words.translationOf(origin) : this.#words.reprintOf(origin);
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

/** At a word's end, where the language has words. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\p{Cs}$/u, '');
  return `${cut.replace(/(?<=\S{1,200}\s.*)\s\S*$/u, '')}…`;
}
