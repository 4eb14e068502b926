import { type Clock, MINUTES_A_DAY } from '../time.ts';
import { CHINESE_NUMBER, chineseNumber } from './chinese-figures.ts';
import { asWritten, plain } from './fold.ts';
import { leadingLength } from './lengths.ts';

/** A time of day or a stretch of it, as a desk writes it in English, Chinese or Vietnamese. */
export interface WrittenTime {
  readonly from: Clock;
  /** Undefined where only a beginning is given. */
  readonly to: Clock | undefined;
  /** Minutes, where a length stands behind the beginning. */
  readonly lasts?: number;
  /** The words behind the time. */
  readonly rest: string;
}

/** `no-such-time`: figures that look like a time of day, and are none. */
export type TimeReading = WrittenTime | 'no-such-time' | undefined;

/** Minutes behind the word for hours: 9h30, 9 giờ 30 phút, 9点半, 九時三十分. */
const SPOKEN_MINUTES = [
  "(\\d{1,2})(?!\\d|\\s*(?:[hg](?!\\p{L})|[点時时])|:\\d)(?:\\s*(?:分(?![钟鐘])|phút|'))?",
  '(半|rưỡi)',
  '(一刻)',
  '(三刻)',
  `(${CHINESE_NUMBER})(?=分(?![钟鐘])|\\s*(?:$|[^\\p{L}\\s]))分?`,
].join('|');
/** What can only be a time: figures alone may count something. */
const PLAINLY = '\\d{1,2}\\s*(?:[:.]\\d{2}|h|g(?!\\p{L})|giờ|[点时]|[ap]\\.?m)';
/** One time of day: what stands before it (上午), the hour, the minutes in one of their forms, what stands behind it (pm, chiều, 左右). */
const TIME = new RegExp(
  [
    '(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|早|',
    `(?:(?:in the )?(?:morning|afternoon|evening)|(?:buổi )?(?:sáng|trưa|chiều|tối))(?=[\\s:,]+${PLAINLY}))?`,
    `(?:\\s*|[\\s:,]+(?=${PLAINLY}))`,
    '(?:(noon|midday|正午|12\\s*noon|12\\s*trưa)|(midnight|午夜)|',
    `(?:(\\d{1,2})|(${CHINESE_NUMBER})(?=[点點时時]))`,
    `(?:\\s*(?:[:.](\\d{2})(?::\\d{2})?(?!\\d|[./]\\d)|(?:giờ|h(?!\\p{L})|g(?!\\p{L})|点|點|时|時)\\s*(?:${SPOKEN_MINUTES})?))?`,
    '(?:\\s*(am|a\\.m\\.?|pm|p\\.m\\.?|sáng|trưa|chiều|tối)(?!\\p{L}))?)',
    '(?:\\s*(?:(?:hrs?|hours|uhr)(?!\\p{L})|钟|鐘|整))?(?:左右|前后|前後|许(?!\\p{L})|許(?!\\p{L}))?',
  ].join(''),
  'iuy',
);
/** Four figures, which must not be the year of a date. */
const MILITARY = /([01]\d|2[0-4])([0-5]\d)(?!\d|[-/.]\d{1,2}[-/.]|年)(?:\s*(?:hrs?|h)(?!\p{L}))?/iuy;
const LEAD =
  /(?:(?:from|at|about|around|approx\.?|approximately|ca\.|từ|khoảng|tầm|lúc|vào lúc)(?!\p{L})|自|从|於|于|大约|大約|约|約)?\s*/iuy;
const TO = /\s*(?:[-‐‑–—−~〜～→]+>?|to(?!\p{L})|until(?!\p{L})|till(?!\p{L})|đến(?!\p{L})|tới(?!\p{L})|至|到)\s*/iuy;
/** A sign of a stretch whose end nobody wrote: `9:00 –`. A word there belongs to what happens: 14:30到达. */
const OPEN = /\s*[-‐‑–—−~〜～→]+>?/iuy;
/** When guests come, and when it begins: `6:30 for 7pm`. */
const BEGINS = /\s*for\s+/iuy;
const ONWARDS = /\s*(?:起|开始|[以之]?[后後](?![勤续方台])|onwards?|on(?!\p{L})|trở đi)/iuy;

/** The words for an end by themselves, in brackets or behind a comma. */
const UNTIL =
  /(?:^|[(,]\s*)(?:(?:until|till|ends? (?:at|by)?|đến|tới|kết thúc(?: lúc)?|直?至|直?到)\s*(?<until>[^(),]+?)(?:为?止|结束)?|(?<ends>[^(),]+?)(?:结束|为?止))\s*(?:\)|$)/iu;
/** What stands before a time, or before what is done then, and is neither: 早餐后，8点出发. */
export const INTRODUCTION =
  /^(?:(?:after|before|following|then)(?!\p{L})[^\d,]{0,40},|(?:sau|trước)(?!\p{L})[^\d,]{0,40},|[\p{Script=Han}]{1,6}[前后],?|(?:随后|然后|之后),?)\s*/iu;

/** Minutes between the coming of guests and what they come for. */
const LONGEST_RECEPTION = 90;

interface Reading {
  readonly clock: Clock | undefined;
  /** Whether the half of the day is said. */
  readonly half: 'am' | 'pm' | undefined;
  /** A bare number, which is an hour only beside another time. */
  readonly isBare: boolean;
  readonly end: number;
}

/** The time with which a text begins. */
export function readTime(text: string): TimeReading {
  const [words, written] = [plain(text), asWritten(text)];
  const restOf = (from: number) => {
    const signs = /^[\s:,;.|·–—-]+/u.exec(words.slice(from))?.[0].length ?? 0;
    return written.slice(0, introduced) + written.slice(from + signs);
  };
  const introduced = INTRODUCTION.exec(words)?.[0].length ?? 0;
  const first = timeAt(words, introduced + (matchAt(LEAD, words, introduced)?.[0].length ?? 0));
  if (!first || (first.isBare && introduced > 0)) return undefined;
  const dash = matchAt(TO, words, first.end);
  const second = dash && timeAt(words, first.end + dash[0].length);
  // `9-11` is a stretch of time where nothing else stands beside it; `9` alone, or `3 - visit`, is a number.
  const isStretch = second && (!second.isBare || second.end === words.length);
  if (first.isBare && !isStretch && !invitedFor(words, first)) return undefined;
  if (first.clock === undefined || (second && second.clock === undefined)) return 'no-such-time';
  if (second?.clock !== undefined) {
    const [from, to] = stretch(first, second);
    return { from, to, rest: restOf(second.end) };
  }
  const open = matchAt(ONWARDS, words, first.end) ?? matchAt(OPEN, words, first.end);
  const end = first.end + (open?.[0].length ?? 0);
  const length = leadingLength(words.slice(end));
  if (length) return { from: first.clock, to: undefined, lasts: length.minutes, rest: restOf(end + length.end) };
  const begins = invitedFor(words, first);
  if (begins) return { from: stretch(first, begins)[0], to: undefined, rest: restOf(begins.end) };
  return { from: first.clock, to: undefined, rest: restOf(end) };
}

/**
 * The end that a text says of what begins at `from`: `Dinner (until 20:00)`, `晚宴，至20点`.
 *
 * @param from undefined where nobody says it
 */
export function endWithin(text: string, from: Clock = -1): Clock | undefined {
  const { until, ends = '' } = UNTIL.exec(plain(text))?.groups ?? {};
  const end = readTime(until ?? ends);
  if (typeof end !== 'object' || end.rest !== '' || end.to !== undefined) return undefined;
  // Until eight, of what begins at six in the evening.
  return [end.from, end.from + MINUTES_A_DAY / 2].find((clock) => clock > from && clock <= MINUTES_A_DAY);
}

/** A time that nothing else is taken for, with the word before it. */
const WITHIN =
  /(?:[,，]?\s*(?<!\p{L})(?:at|from|lúc|vào lúc|từ)\s+|[,，]?\s*于|[,，]\s*|(?<=[^\d\s.,/:h-])\s*)(?=\d{1,2}(?::\d{2}|h\d{2}|\s?[ap]\.?m(?!\p{L})|[点點])(?!\d))/iu;
/** Before or behind a time by which something is over or done: nobody says when it begins. */
const DEADLINE_BEFORE = /(?:until|till|by|before|than|đến|tới|trước|muộn nhất|至|到|迟于|前)\s*$/iu;
const DEADLINE_BEHIND = /^\s*(?:[前止]|之前|以前|结束|at the latest|trở về trước)/iu;

/** When it begins by the words of a title that only one time stands in, and the title without: `Depart 8:00`. */
export function timeWithin(title: string): (Pick<WrittenTime, 'from' | 'to'> & { readonly title: string }) | undefined {
  const [words, written] = [plain(title), asWritten(title)];
  const found = WITHIN.exec(words);
  if (!found || DEADLINE_BEFORE.test(words.slice(0, found.index))) return undefined;
  const behind = words.slice(found.index + found[0].length);
  const time = readTime(behind);
  if (typeof time !== 'object' || DEADLINE_BEHIND.test(time.rest) || WITHIN.test(` ${time.rest}`)) return undefined;
  const rest = written.slice(written.length - time.rest.length);
  const before = written.slice(0, found.index);
  const sign = /^(?:$|[,;.，；。、\p{Script=Han}])/u.test(rest) ? '' : ' ';
  return { from: time.from, to: time.to, title: asWritten(`${before}${sign}${rest}`) };
}

/** When it begins for which guests are asked to come at `first`. */
function invitedFor(words: string, first: Reading): Reading | undefined {
  const invited = matchAt(BEGINS, words, first.end);
  const begins = invited && timeAt(words, first.end + invited[0].length);
  if (!begins || begins.isBare || begins.clock === undefined) return undefined;
  const [from, to] = stretch(first, begins);
  return from < to && to - from <= LONGEST_RECEPTION ? begins : undefined;
}

/** A half of the day that is said once holds for both ends: `2–3.30 pm`, `下午3点到5点`. */
function stretch(first: Reading, second: Reading): readonly [Clock, Clock] {
  const from = first.clock ?? 0;
  const to = second.clock ?? 0;
  const isMorning = (clock: Clock) => clock < MINUTES_A_DAY / 2;
  if (second.half === 'pm' && first.half === undefined && isMorning(from) && from + MINUTES_A_DAY / 2 < to)
    return [from + MINUTES_A_DAY / 2, to];
  if (first.half === 'pm' && second.half === undefined && isMorning(to) && to < from)
    return [from, to + MINUTES_A_DAY / 2];
  return [from, to];
}

function timeAt(text: string, at: number): Reading | undefined {
  const military = matchAt(MILITARY, text, at);
  if (military)
    return {
      clock: clockOrNone(Number(military[1]), Number(military[2])),
      half: undefined,
      isBare: false,
      end: at + military[0].length,
    };
  const found = matchAt(TIME, text, at);
  if (!found) return undefined;
  const [
    whole,
    before,
    noon,
    midnight,
    digits,
    chinese,
    minutes,
    spoken,
    half,
    quarter,
    threeQuarters,
    written,
    after,
  ] = found;
  const end = at + whole.length;
  if (noon !== undefined) return { clock: 720, half: 'pm', isBare: false, end };
  if (midnight !== undefined) return { clock: MINUTES_A_DAY, half: undefined, isBare: false, end };
  const hour = digits === undefined ? chineseNumber(chinese ?? '') : Number(digits);
  const inWords = half ? 30 : quarter ? 15 : threeQuarters ? 45 : written && chineseNumber(written);
  const minute = inWords || Number(minutes ?? spoken ?? 0);
  const halfOfDay = halfOf(before ?? after);
  const length = whole.replace(before ?? '', '').trim().length;
  return {
    clock: clockOrNone(inHalf(hour, halfOfDay, before ?? after), minute),
    half: halfOfDay,
    isBare: halfOfDay === undefined && digits !== undefined && length === digits.length,
    end,
  };
}

function halfOf(word: string | undefined): 'am' | 'pm' | undefined {
  if (word === undefined) return undefined;
  return /^(?:a\.?m|(?:in the )?morning|(?:buổi )?sáng|凌晨|清晨|早|上午)/iu.test(word) ? 'am' : 'pm';
}

function inHalf(hour: number, half: 'am' | 'pm' | undefined, word: string | undefined): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  // Eleven at 中午 or trưa is before noon.
  if (half === 'pm' && hour < 12) return hour === 11 && /中午|trưa/iu.test(word ?? '') ? hour : hour + 12;
  return hour;
}

function clockOrNone(hour: number, minute: number): Clock | undefined {
  const clock = hour * 60 + minute;
  return minute < 60 && clock <= MINUTES_A_DAY ? clock : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
