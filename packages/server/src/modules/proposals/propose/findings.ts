import { randomUUID } from 'node:crypto';
import {
  type AcrossFinding,
  nameKey,
  type Passage,
  type Reading,
  type ReadingFinding,
  type Span,
} from '@comity/domain';
import { containmentProposal } from './containment.ts';
import { type PaperText, type ProposalDraft, READER_SOURCE } from './draft.ts';
import type { ReadProposal } from './engagements.ts';

/**
 * What the reader found inside one paper, as proposals: an aggregate that contains instances, one name spelt in two ways, numbers
 * and dates to verify side by side. Two tellings of one event inside a paper join their proposals.
 */
export function proposeFindings(
  findings: readonly ReadingFinding[],
  read: readonly ReadProposal[],
  paper: PaperText,
): readonly ProposalDraft[] {
  const index = new PassageIndex(read);
  return findings.flatMap((finding): readonly ProposalDraft[] => {
    const passages = finding.spans.map(
      ({ start, end, quote }): Passage => ({ documentId: paper.documentId, start, end, quote }),
    );
    if (passages.length < 2) return [];
    switch (finding.kind) {
      case 'aggregate-contains':
        return containmentOf(finding.spans, index, paper.documentId);
      case 'name-variant':
        return nameVariant(passages, paper.documentId);
      case 'same-event':
        return sameEvent(finding.spans, index, passages, paper.documentId);
      default:
        return [discrepancy(finding.kind, finding.explanation, passages, paper.documentId)];
    }
  });
}

/** What the reader found across papers; same events and containment are matched on the proposals themselves, which know more. */
export function proposeAcross(
  findings: readonly AcrossFinding[],
  documentIdOf: (file: string) => string | undefined,
): readonly ProposalDraft[] {
  return findings.flatMap((finding): readonly ProposalDraft[] => {
    const passages = finding.spans.flatMap(({ file, start, end, quote }): readonly Passage[] => {
      const documentId = documentIdOf(file);
      return documentId === undefined ? [] : [{ documentId, start, end, quote }];
    });
    if (passages.length < 2) return [];
    switch (finding.kind) {
      case 'name-variant':
        return nameVariant(passages, null);
      case 'same-event':
      case 'aggregate-contains':
        return [];
      default:
        return [discrepancy(finding.kind, finding.explanation, passages, null)];
    }
  });
}

function discrepancy(
  finding: 'sum-mismatch' | 'count-mismatch' | 'stamp-conflict' | 'rival',
  explanation: string,
  passages: readonly Passage[],
  documentId: string | null,
): ProposalDraft {
  return {
    id: randomUUID(),
    documentId,
    source: READER_SOURCE,
    payload: { kind: 'discrepancy', finding, explanation },
    passages,
    weight: finding === 'stamp-conflict' ? 1 : 5,
  };
}

/** Spellings that differ by nothing but case are no finding. */
function nameVariant(passages: readonly Passage[], documentId: string | null): readonly ProposalDraft[] {
  const names = [...new Set(passages.map((passage) => passage.quote.replace(/\s+/g, ' ').trim().slice(0, 300)))];
  if (names.length < 2) return [];
  const first = new Map(passages.map((passage) => [passage.quote, passage]));
  return [
    {
      id: randomUUID(),
      documentId,
      source: READER_SOURCE,
      payload: { kind: 'name-variant', names },
      passages: [...first.values()],
      weight: new Set(names.map(nameKey)).size > 1 ? 2 : 0.5,
    },
  ];
}

/** Finds the proposals whose passages touch a span, however many there are: passages in the order of the text. */
class PassageIndex {
  readonly #entries: readonly { readonly span: Span; readonly read: ReadProposal }[];
  readonly #longest: number;

  constructor(read: readonly ReadProposal[]) {
    this.#entries = read
      .flatMap((each) => [...each.quotes, ...each.proposal.passages].map((span) => ({ span, read: each })))
      .sort((a, b) => a.span.start - b.span.start);
    this.#longest = this.#entries.reduce((longest, { span }) => Math.max(longest, span.end - span.start), 0);
  }

  touching(span: Span): readonly ReadProposal[] {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.span.start ?? 0) < span.start - this.#longest) low = middle + 1;
      else high = middle;
    }
    const found = new Set<ReadProposal>();
    for (let at = low; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (!entry || entry.span.start >= span.end) break;
      if (entry.span.end > span.start) found.add(entry.read);
    }
    return [...found];
  }
}

/** The container is the aggregate that the finding's first passages tell of; all others that it touches are inside. */
function containmentOf(spans: readonly Span[], index: PassageIndex, documentId: string): readonly ProposalDraft[] {
  const touched = [...new Set(spans.flatMap((span) => index.touching(span)))];
  const container = touched.find(({ engagement }) => engagement.aggregate);
  if (!container) return [];
  const parts = touched.filter(
    (each) =>
      each !== container && each.engagement.kind === container.engagement.kind && each.engagement.status === 'reported',
  );
  return parts.length === 0 ? [] : [containmentProposal(candidateOf(container), parts.map(candidateOf), documentId)];
}

function candidateOf({ proposal, engagement }: ReadProposal) {
  return { proposalId: proposal.id, engagement, passages: proposal.passages };
}

function sameEvent(
  spans: readonly Span[],
  index: PassageIndex,
  passages: readonly Passage[],
  documentId: string,
): readonly ProposalDraft[] {
  const touched = [...new Set(spans.flatMap((span) => index.touching(span).slice(0, 1)))];
  const [keep, ...others] = touched.filter(({ engagement }) => engagement.kind === touched[0]?.engagement.kind);
  if (!keep || others.length === 0) return [];
  return [
    {
      id: randomUUID(),
      documentId,
      source: READER_SOURCE,
      payload: { kind: 'same-event', keepId: keep.proposal.id, otherIds: others.map((other) => other.proposal.id) },
      passages,
      weight: 8,
    },
  ];
}

/** What is quoted of a first line, in UTF-16 units; never half of a character, which no database keeps. */
const LONGEST_LINE = 160;
const HALF_AT_END = /[\ud800-\udbff]$/u;

/** One paper derives from another: accepted, they count as one source. The passages are their first lines. */
export function derivationDraft(
  {
    file,
    from,
    kind,
    share,
  }: { file: string; from: string; kind: 'reprint' | 'excerpt' | 'translation'; share: number },
  texts: readonly { readonly reading: Reading; readonly text: string }[],
): readonly ProposalDraft[] {
  const passages = [file, from].flatMap((documentId): readonly Passage[] => {
    const read = texts.find(({ reading }) => reading.file === documentId);
    const block = read?.reading.title ?? read?.reading.blocks.find((each) => each.kind === 'main');
    if (!read || !block) return [];
    const quote = read.text
      .slice(block.start, Math.min(block.end, block.start + LONGEST_LINE))
      .replace(HALF_AT_END, '');
    return [{ documentId, start: block.start, end: block.start + quote.length, quote }];
  });
  if (passages.length < 2 || passages.some(({ quote }) => quote === '')) return [];
  return [
    {
      id: randomUUID(),
      documentId: file,
      source: READER_SOURCE,
      payload: { kind: 'derivation', originId: from, derivation: kind === 'translation' ? 'translation' : 'reprint' },
      passages,
      weight: 3 + share,
    },
  ];
}
