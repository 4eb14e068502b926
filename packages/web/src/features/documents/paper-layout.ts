import type { WireDocumentPage } from '@comity/contracts';
import type { BlockKind } from '@comity/domain';
import { toView } from '../../lib/view-map.ts';

/** Offsets are into the text that is shown: the readable view or the raw text. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  /** The marks that lie over it; empty for plain words. */
  readonly marks: readonly string[];
}

export interface Paragraph {
  readonly kind: BlockKind;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

export interface PaperText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where a raw offset stands in `text`. */
  readonly place: (rawOffset: number, side: 'start' | 'end') => number;
}

type Shown = Pick<WireDocumentPage, 'rawText' | 'view' | 'blocks'>;

/** The text to show with its paragraphs. In the raw text nothing is repaired, and the blocks are still told apart. */
export function layOut({ rawText, view, blocks }: Shown, raw: boolean): PaperText {
  const text = (raw ? rawText : (view?.text ?? rawText)) ?? '';
  const segments = view?.segments ?? [];
  const mapped = !raw && view !== null;
  const place = mapped
    ? (offset: number, side: 'start' | 'end') => toView(segments, offset, side)
    : (offset: number) => offset;
  const paragraphs: Paragraph[] = [];
  let reached = 0;
  const add = (from: number, to: number, kind: BlockKind, reason: string) => {
    let start = from;
    for (const line of text.slice(from, to).split('\n')) {
      if (line.trim() !== '') paragraphs.push({ kind, reason, start, end: start + line.length });
      start += line.length + 1;
    }
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(reached, place(block.start, 'start'));
    const end = place(block.end, 'end');
    if (end <= start) continue;
    if (start > reached) add(reached, start, 'residue', '');
    add(start, end, block.kind, block.reason);
    reached = end;
  }
  if (reached < text.length) add(reached, text.length, blocks.length === 0 ? 'main' : 'residue', '');
  return { text, paragraphs, place };
}

/** Cuts a paragraph at the edges of the marks over it, so that overlapping passages can all be shown. */
export function piecesOf(text: string, { start, end }: Paragraph, marks: readonly Mark[]): readonly Piece[] {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  if (over.length === 0) return [{ text: text.slice(start, end), start, marks: [] }];
  const edges = new Set([start, end]);
  for (const mark of over) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      text: text.slice(from, to),
      start: from,
      marks: over.filter((mark) => mark.start < to && mark.end > from).map((mark) => mark.id),
    };
  });
}
