/** Date stamps: the line that says when the text was published or signed. */
import type { ReadingDate, Span } from '@comity/domain';
import { datesIn } from '../dates.ts';
import { addNumbers } from '../numbers.ts';
import type { CompiledPack } from '../pack.ts';
import { Sentence, splitSentences } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import { foreignDay } from './foreign-days.ts';
import type { Line } from './lines.ts';
import { SIGN } from './signs.ts';

export interface StampDate extends ReadingDate {
  /** Letters of the line that are neither date nor time. */
  readonly rest: string;
}

/** A longer date says more than a year. */
const YEAR_LETTERS = 4;

const TIME = /\d{1,2}\s?[:hH：]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|[(（]?gmt[^)）]*[)）]?|\bUTC\b|[AP]M\b/giu;

/** What stands before the day of a dateline: nothing, a city, an agency, "date". Little words ("On 4 May …") make a sentence of it. */
const BEFORE = /^[(（]?(?:date:?\s|(?:\p{Lu}[\p{L}.'’-]{2,}|\p{Lu}{2,}|\([^()]{2,40}\))[,/:|｜\s–—-]*){0,6}[(（]?$/u;
/** What stands behind it up to the sign that ends the dateline; or a headline in capitals. */
const BEHIND =
  /^(?:\)?(?:[\s,/]*(?:\((?:[^()]|\([^()]*\)){2,50}\)|\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?|\d{1,2}|\p{Lu}[\p{L}.'’-]+)){0,8}\s?(?:[—–―:]|-{1,2}(?=\s|\p{Lu}))|\s\p{Lu}{3,}\s\p{Lu}{2,})/u;
/** "date 2023-09-19 (ABC) The society …": a labelled day at the very beginning, in figures only. */
const LABEL_BEFORE =
  /^(?:date|time|updated|published|posted|release time|ngày|日期|时间|時間|发布时间|發布時間)\s*[:：]?\s*$/iu;
const DAY_IN_FIGURES = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;
/** "Riga, 4 May 2022. A team of …": a place and a day that are a sentence of their own. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}.'’ -]{2,30},\s$/u;
const POINT_BEHIND = /^\.\s+["“]?\p{Lu}/u;
/** 某社某地2022年3月7日电, 苏瓦2022年3月7日电. */
const DISPATCH = /^(?:.{0,12}(?:社|网|報|报).{0,8}|\p{Script=Han}{2,8})\d{4}年\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u;
/** Characters within which a dateline ends, and paragraphs that may begin with it: headlines without a title's marks stand above. */
const LONGEST_DATELINE = 110;
const DATELINES = 3;
/** An entry of a chronicle or ledger ("12/4/2015: …"): where there are several, none is a dateline. */
const ENTRY = /^.{0,28}\d{4}\s?[:：—–―-]/u;

/** The full day in the dateline with which one of the first paragraphs begins: "LIMA, 7 March 2022 (ABC) –", "March 4th, 2020 — Lima:". */
export function datelineStamp(raw: string, lines: readonly Line[], pack: CompiledPack): StampDate | null {
  const main = lines.filter(({ kind }) => kind === 'main');
  const first =
    main.filter((line) => line.has(SIGN.digit) && ENTRY.test(line.text)).length > 1 ? [] : main.slice(0, DATELINES);
  for (const { start, end } of first) {
    const head = { start, end: Math.min(end, start + LONGEST_DATELINE) };
    const text = raw.slice(start, head.end);
    if (!/\d{4}/.test(text)) continue;
    const stamp = stampIn(raw, head, pack);
    if (!stamp) continue;
    const before = raw.slice(start, stamp.start);
    const behind = raw.slice(stamp.end, head.end);
    const isDateline =
      (BEFORE.test(before) && BEHIND.test(behind)) ||
      (PLACE_BEFORE.test(before) && POINT_BEHIND.test(behind)) ||
      (LABEL_BEFORE.test(before) && DAY_IN_FIGURES.test(stamp.quote));
    if (isDateline || DISPATCH.test(text)) return stamp;
  }
  return null;
}

/** "… and left for home. (A.B., Department of Culture, 3 April 2009)": a credit in brackets behind the last sentence, which ends with the day. */
const CLOSING = /[.!?。！？”"]\s*[(（](?<credit>\p{Lu}[^()（）]{6,80}|\p{Script=Han}[^()（）]{4,40})[)）]$/u;
/** Letters of who is named before the day. */
const FEWEST_CREDIT = 4;

/** The full day in the credit with which the last paragraph ends. */
export function closingStamp(raw: string, lines: readonly Line[], pack: CompiledPack): StampDate | null {
  const last = lines.filter(({ kind }) => kind === 'main').at(-1);
  const credit = last && CLOSING.exec(last.text)?.groups?.['credit'];
  if (!last || !credit) return null;
  const end = last.end - 1;
  const stamp = stampIn(raw, { start: end - credit.length, end }, pack);
  return stamp && stamp.end === end && stamp.rest.length >= FEWEST_CREDIT ? stamp : null;
}

/** The first full day that a short line names, and what else the line says. */
export function stampIn(raw: string, span: Span, pack: CompiledPack): StampDate | null {
  let isKnown = false;
  for (const tokens of splitSentences(raw, tokenise(raw, pack.words, span.start, span.end), pack)) {
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
