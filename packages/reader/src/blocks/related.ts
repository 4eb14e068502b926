/** Lists of other news behind (or in the middle of) a paper. */
import type { Cues } from './cues.ts';
import { Subject } from './kinship.ts';
import type { Line } from './lines.ts';

const LONG_PARAGRAPH_WORDS = 45;

export function markRelated(lines: readonly Line[], cues: Cues, title: Line | null): void {
  const heading = lines.findIndex((line) => isOpen(line) && isAfter(line, title) && isHeading(line, cues));
  if (heading >= 0) claim(lines, heading, endOfList(lines, heading), 'related: a list of other news under its heading');
  const repeated = firstRepeatedHeadline(lines, title);
  if (repeated >= 0) claim(lines, repeated, lines.length, 'related: headlines of other papers, each written twice');
  const dated = firstDatedList(lines, title);
  if (dated >= 0) claim(lines, dated, lines.length, 'related: headlines with dates');
  const tagged = firstTaggedTail(lines, title);
  if (tagged >= 0) claim(lines, tagged, lines.length, 'related: headlines of other papers with their sections');
  markTail(lines, cues, title);
  markPointers(lines, cues, title);
  for (const line of lines) {
    if (isOpen(line) && line.words < LONG_PARAGRAPH_WORDS && cues.relatedStarts.startOf(line.plain))
      line.mark('related', 'related: points to another paper');
  }
}

const BULLET = /^[*•·–-]\s/;

/** The links under "Read more:" in the middle of a paper: they are marked, the paragraphs between which they stand are not. */
function markPointers(lines: readonly Line[], cues: Cues, title: Line | null): void {
  let pointing = false;
  for (const line of lines) {
    if (!isAfter(line, title)) continue;
    pointing = pointing && BULLET.test(line.text) && !line.closed ? pointing : line !== title && isHeading(line, cues);
    if (pointing && line.kind === null) line.mark('related', 'related: points to another paper');
  }
}

const END_SIGN = /\.\/\.["”]?$|\bEnditem\.?$/;
const END_AGENCY = /[.!?"”’)]\s*[—–-]{1,2}\s?([\p{L}\s]{2,20})[./]*$/u;
/** What follows an agency's end mark is another paper only if it is shorter than the paper itself. */
const MOST_BEHIND = 0.7;

/** Behind the mark with which an agency ends ("./.", "— VNA"), or as a last headline that shares no word with the text: another paper. */
function markTail(lines: readonly Line[], cues: Cues, title: Line | null): void {
  const open = lines.filter((line) => isOpen(line) && isAfter(line, title) && line !== title);
  const ends = open.filter((line) => isEnd(line, cues));
  const end = ends.length === 1 ? ends[0] : undefined;
  const behind = end ? open.filter(({ start, kind }) => start > end.start && kind === null) : [];
  const size = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.end - line.start, 0);
  if (behind.some(({ words }) => words >= HEADLINE_WORDS) && size(behind) < MOST_BEHIND * (size(open) - size(behind)))
    for (const line of behind)
      if (line.words >= HEADLINE_WORDS) line.mark('related', 'related: behind the end of the paper');
  const last = open.at(-1);
  const text = open.slice(0, -1);
  if (last?.kind === null && last.afterGap && text.at(-1)?.closed && isForeign(last, title ? [title, ...text] : text))
    last.mark('related', 'related: a last headline that has nothing of the text');
}

function isEnd({ text }: Line, cues: Cues): boolean {
  const end = text.slice(-40);
  const agency = END_AGENCY.exec(end)?.[1];
  return END_SIGN.test(end) || (agency !== undefined && cues.agencies.has(agency.trim().toLowerCase()));
}

const HEADLINE_WORDS = 5;
const MOST_HEADLINE_WORDS = 20;

/** Whether none of the line's longer words stands in the text: only for scripts that part words. */
function isForeign({ closed, words, plain }: Line, text: readonly Line[]): boolean {
  const isHeadline = !closed && words >= HEADLINE_WORDS && words <= MOST_HEADLINE_WORDS;
  if (!isHeadline || !/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(plain)) return false;
  const own = plain.split(/[^\p{L}]+/u).filter(({ length }) => length > 3);
  return own.length >= 3 && !text.some(({ plain: told }) => own.some((word) => told.includes(word)));
}

/** Words of the shortest paragraph behind which teasers of other papers may begin. */
const FEWEST_WORDS = 12;

function isOpen({ kind }: Line): boolean {
  return kind === null || kind === 'stamp';
}

function isAfter(line: Line, title: Line | null): boolean {
  return !title || line.start > title.start;
}

function claim(lines: readonly Line[], from: number, to: number, reason: string): void {
  for (const line of lines.slice(from, to))
    if (line.kind !== 'residue' && line.kind !== 'related') line.mark('related', reason);
}

function isHeading(line: Line, cues: Cues): boolean {
  return line.words <= 8 && cues.related.has(line.plain.replace(/^[\s>»【[#*■◆●]+|[\s:：>»】\]…]+$/g, ''));
}

/** The list goes on to the end, unless two paragraphs follow one another without a headline between them. */
function endOfList(lines: readonly Line[], heading: number): number {
  for (let i = heading + 2; i + 1 < lines.length; i++) {
    if (isParagraph(lines[i]) && isParagraph(lines[i + 1])) return i;
  }
  return lines.length;
}

function isParagraph(line: Line | undefined): boolean {
  return line?.kind === null && line.closed && line.words >= LONG_PARAGRAPH_WORDS;
}

/** A headline written twice, one below the other, with what follows: the teasers of other papers. At least two, or one near the end. */
function firstRepeatedHeadline(lines: readonly Line[], title: Line | null): number {
  const open = lines.filter((line) => isOpen(line) && isAfter(line, title));
  const firstParagraph = open.findIndex((line) => line.closed && line.words >= FEWEST_WORDS);
  const pairs = open.filter((line, k) => {
    if (firstParagraph < 0 || k < firstParagraph) return false;
    const next = open[k + 1];
    return next !== undefined && line.words >= 4 && line.text.length < 400 && !line.closed && next.plain === line.plain;
  });
  const first = pairs[0];
  if (!first) return -1;
  const at = lines.indexOf(first);
  const again = lines[at + 1] ?? first;
  const rest = open.filter(({ start }) => start > again.start);
  const paragraphs = rest.filter((line, k) => isParagraph(line) && isParagraph(rest[k + 1])).length;
  const above = open.filter(({ start }) => start < first.start);
  if (pairs.length === 1 && goesOn(above, rest)) {
    first.mark('caption', "caption: a picture's text, twice");
    again.mark('caption', 'caption: the same one again');
    return -1;
  }
  return paragraphs === 0 && (pairs.length >= 2 || rest.length <= 4) ? at : -1;
}

/** Words of a paragraph behind two equal lines, and how much of it the paper has told of before, where the two are a picture's text. */
const FEWEST_TOLD = 15;
const KINSHIP = 0.2;

/** Whether what stands behind two equal lines is the same paper's text. */
function goesOn(above: readonly Line[], behind: readonly Line[]): boolean {
  const told = new Subject(above);
  return behind.some((line) => line.closed && line.words >= FEWEST_TOLD && told.kinship(line) >= KINSHIP);
}

/** Lines at the end that are no sentences and end in sections behind a bar: "Headline | Health". */
function firstTaggedTail(lines: readonly Line[], title: Line | null): number {
  let first = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.kind === 'residue' || line.kind === 'related') continue;
    if (
      !isAfter(line, title) ||
      line === title ||
      line.words > LONG_PARAGRAPH_WORDS ||
      !/\s[|｜]\s[^|｜]{2,40}$/.test(line.text)
    )
      break;
    first = i;
  }
  return first;
}

const FEWEST_DATED = 3;

/** Headline, date, headline, date … up to the end, or "headline date" in one line. */
function firstDatedList(lines: readonly Line[], title: Line | null): number {
  let first = -1;
  let dated = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.kind === 'residue' || line.kind === 'related') continue;
    if (!isAfter(line, title) || line.closed || line.words > 40) break;
    if (ENDS_WITH_DATE.test(line.text)) {
      dated += 1;
      first = BARE_DATE.test(line.text) && i > 0 && !lines[i - 1]?.closed ? i - 1 : i;
    } else if (i < first - 1) break;
  }
  return dated >= FEWEST_DATED ? first : -1;
}

const DATE =
  '(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})';
const ENDS_WITH_DATE = new RegExp(`${DATE}\\)?(?:[\\s|,-]*\\d{1,2}:\\d{2})?(?:\\s*[|·-]?\\s*[\\p{L}\\s]{0,25})?$`, 'u');
const BARE_DATE = new RegExp(`^[\\d:\\s|,·-]*${DATE}`, 'u');
