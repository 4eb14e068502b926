import { parseEdtf } from '../edtf.ts';
import type { FigureWords } from './words.ts';

/** `short` for screens ("22 Aug 2014"), `long` for papers ("22 August 2014"). */
export type DateStyle = 'short' | 'long';

type PeriodWords = Pick<FigureWords, 'tag' | 'since' | 'until' | 'about' | 'uncertain' | 'decade' | 'years'>;
type Precision = 'year' | 'month' | 'day';

/**
 * An EDTF period in words: `2014` → "2014", `2014-08` → "Aug 2014", `2009/2018` → "2009–2018", `1994/..` → "since 1994".
 * What cannot be parsed is returned as written: a period is never guessed. Dates are formatted in UTC, so that no zone moves them.
 */
export function periodInWords(edtf: string, words: PeriodWords, style: DateStyle): string {
  if (!parseEdtf(edtf)) return edtf;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointInWords(from, words, style);
  if (from === '..' || from === '') return words.until(pointInWords(to, words, style));
  if (to === '..' || to === '') return words.since(pointInWords(from, words, style));
  return (
    rangeInWords(from, to, words, style) ?? `${pointInWords(from, words, style)} – ${pointInWords(to, words, style)}`
  );
}

function pointInWords(point: string, words: PeriodWords, style: DateStyle): string {
  const mark = /[?~%]$/.exec(point)?.[0];
  const text = bareInWords(mark ? point.slice(0, -1) : point, words, style);
  if (mark === '~') return words.about(text);
  return mark === undefined ? text : words.uncertain(text);
}

function bareInWords(bare: string, words: PeriodWords, style: DateStyle): string {
  if (/^\d{3}X$/.test(bare)) return words.decade(bare.replace('X', '0'));
  if (/^\d{2}XX$/.test(bare)) return words.years(`${bare.slice(0, 2)}00–${bare.slice(0, 2)}99`);
  const precision = precisionOf(bare);
  if (precision === 'year') return words.years(bare);
  return words.tag === 'vi-VN' ? vietnamese(bare) : formatOf(precision, words.tag, style).format(toDate(bare));
}

/** Two plain points of one precision, in the language's own range form ("22–24 Aug 2014"). */
function rangeInWords(from: string, to: string, words: PeriodWords, style: DateStyle): string | undefined {
  const precision = precisionOf(from);
  if (precision !== precisionOf(to) || !/^[\d-]+$/.test(from + to)) return undefined;
  if (precision === 'year') return words.years(`${from}–${to}`);
  if (words.tag === 'zh-CN') return chineseRange(from, to, precision);
  if (words.tag === 'vi-VN') return vietnameseRange(from, to);
  return formatOf(precision, words.tag, style).formatRange(toDate(from), toDate(to));
}

/** "2024年10月22日–25日": the library's own range falls back to slashes. The end leaves out what it shares with the start. */
function chineseRange(from: string, to: string, precision: 'month' | 'day'): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = precision === 'day' && from.slice(0, 7) === to.slice(0, 7);
  const end = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(sameMonth ? {} : { month: 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  return `${formatOf(precision, 'zh-CN', 'long').format(toDate(from))}–${end.format(toDate(to))}`;
}

/** "14/5/2019", "tháng 5/2019": one form on screens and on papers, where the library has several. */
function vietnamese(point: string): string {
  const [year, month, day] = point.split('-').map(Number);
  return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
}

/** "14–18/5/2019", "28/5–2/6/2019", "tháng 5–8/2019": the start leaves out what it shares with the end. */
function vietnameseRange(from: string, to: string): string | undefined {
  const [year, month, day] = from.split('-').map(Number);
  const [endYear, endMonth, endDay] = to.split('-').map(Number);
  if (year !== endYear) return undefined;
  if (day === undefined) return `tháng ${month}–${endMonth}/${year}`;
  return month === endMonth ? `${day}–${endDay}/${month}/${year}` : `${day}/${month}–${endDay}/${endMonth}/${year}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs more than all its uses on a page. */
function formatOf(precision: 'month' | 'day', tag: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${precision} ${tag} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(tag, { year: 'numeric', month: style, timeZone: 'UTC', ...day });
  formats.set(key, made);
  return made;
}

function precisionOf(point: string): Precision {
  const dashes = point.split('-').length;
  return dashes === 3 ? 'day' : dashes === 2 ? 'month' : 'year';
}

function toDate(point: string): Date {
  const [year, month = '01', day = '01'] = point.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
