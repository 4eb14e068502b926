/** Date stamps: the line that says when the text was published or signed. */
import type { ReadingDate, Span } from '@comity/domain';
import { datesIn } from '../dates.ts';
import { addNumbers } from '../numbers.ts';
import type { CompiledPack } from '../pack.ts';
import { Sentence, splitSentences } from '../sentences.ts';
import { foreignDay } from './foreign-days.ts';
import type { Line } from './lines.ts';

export interface StampDate extends ReadingDate {
  /** Letters of the line that are neither date nor time. */
  readonly rest: string;
}

/** A longer date says more than a year. */
const YEAR_LETTERS = 4;

const TIME = /\d{1,2}\s?[:hH：]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|[(（]?gmt[^)）]*[)）]?|\bUTC\b|[AP]M\b/giu;

/** "TEHRAN, 7 March 2022 (ABCD) -", "Lima, March 4th, 2020 —": city, day, agency. "某社某地2022年3月7日电". "May 3, 2021 MAYOR WELCOMES". */
const DATELINE =
  /^(?:[\p{Lu}][\p{L}\s.'’-]{1,30}[,:]\s(?=[^—–-]*\d{4})[^;:()]{6,36}(?:\([\p{L}\s.'-]{2,25}\))?\s?(?:[—–]|-{1,2}\s)|.{0,12}(?:社|网|報|报).{0,8}\d{4}年\d{1,2}月\d{1,2}日(?:电|電|讯|訊)|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}\s(?=\p{Lu}{3,}\s\p{Lu}{2,}))/u;

/** The full day in the dateline with which the first paragraph begins. */
export function datelineStamp(raw: string, lines: readonly Line[], pack: CompiledPack): StampDate | null {
  const first = lines.find(({ kind }) => kind === 'main');
  const dateline = first && DATELINE.exec(first.text);
  return first && dateline ? stampIn(raw, { start: first.start, end: first.start + dateline[0].length }, pack) : null;
}

/** The first full day that a short line names, and what else the line says. */
export function stampIn(raw: string, span: Span, pack: CompiledPack): StampDate | null {
  let isKnown = false;
  for (const tokens of splitSentences(raw, { ...span, kind: 'stamp', holes: [] }, pack)) {
    const sentence = new Sentence({ raw, pack, block: 'stamp', paragraph: 0, index: 0 }, tokens);
    addNumbers(sentence);
    for (const { from, to, when } of datesIn(sentence, () => undefined)) {
      isKnown ||= when.kind !== 'fixed' || when.edtf.length > YEAR_LETTERS;
      if (when.kind !== 'fixed' || !/^\d{4}-\d\d-\d\d$/.test(when.edtf)) continue;
      return { ...sentence.quote(from, to), edtf: when.edtf, rest: besides(raw, span, sentence.quote(from, to)) };
    }
  }
  const found = isKnown ? null : foreignDay(raw.slice(span.start, span.end));
  if (!found) return null;
  const day = { start: span.start + found.start, end: span.start + found.end };
  return { ...day, quote: raw.slice(day.start, day.end), edtf: found.edtf, rest: besides(raw, span, day) };
}

/** The letters beside the day, without the time. */
function besides(raw: string, span: Span, day: Span): string {
  return (raw.slice(span.start, day.start) + raw.slice(day.end, span.end))
    .replace(TIME, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
