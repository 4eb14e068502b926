/** Stamps and bylines. */
import type { CompiledPack } from '../pack.ts';
import type { Cues } from './cues.ts';
import type { Line } from './lines.ts';
import { isParagraph } from './portal.ts';
import { SIGN } from './signs.ts';
import { type StampDate, stampIn } from './stamp.ts';

const STAMP_WORDS = 30;
/** Letters beside the date that a bare date line may have: a place, a weekday. */
const STAMP_REST = 24;
/** Characters of a bare date line. */
const LONGEST_BARE = 140;
/** Letters beside the date of a sentence that says when the page was published. */
const LONGEST_SAYING = 80;
/** "Time:2018-04-16Editor:…Resource:…": further fields behind the day, however long. */
const LABELS = /(?:editor|source|author|reporter|编辑|編輯|来源|來源|作者)\s*[:：]/iu;
const LONGEST_LABEL = 20;
const TOP_LINES = 4;
/** Lines at the end where a page says whose it is and of which day, and words of such a line. */
const FOOT_LINES = 3;
const FOOT_WORDS = 12;
/** A sentence goes on in the next line. */
const COMMA = /[,，、]$/;
const SENTENCE = /[.!?。！？]["”」]?$/;
/** A day and its hour, among the fields of an editorial line: "Liaison Department 2022-04-05 17:31 Published on". */
const TIMED =
  /(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}),?\s+(?:-\s)?\d{1,2}:\d{2}|\d{1,2}:\d{2},?\s+\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;
const LONGEST_TIMED = 120;
/** "Liaison Department, Friendship Association 2022-04-05": a day in figures that ends one of the first lines. */
const DAY_AT_END = /\s\d{4}-\d\d-\d\d$/;
/** "(09:12 03/05/2021)": without more, nobody knows which is the month. */
const DAY_ALONE =
  /^(?:\p{L}{3,12}:?\s)?[(（]?(?:\d{1,2}:\d{2}[\s,-]*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,-]*\d{1,2}:\d{2}(?::\d{2})?)?[)）]?$/u;
/** More bare date lines than this are a chronicle or a list, not stamps. */
const MOST_BARE = 2;

/** No full day is without one. */
const YEAR = /\d{4}|年/;

export const DATE_ALONE = 'stamp: a date alone';

export interface FoundStamp extends StampDate {
  readonly line: Line;
}

export function markStamps(raw: string, lines: readonly Line[], cues: Cues, pack: CompiledPack): FoundStamp[] {
  const found: FoundStamp[] = [];
  const bare: FoundStamp[] = [];
  const standing = lines.filter(({ kind }) => kind !== 'residue');
  const top = new Set(standing.slice(0, TOP_LINES));
  const foot = new Set(standing.slice(-FOOT_LINES).filter(({ words }) => words <= FOOT_WORDS));
  for (const [i, line] of lines.entries()) {
    if (line.kind !== null || line.words > STAMP_WORDS || !line.has(SIGN.digit | SIGN.wide)) continue;
    const { plain } = line;
    if (!YEAR.test(plain)) continue;
    const cued = cues.stampStarts.startOf(plain) ?? cues.bylineStarts.startOf(plain);
    const isSentence = SENTENCE.test(line.text);
    const says = foot.has(line) && cues.stampHas.standsIn(plain);
    if (!cued && !says && (isSentence || line.text.length > LONGEST_BARE)) continue;
    const next = lines[i + 1];
    if (!cued && next && ENTRY.test(next.text)) continue;
    const date = stampIn(raw, line, pack);
    if (!date && DAY_ALONE.test(line.text)) line.mark('stamp', 'stamp: a day that may be read in two ways');
    if (!date || namesPaper(date, plain, cues)) continue;
    if (opensSentence(line, date, next)) {
      line.mark('main', 'text: a sentence that begins with its day');
      continue;
    }
    // under the first lines, and at the foot, a date line may also name an agency
    const mayName = (top.has(line) || foot.has(line)) && !isSentence;
    const short = date.rest.length <= (mayName ? 2 * STAMP_REST : STAMP_REST);
    if (says && date.rest.length <= LONGEST_SAYING) found.push({ ...date, line });
    else if (cued && !isSentence && LABELS.test(line.text) && date.start - line.start <= LONGEST_LABEL)
      found.push({ ...date, line });
    else if (cued && (short || (!isSentence && date.rest.length <= LONGEST_SAYING && !COMMA.test(line.text))))
      found.push({ ...date, line });
    else if (!isSentence && isTimed(line, top) && date.rest.length <= LONGEST_TIMED) bare.push({ ...date, line });
    else if (short && (!/[:：;,，]$/.test(line.text) || date.start === line.start || cues.bylineStarts.endsIn(plain)))
      bare.push({ ...date, line });
  }
  if (areFields(found)) found.length = 0;
  for (const { line } of found) line.mark('stamp', 'stamp: says when it was published');
  if (bare.length > MOST_BARE) return found;
  const open = lines.filter(({ kind }) => kind === null);
  for (const stamp of bare) {
    const place = open.indexOf(stamp.line);
    const next = open[place + 1];
    const overText =
      stamp.rest === '' && next !== undefined && isParagraph(next) && !open.slice(0, place).some(isParagraph);
    if (place > 8 && place < open.length - 4 && !overText) continue;
    stamp.line.mark('stamp', DATE_ALONE);
    found.push(stamp);
  }
  return found;
}

/** "10:30 Arrival", "- 14:00: Lãnh đạo tỉnh tiếp Đoàn": the day over it heads a programme. */
const ENTRY = /^(?:[-–•*+]\s?)?\d{1,2}[:：.hH]\d{2}\b.*?[\p{L}]{2}/u;

/** Letters behind the day of a line that tells something. */
const FEWEST_TOLD = 12;

/** "Ngày 5/3/2019, Hội đã đón đoàn" over "đến thăm …": a sentence that begins with its day and goes on in the next line. */
function opensSentence(line: Line, date: StampDate, next: Line | undefined): boolean {
  if (!next || next.afterGap || next.kind !== null || line.closed) return false;
  const behind = line.text.slice(date.end - line.start);
  if (!/^[,，]\s?[\p{L}\p{N}]/u.test(behind) || behind.length < FEWEST_TOLD) return false;
  return /^\p{Ll}/u.test(next.text) || (/^\p{Script=Han}/u.test(next.text) && next.closed);
}

/** Letters beside the day and the word for the paper that say whose it is. */
const FEWEST_NAMED = 8;

/** "Minutes of the commission's meeting of 17 January 2019": the day is part of the paper's name. */
function namesPaper({ rest }: StampDate, plain: string, cues: Cues): boolean {
  const name = cues.paperNames.startOf(plain);
  return name !== undefined && rest.length >= name.length + FEWEST_NAMED;
}

function isTimed(line: Line, top: ReadonlySet<Line>): boolean {
  return TIMED.test(line.text) || (top.has(line) && DAY_AT_END.test(line.text));
}

/** What only pages say, of themselves and of other pages: "Published: May 3, 2019". */
const PUBLISHED = /^(?:published|posted|updated)$/iu;

/** "Date May 3 …", "Date June 8 …": a field that comes again with another day tells of events, not of the paper. */
function areFields(found: readonly FoundStamp[]): boolean {
  const days = new Map<string, string>();
  return found.some(({ line, edtf }) => {
    const head = /^[\p{L}\s]+/u.exec(line.plain)?.[0].trim().split(/\s/)[0] ?? '';
    const before = days.get(head);
    days.set(head, edtf ?? '');
    return head !== '' && !PUBLISHED.test(head) && before !== undefined && before !== edtf;
  });
}

const BYLINE_WORDS = 20;
/** A longer line that ends as a sentence does tells something: "By 2018 the society had sent …". */
const SHORT_SENTENCE = 6;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:\s?\/\s?[\p{L}\s.'’-]{4,40})?$/u;
/** "(Liaison Department: Wang Fang)", among the last lines. */
const CREDIT_IN_BRACKETS = /^[(（][^()（）:：]{2,40}[:：]\s?[^()（）.]{2,40}[)）]$/u;
const CREDIT_LINES = 4;
const IN_BRACKETS = /^[(（【[].{2,40}[)）】\]]$/u;

export function markBylines(lines: readonly Line[], cues: Cues, title: Line | null): void {
  const open = lines.filter(({ kind }) => kind === null);
  const lastMain = open.filter(({ words }) => words > BYLINE_WORDS).at(-1);
  open.forEach((line, i) => {
    const reason = bylineReason(line, cues);
    const underTitle = title !== null && i === 0 && line.start > title.start;
    const atEnd = lastMain !== undefined && line.start > lastMain.start && i === open.length - 1;
    const alone = underTitle || (atEnd && open[i - 1]?.closed === true);
    if (reason) line.mark('byline', reason);
    else if (i >= open.length - CREDIT_LINES && lastMain !== line && CREDIT_IN_BRACKETS.test(line.text))
      line.mark('byline', 'byline: in brackets at the end');
    else if (alone && line.words <= BYLINE_WORDS && NAME.test(line.text)) line.mark('byline', 'byline: a name alone');
  });
}

function bylineReason(line: Line, cues: Cues): string | null {
  const { words, closed } = line;
  if (words > BYLINE_WORDS) return null;
  const { text, plain } = line;
  const cue = cues.bylineStarts.startOf(plain);
  const isSentence = SENTENCE.test(text) && words > SHORT_SENTENCE && !cue?.endsWith(':');
  if (cue && !isSentence) return 'byline: says who wrote or sent it';
  if (IN_BRACKETS.test(text) && cues.bylineStarts.startOf(plain.replace(/^[(（【[]\s*/, '')))
    return 'byline: in brackets';
  if (cues.agencies.has(plain.replace(/[()（）\s]+$|^[()（）\s]+/g, ''))) return 'byline: an agency alone';
  return words <= 12 && !closed && cues.bylineHas.standsIn(plain) ? 'byline: says who wrote or sent it' : null;
}
