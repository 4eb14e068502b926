import { parseDate, WEEKDAYS, type Weekday, weekdayOf } from '../time.ts';
import { CHINESE_NUMBER, chineseDigits, chineseNumber } from './chinese-figures.ts';
import { asWritten, fold, plain } from './fold.ts';

/** A date as a desk writes it. */
export interface WrittenDate {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Day and month could be changed round: 4/5. They are read with the day first. */
  readonly isAmbiguous: boolean;
  readonly weekday: Weekday | undefined;
  /** The words beside it. */
  readonly rest: string;
}

/** `nth`: the first day, the second. */
export type DateReading =
  | WrittenDate
  | { readonly weekday: Weekday; readonly rest: string; readonly month?: never; readonly nth?: never }
  | { readonly nth: number; readonly rest: string; readonly month?: never }
  | 'no-such-date'
  | undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const CHINESE_DAYS = '一二三四五六日';
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:第一天|首日|ngày thứ nhất|first day)/iu, 1],
  [/^(?:第二天|ngày thứ hai|second day)(?=\s*(?:$|[:,(]))/iu, 2],
  [/^(?:第三天|ngày thứ ba|third day)(?=\s*(?:$|[:,(]))/iu, 3],
];

/** Of the figures of a date, which is which. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly parts: (found: RegExpExecArray) => readonly [string | undefined, string | undefined, string | undefined];
  readonly isAmbiguous?: true;
}[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, parts: ([, y, m, d]) => [y, m, d] },
  { pattern: /(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/u, parts: ([, y, m, d]) => [y, m, d] },
  {
    pattern: new RegExp(
      `(?:([〇零○一二三四五六七八九]{4})\\s*年)?\\s*(${CHINESE_NUMBER})\\s*月\\s*(${CHINESE_NUMBER})\\s*[日号號]`,
      'u',
    ),
    parts: ([, y, m = '', d = '']) => [
      y && String(chineseDigits(y)),
      String(chineseNumber(m)),
      String(chineseNumber(d)),
    ],
  },
  {
    pattern: /(?:ngày\s*)?(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*(?:năm\s*)?(\d{4}))?/iu,
    parts: ([, d, m, y]) => [y, m, d],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH}(?:[\\s,-]+(\\d{4}))?(?!\\p{L})`,
      'iu',
    ),
    parts: ([, d, m, y]) => [y, monthOf(m), d],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,?\\s+(\\d{4}))?`, 'iu'),
    parts: ([, m, d, y]) => [y, monthOf(m), d],
  },
  {
    pattern: /(?:ngày\s*)?(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/iu,
    parts: ([, d, m, y]) => [y?.length === 2 ? `20${y}` : y, m, d],
    isAmbiguous: true,
  },
  {
    pattern: /(?:ngày\s*)?(?<![\d:.])(\d{1,2})\/(\d{1,2})(?![\d:/])/iu,
    parts: ([, d, m]) => [undefined, m, d],
    isAmbiguous: true,
  },
];

const UNTIL = '(?:[-–—~〜]|至|到|to(?!\\p{L})|until(?!\\p{L})|đến(?!\\p{L}))\\s*(?:ngày\\s*)?';
/** Behind the first day of several: the last. */
const LAST_DAY = new RegExp(
  `^\\s*(?:\\([^()]*\\)\\s*)?${UNTIL}(?:(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*[日号]|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}(?:[/.]\\d{1,2})?(?:[/.]\\d{4}|,?\\s+\\d{4})?(?!\\d|\\s*(?:[:h点时-]|[ap]\\.?m)))`,
  'iu',
);
/** Before the last day of several: the first, of which the month may be left out. `Day 1 - 4 May` is none. */
const FIRST_DAY = new RegExp(
  `(?<!(?:day|ngày thứ|thứ|第|no\\.?)\\s*|ngày\\s+(?=\\d+\\s+[-–—]))(?<![\\d/.])(\\d{1,2})(?:[/.](\\d{1,2}))?\\s*${UNTIL}$`,
  'iu',
);

/** A date near the beginning of a text, with what stands beside it; of several days the first. Whole words of weekdays are taken out of the rest. */
export function readDate(text: string): DateReading {
  const words = plain(text);
  if (words === '' || words.length > 200) return undefined;
  const written = asWritten(text);
  const [weekday, begin, end] = weekdayIn(words);
  const [without, writtenWithout] = [words, written].map((each) => withoutPart(each, begin, end));
  for (const { pattern, parts, isAmbiguous } of FORMS) {
    const found = pattern.exec(without ?? '');
    if (!found || without === undefined) continue;
    const before = FIRST_DAY.exec(without.slice(0, found.index));
    const from = before?.index ?? found.index;
    // A date in the middle of a sentence is spoken of, not set.
    if (from > 12) continue;
    const [year, month, day] = parts(found).map((part) => (part === undefined ? undefined : Number(part)));
    const behind = found.index + found[0].length;
    const last = LAST_DAY.exec(without.slice(behind))?.[0] ?? '';
    const rest = tidy(withoutPart(writtenWithout ?? '', from, behind + last.length));
    const lastYear = /\d{4}/u.exec(last)?.[0];
    const first = { month: Number(before?.[2] ?? month ?? 0), day: Number(before?.[1] ?? day ?? 0) };
    const date = chosen(
      year ?? (lastYear === undefined ? undefined : Number(lastYear)),
      first.month,
      first.day,
      isAmbiguous ?? false,
    );
    return date === undefined ? 'no-such-date' : { ...date, weekday, rest };
  }
  const nth = /^(?:day|ngày(?: thứ)?|第)\s*(\d{1,2})\s*(?:天|日)?(?![\d/.:h])/iu.exec(words);
  if (nth) return { nth: Number(nth[1]), rest: tidy(written.slice(nth[0].length)) };
  for (const [pattern, number] of ORDINALS) {
    const ordinal = pattern.exec(words);
    if (ordinal) return { nth: number, rest: tidy(written.slice(ordinal[0].length)) };
  }
  return weekday && fold(without ?? '') === '' ? { weekday, rest: '' } : undefined;
}

/** Days since 1970-01-01; undefined where that year has no such day. */
export function epochDayIn(year: number, { month, day }: Pick<WrittenDate, 'month' | 'day'>): number | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  return parseDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** A weekday written beside a date settles which of its figures is the day. */
function chosen(year: number | undefined, month: number, day: number, mayTurn: boolean) {
  const exists = (m: number, d: number) => epochDayIn(year ?? 2028, { month: m, day: d }) !== undefined;
  if (exists(month, day)) return { year, month, day, isAmbiguous: mayTurn && month !== day && exists(day, month) };
  return mayTurn && exists(day, month) ? { year, month: day, day: month, isAmbiguous: false } : undefined;
}

/** Day and month the other way round, where the weekday that stands beside the date says so. */
export function turnedByWeekday(date: WrittenDate, year: number): WrittenDate {
  const turned = { ...date, month: date.day, day: date.month };
  const asWritten = epochDayIn(year, date);
  const other = date.isAmbiguous ? epochDayIn(year, turned) : undefined;
  if (date.weekday === undefined || other === undefined || asWritten === undefined) return date;
  if (weekdayOf(asWritten) === date.weekday) return { ...date, isAmbiguous: false };
  return weekdayOf(other) === date.weekday ? { ...turned, isAmbiguous: false } : date;
}

const WEEKDAY_WORDS: readonly (readonly [RegExp, (found: RegExpExecArray) => Weekday | undefined])[] = [
  [
    /[（(]?\s*(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])\s*[）)]?/u,
    ([, day = '']) => WEEKDAYS[CHINESE_DAYS.indexOf(day === '天' ? '日' : day)],
  ],
  [
    /(?<!\p{L})\(?(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|bẩy|2|3|4|5|6|7)|(chủ nhật|cn))\)?(?!\p{L})/iu,
    ([, day, sunday]) => (sunday ? 'sunday' : VIETNAMESE[(day ?? '').toLowerCase()]),
  ],
  [
    /(?<!\p{L})\(?(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?\)?(?!\p{L})/iu,
    ([, day = '']) => WEEKDAYS.find((each) => each.startsWith(day.toLowerCase().slice(0, 3))),
  ],
];
const VIETNAMESE: Readonly<Record<string, Weekday>> = {
  hai: 'monday',
  ba: 'tuesday',
  tư: 'wednesday',
  năm: 'thursday',
  sáu: 'friday',
  bảy: 'saturday',
  bẩy: 'saturday',
  '2': 'monday',
  '3': 'tuesday',
  '4': 'wednesday',
  '5': 'thursday',
  '6': 'friday',
  '7': 'saturday',
};

/** The weekday that a text names near its beginning, and from where to where. */
function weekdayIn(text: string): readonly [Weekday | undefined, number, number] {
  for (const [pattern, meant] of WEEKDAY_WORDS) {
    const found = pattern.exec(text);
    const weekday = found ? meant(found) : undefined;
    if (found && weekday && found.index <= 24) return [weekday, found.index, found.index + found[0].length];
  }
  return [undefined, 0, 0];
}

function withoutPart(text: string, begin: number, end: number): string {
  return begin === end ? text : `${text.slice(0, begin)} ${text.slice(end)}`;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function tidy(text: string): string {
  const empty = asWritten(text).replaceAll(/[(（]\s*[)）]/gu, ' ');
  return asWritten(empty.replaceAll(/^[\s,;:.)，；：。）–—-]+|[\s,;:.(，；：。（–—-]+$/gu, ''));
}
