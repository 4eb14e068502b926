/**
 * How papers of offices begin. A letterhead may stand in two columns: on the left who writes and the paper's number, on the right the state's
 * device, the place and the day. A line of its own says what the letter is about.
 */
import { isInCapitals } from '../words.ts';
import type { Cues } from './cues.ts';
import { COLUMN_GAP, Line } from './lines.ts';
import { isParagraph } from './portal.ts';
import { SIGN } from './signs.ts';

/** Lines of the paper among which the columns stand. */
const TOP_LINES = 8;
/** Characters of a line that is in two columns. */
const LONGEST = 200;

/** Each column as a line of its own, where one of them is known to belong to a letterhead. */
export function partColumns(raw: string, lines: readonly Line[], cues: Cues): readonly Line[] {
  const top = lines.slice(0, TOP_LINES);
  if (!top.some((line) => isParted(raw, line, cues))) return lines;
  return [...top.flatMap((line) => columnsOf(raw, line)), ...lines.slice(TOP_LINES)];
}

function isParted(raw: string, line: Line, cues: Cues): boolean {
  const [left, ...right] = columnsOf(raw, line);
  if (!left || right.length === 0) return false;
  return isPaperNumber(left.plain, cues) || right.some(({ plain }) => cues.bylineStarts.startOf(plain));
}

function columnsOf(raw: string, line: Line): readonly Line[] {
  if (line.kind !== null || !line.has(SIGN.uneven)) return [line];
  if (line.end - line.start > LONGEST || line.holes.length > 0) return [line];
  const columns: Line[] = [];
  let { start } = line;
  for (const { index, 0: gap } of line.text.matchAll(COLUMN_GAP)) {
    columns.push(new Line(raw, { start, end: line.start + index }, columns.length === 0 && line.afterGap));
    start = line.start + index + gap.length;
  }
  return columns.length === 0 ? [line] : [...columns, new Line(raw, { start, end: line.end })];
}

/** Words of a line of a letterhead. */
const HEAD_WORDS = 20;
const HEAD_LINES = 10;

/** The line with a paper's number, and the name of the body over it. */
export function markLetterhead(open: readonly Line[], cues: Cues): void {
  open.slice(0, HEAD_LINES).forEach((line, i) => {
    if (line.words > HEAD_WORDS || !isPaperNumber(line.plain, cues)) return;
    for (const head of open.slice(0, i + 1))
      if (head.words <= HEAD_WORDS && head.kind === null) head.mark('byline', 'byline: letterhead');
  });
}

/** "江外函〔2019〕45号", "府外字第1080012345號": the year in brackets or the mark of a register, and the number in it. */
const REGISTERED = /^\p{Script=Han}{1,14}(?:[〔［[(（]\d{4}[〕］\])）]\s?第?\s?\d+|字第\s?\d+)\s?[号號]$/u;

function isPaperNumber(plain: string, cues: Cues): boolean {
  return REGISTERED.test(plain) || (/\d/.test(plain) && cues.paperNumbers.startOf(plain) !== undefined);
}

/** Words of a body's name over a paper's title, and lines of such names. */
const NAME_WORDS = 12;
const NAMES_OVER = 5;

/**
 * "HỘI CHỮ THẬP ĐỎ VIỆT NAM / TỈNH AN PHÚ / BÁO CÁO / Công tác năm 2019": the paper's name begins its title, which its second
 * line ends; over it stands who writes, a name on two lines as one.
 */
export function partPaperName(raw: string, lines: readonly Line[], cues: Cues): readonly Line[] {
  const at = lines.slice(0, HEAD_LINES).findIndex((line) => line.kind === null && isPaperName(line, cues));
  const name = lines[at];
  if (!name) return lines;
  const over = lines.slice(0, at);
  if (!over.every((line) => isLetterhead(line, cues))) return lines;
  const next = lines[at + 1];
  const isAlone = cues.paperNames.startOf(name.plain) === name.plain;
  const isParted = isAlone && next !== undefined && isSecondLine(next);
  if (over.length === 0 && !isParted) return lines;
  const title = new Line(raw, { start: name.start, end: isParted ? next.end : name.end }, name.afterGap);
  title.mark('title', 'title: it says what sort of paper it is');
  return [...headsOf(raw, over, cues), title, ...lines.slice(at + (isParted ? 2 : 1))];
}

/** What the paper is about, and no field of it ("Date: …"). */
function isSecondLine({ kind, afterGap, closed, words, text }: Line): boolean {
  return kind === null && !afterGap && !closed && words <= SUBJECT_WORDS && !FIELD.test(text);
}

const FIELD = /^[^:：]{1,30}[:：]/u;

function isPaperName({ plain, text, words }: Line, cues: Cues): boolean {
  const name = cues.paperNames.startOf(plain);
  return (
    name !== undefined && words <= SUBJECT_WORDS && (name === plain || isInCapitals(text.split(/[\r\n]/, 1)[0] ?? ''))
  );
}

/** Names, numbers, places and days, none of which is a sentence or a field. */
function isLetterhead({ kind, plain, text, words, closed }: Line, cues: Cues): boolean {
  if (kind !== null) return kind !== 'title';
  if (isPaperNumber(plain, cues) || cues.bylineStarts.startOf(plain)) return true;
  return words <= NAME_WORDS && !closed && !FIELD.test(text);
}

/** Who writes, each as one line. */
function headsOf(raw: string, over: readonly Line[], cues: Cues): readonly Line[] {
  const heads: Line[] = [];
  for (const line of over) {
    const last = heads.at(-1);
    const goesOn =
      last?.kind === null && line.kind === null && !line.afterGap && cues.headGoesOn.startOf(line.plain) !== undefined;
    if (goesOn && heads.length <= NAMES_OVER)
      heads[heads.length - 1] = new Line(raw, { start: last.start, end: line.end }, last.afterGap);
    else heads.push(line);
  }
  return heads.map((line) =>
    line.kind === null && !/\d/.test(line.text) ? line.mark('byline', 'byline: letterhead') : line,
  );
}

/** Lines above a letter's first paragraph among which it says what it is about. */
const SUBJECT_LINES = 16;
const SUBJECT_WORDS = 45;

/** "Re: …", "V/v …", "事由：…": what a letter is about is its title, its label is not. */
export function partSubject(raw: string, lines: readonly Line[], cues: Cues): readonly Line[] {
  const paragraph = lines.findIndex((line) => line.kind === null && isParagraph(line));
  const top = lines.slice(0, Math.min(SUBJECT_LINES, paragraph < 0 ? lines.length : paragraph));
  const at = top.findIndex(
    ({ kind, words, plain }) => kind === null && words <= SUBJECT_WORDS && cues.subjectStarts.startOf(plain),
  );
  const line = top[at];
  const label = line && cues.subjectStarts.startOf(line.plain);
  if (!line || !label) return lines;
  const behind = /^[\s:：.]*/u.exec(raw.slice(line.start + label.length, line.end))?.[0].length ?? 0;
  const start = line.start + label.length + behind;
  if (start >= line.end) return lines;
  const parts = [
    new Line(raw, { start: line.start, end: start }, line.afterGap).mark('residue', 'label: what the letter is about'),
    new Line(raw, { start, end: line.end }).mark('title', 'title: the line that says what the letter is about'),
  ];
  return [...lines.slice(0, at), ...parts, ...lines.slice(at + 1)];
}
