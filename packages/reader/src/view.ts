/** The readable view: the text as a person would want to read it, with every offset mapped back to the raw text. */
import type { BlockKind, ReadingBlock } from '@comity/domain';

/** A stretch of the view, in order. Its text is the raw text's own, or, where `repaired`, stands for it. */
export interface ViewPiece {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly repaired: boolean;
}

export interface ViewBlock {
  readonly kind: BlockKind;
  readonly reason: string;
  /** Offsets into the view's text. */
  readonly start: number;
  readonly end: number;
}

export interface ReadableView {
  readonly text: string;
  readonly blocks: readonly ViewBlock[];
  readonly pieces: readonly ViewPiece[];
  /** Where a raw offset stands in the view; an offset inside residue moves to the end of it. */
  toView(raw: number): number;
  /** Where a view offset stands in the raw text; inside a repair, where the repaired stretch begins. */
  toRaw(view: number): number;
}

/** What a person wouldn't see, or would see wrong, with what to show instead. */
const REPAIRS =
  /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd\p{Cs}]|&(?:amp|quot|lt|gt|apos|#39|#34);|[^\S\n\r]{2,}|[\u00a0\u2000-\u200a\u202f\u3000]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
  '&#39;': "'",
  '&#34;': '"',
};

/**
 * @param blocks a reading's blocks. Residue inside a sentence (reason `html: markup inside a sentence`) is left out; other blocks stay,
 *   each on a line of its own, so that the page can fold those that are residue or other news.
 */
export function readableView(raw: string, blocks: readonly ReadingBlock[]): ReadableView {
  const builder = new ViewBuilder(raw);
  let joins = false;
  blocks.forEach((block, i) => {
    const isHole = block.kind === 'residue' && block.reason.startsWith('html: markup inside');
    if (isHole) {
      builder.skipTo(block.end);
      joins = true;
      return;
    }
    builder.open(block, joins && blocks[i - 2]?.kind === block.kind);
    joins = false;
  });
  return builder.view();
}

class ViewBuilder {
  readonly #raw: string;
  readonly #parts: string[] = [];
  readonly #pieces: ViewPiece[] = [];
  readonly #blocks: { kind: BlockKind; reason: string; start: number; end: number }[] = [];
  #length = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Shows a block; `joins`: it goes on with the sentence of the block before, from which residue was taken out. */
  open({ kind, reason, start, end }: ReadingBlock, joins: boolean): void {
    const last = this.#blocks.at(-1);
    if (!joins && last) this.#add('\n\n', start, start, true);
    const from = joins ? this.#join(start, end) : start;
    const viewStart = this.#length;
    this.#copy(from, end);
    if (joins && last) last.end = this.#length;
    else this.#blocks.push({ kind, reason, start: viewStart, end: this.#length });
  }

  /** One space, or none before a sign, where residue stood. @returns where the text goes on */
  #join(start: number, end: number): number {
    const spaces = /^\s*/.exec(this.#raw.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    const from = start + spaces;
    const open = !/\s$/.test(this.#parts.findLast((part) => part !== '') ?? ' ');
    const wanted = open && !/[,.;:!?，。；：！？、)]/.test(this.#raw.charAt(from));
    this.#add(wanted ? ' ' : '', start, from, true);
    return from;
  }

  /** Raw text up to here is not shown. */
  skipTo(end: number): void {
    this.#add('', this.#pieces.at(-1)?.rawEnd ?? end, end, true);
  }

  #copy(start: number, end: number): void {
    const text = this.#raw.slice(start, end);
    let from = 0;
    for (const match of text.matchAll(REPAIRS)) {
      this.#add(text.slice(from, match.index), start + from, start + match.index, false);
      const shown = ENTITIES[match[0]] ?? (/^\s+$/.test(match[0]) ? ' ' : '');
      from = match.index + match[0].length;
      this.#add(shown, start + match.index, start + from, true);
    }
    this.#add(text.slice(from), start + from, end, false);
  }

  #add(text: string, rawStart: number, rawEnd: number, repaired: boolean): void {
    if (text === '' && rawStart === rawEnd) return;
    this.#parts.push(text);
    this.#pieces.push({ viewStart: this.#length, viewEnd: this.#length + text.length, rawStart, rawEnd, repaired });
    this.#length += text.length;
  }

  view(): ReadableView {
    const pieces = this.#pieces;
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      pieces,
      toView: (raw) => {
        const piece = lastWhere(pieces, ({ rawStart }) => rawStart <= raw);
        if (!piece) return 0;
        if (raw >= piece.rawEnd || piece.repaired) return raw === piece.rawStart ? piece.viewStart : piece.viewEnd;
        return piece.viewStart + raw - piece.rawStart;
      },
      toRaw: (view) => {
        const piece = lastWhere(pieces, ({ viewStart }) => viewStart <= view);
        if (!piece) return 0;
        if (view >= piece.viewEnd) return piece.rawEnd;
        return piece.repaired ? piece.rawStart : piece.rawStart + view - piece.viewStart;
      },
    };
  }
}

/** The last piece for which a condition holds that holds for all before it, too. */
function lastWhere(pieces: readonly ViewPiece[], holds: (piece: ViewPiece) => boolean): ViewPiece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
