/** Lines: what blocks are decided upon. */
import type { BlockKind, Span } from '@comity/domain';
import { residueIn } from './residue.ts';
import { SIGN, signsIn } from './signs.ts';

/** A stretch of text between line breaks (or of several hard-wrapped lines), trimmed. All lines of a text are held at once: each by its offsets. */
export class Line implements Span {
  readonly #raw: string;
  readonly start: number;
  readonly end: number;
  /** Residue inside the line that leaves text on both sides. */
  readonly holes: readonly Span[];
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
  /** Whether residue was cut off at its beginning or end. */
  readonly trimmed: boolean;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  readonly #signs: number;
  kind: BlockKind | null = null;
  reason = '';

  constructor(raw: string, { start, end }: Span, afterGap = false, holes: readonly Span[] = NO_HOLES, trimmed = false) {
    this.#raw = raw;
    this.#signs = signsIn(raw, start, end);
    this.start = start;
    this.end = end;
    this.holes = holes;
    this.afterGap = afterGap;
    this.trimmed = trimmed;
    const { head } = this;
    this.words = countWords(head) * ((end - start) / head.length);
    this.closed = CLOSED.test(raw.slice(Math.max(start, end - 12), end));
  }

  /** What was found out about a line is noted in it, with the reason. */
  mark(kind: BlockKind, reason: string): this {
    this.kind = kind;
    this.reason = reason;
    return this;
  }

  /** Whether any of these signs stands in it. @param signs bits of `SIGN` */
  has(signs: number): boolean {
    return (this.#signs & signs) !== 0;
  }

  get text(): string {
    return this.#raw.slice(this.start, this.end);
  }

  /** What is looked at of a long line. */
  get head(): string {
    return this.#raw.slice(this.start, Math.min(this.end, this.start + LONG_LINE));
  }

  /** Its head in lower case, spaces single: for comparing with cues and other lines. Made anew each time: kept, it would be the text once more. */
  get plain(): string {
    const folded = (this.has(SIGN.wide) ? this.head.normalize('NFKC') : this.head).toLowerCase();
    return this.has(SIGN.uneven) ? folded.replace(/\s+/g, ' ') : folded;
  }
}

const NO_HOLES: readonly Span[] = [];

/** Characters beyond which a line is not looked at as furniture. */
export const LONG_LINE = 400;

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const CLOSED = /[.!?。！？…;；:：][\s"'”’」』)）\]]*$/;

/** All non-empty lines in order; HTML residue is split off as lines of its own. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = false;
  const take = (end: number) => {
    const before = lines.length;
    addLine(raw, start, end, gap, lines);
    gap = lines.length === before;
  };
  for (const match of raw.matchAll(BREAK)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(raw.length);
  return joinWrapped(raw, lines);
}

function addLine(raw: string, from: number, to: number, afterGap: boolean, lines: Line[]): void {
  const whole = trim(raw, from, to);
  const span = whole && withoutMarks(raw, whole);
  if (!span) return;
  const dated = datedEnd(raw, span);
  if (dated !== null) {
    addLine(raw, span.start, dated, afterGap, lines);
    addLine(raw, dated, span.end, false, lines);
    return;
  }
  const residue = residueIn(raw, span.start, span.end);
  let { start, end } = span;
  const holes: Span[] = [];
  const cut: Line[] = [];
  for (const piece of residue) {
    const rest = trim(raw, start, piece.start);
    if (!rest && holes.length === 0) {
      cut.push(new Line(raw, piece, afterGap).mark('residue', LEFT_MARKUP));
      start = piece.end;
    } else holes.push(piece);
  }
  const tail: Line[] = [];
  while (holes.length > 0) {
    const last = holes[holes.length - 1];
    if (!last || trim(raw, last.end, end)) break;
    tail.push(new Line(raw, last).mark('residue', LEFT_MARKUP));
    end = last.start;
    holes.pop();
  }
  for (const line of cut) lines.push(line);
  const rest = trim(raw, start, end);
  if (rest)
    lines.push(new Line(raw, rest, afterGap, holes.length > 0 ? holes : NO_HOLES, residue.length > holes.length));
  for (const line of tail.reverse()) lines.push(line);
}

const LEFT_MARKUP = 'html: markup left in the text';

/** Without the signs of a heading in Markdown before it, and the bars of an empty table row behind it. */
function withoutMarks(raw: string, { start, end }: Span): Span | null {
  const marks = raw.startsWith('#', start) ? (/^#{1,6}\s+/.exec(raw.slice(start, end))?.[0].length ?? 0) : 0;
  const from = start + marks;
  const mayBeBarred = /[\s|｜]/.test(raw.charAt(end - 1));
  const bars = mayBeBarred ? (/\s*[|｜][\s|｜]*$/.exec(raw.slice(Math.max(from, end - 40), end))?.[0].length ?? 0) : 0;
  return trim(raw, from, end - bars);
}

const DATED_END =
  /\s[(（]\s?(?:\d{1,2}:\d{2}[\s,-]*)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?:[\s,-]*\d{1,2}:\d{2}(?::\d{2})?)?\s?[)）]$/;

/** Where the stamp in brackets at the end of a headline begins. */
function datedEnd(raw: string, { start, end }: Span): number | null {
  if (end - start > LONG_LINE) return null;
  const last = raw.charAt(end - 1);
  if (last !== ')' && last !== '）') return null;
  const text = raw.slice(start, end);
  const found = DATED_END.exec(text);
  return found && !/[.!?。]/.test(text.slice(0, found.index)) ? start + found.index : null;
}

/** Words of alphabetic scripts; two Han characters count as one word. */
function countWords(text: string): number {
  let words = 0;
  let han = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isHan = unit >= 0x3400 && unit <= 0x9fff;
    const isSpace = isBlank(unit) || (unit < 0x80 && !isLetterOrDigit(unit) && unit !== 0x27 && unit !== 0x2d);
    if (isHan) han += 1;
    else if (!isSpace && !inside && unit < 0x3000) words += 1;
    inside = !isSpace && !isHan;
  }
  return han > words ? Math.ceil(han / 2) : words;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function trim(raw: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** White space, controls, the byte-order mark, zero-width characters. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}

// ---------------------------------------------------------------- hard-wrapped text

const WRAP = { fewestLines: 6, shortest: 50, longest: 120, share: 0.75, full: 0.7 };

/** Joins the lines of hard-wrapped paragraphs (mail, text out of PDF), if that is how the whole text is made. */
function joinWrapped(raw: string, lines: Line[]): Line[] {
  const open = lines.filter(({ kind }) => kind === null);
  const lengths = open.map(({ start, end }) => end - start);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const sum = (some: readonly number[]) => some.reduce((total, length) => total + length, 0);
  const within = sum(lengths.filter((length) => length >= WRAP.shortest));
  if (open.length < WRAP.fewestLines || widest > WRAP.longest || within < WRAP.share * sum(lengths)) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before &&
      before.kind === null &&
      line.kind === null &&
      !line.afterGap &&
      !isInColumns(before) &&
      !isInColumns(line) &&
      (lastLine(raw, before) >= WRAP.full * widest || (!before.closed && /^\p{Ll}/u.test(line.text))) &&
      !/^[-•*–·\d(]/.test(line.text);
    if (goesOn)
      joined[joined.length - 1] = new Line(
        raw,
        { start: before.start, end: line.end },
        before.afterGap,
        line.holes.length === 0 ? before.holes : [...before.holes, ...line.holes],
        before.trimmed,
      );
    else joined.push(line);
  }
  return joined;
}

/** What stands between two columns: a tab, or more blanks than anybody types between two words. */
export const COLUMN_GAP = /(?<=\S)(?:\t\s*|[^\S\r\n]{4,})(?=\S)/gu;

function isInColumns(line: Line): boolean {
  return line.has(SIGN.uneven) && line.text.search(COLUMN_GAP) >= 0;
}

/** Characters of the last of the lines that were joined. */
function lastLine(raw: string, { start, end }: Span): number {
  let from = end;
  while (from > start && raw.charCodeAt(from - 1) !== 0x0a && raw.charCodeAt(from - 1) !== 0x0d) from -= 1;
  return end - from;
}
