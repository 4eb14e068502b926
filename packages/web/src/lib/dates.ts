import { parseEdtf } from '@comity/domain';

/**
 * Dates as people read them. Calendar dates (`2014-08-22`) are dates, never instants: they are formatted in UTC so that no zone
 * can move them by a day. Instants (`…Z`) are formatted in the reader's own zone.
 */

type Precision = 'year' | 'month' | 'day';

const formats: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'short', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
};

/** An ISO calendar date. */
export function formatDay(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, formats.day).format(new Date(`${iso}T00:00:00Z`));
}

export function formatInstant(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** "3 hours ago"; beyond a month, the day. */
export function formatAgo(instant: string, now: Date, locale: string): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const size = Math.abs(seconds);
  if (size < 45) return relative.format(0, 'second');
  if (size < 2700) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 79_200) return relative.format(Math.round(seconds / 3600), 'hour');
  if (size < 2_592_000) return relative.format(Math.round(seconds / 86_400), 'day');
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(instant));
}

export interface EdtfWords {
  /** "since {start}" */
  readonly since: (start: string) => string;
  readonly until: (end: string) => string;
  readonly about: (point: string) => string;
  readonly uncertain: (point: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (firstYear: string) => string;
}

/**
 * An EDTF period in words: `2014` → "2014", `2014-08` → "Aug 2014", `2009/2018` → "2009–2018", `1994/..` → "since 1994".
 * What cannot be parsed is returned as written: a period is never guessed.
 */
export function formatEdtf(edtf: string, locale: string, words: EdtfWords): string {
  if (!parseEdtf(edtf)) return edtf;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from, locale, words);
  if (from === '..' || from === '') return words.until(formatPoint(to, locale, words));
  if (to === '..' || to === '') return words.since(formatPoint(from, locale, words));
  return formatRange(from, to, locale) ?? `${formatPoint(from, locale, words)} – ${formatPoint(to, locale, words)}`;
}

function formatPoint(point: string, locale: string, words: EdtfWords): string {
  const mark = /[?~%]$/.exec(point)?.[0];
  const bare = mark ? point.slice(0, -1) : point;
  const text = formatBare(bare, locale, words);
  if (mark === '~') return words.about(text);
  if (mark === '?' || mark === '%') return words.uncertain(text);
  return text;
}

function formatBare(bare: string, locale: string, words: EdtfWords): string {
  if (/^\d{3}X$/.test(bare)) return words.decade(bare.replace('X', '0'));
  if (/^\d{2}XX$/.test(bare)) return words.century(bare.replace('XX', '00'));
  const precision = precisionOf(bare);
  return precision === 'year'
    ? formatYear(bare, locale)
    : new Intl.DateTimeFormat(locale, formats[precision]).format(toDate(bare));
}

/** Two plain points of one precision, in the locale's own range form ("22–24 Aug 2014"). */
function formatRange(from: string, to: string, locale: string): string | undefined {
  const precision = precisionOf(from);
  if (precision !== precisionOf(to) || !/^[\d-]+$/.test(from + to)) return undefined;
  if (precision === 'year') return formatYear(`${from}–${to}`, locale);
  if (locale.startsWith('zh')) return formatChineseRange(from, to, precision);
  return new Intl.DateTimeFormat(locale, formats[precision]).formatRange(toDate(from), toDate(to));
}

/** Chinese years have their measure word; other languages write the number alone. */
function formatYear(year: string, locale: string): string {
  return locale.startsWith('zh') ? `${year}年` : year;
}

/** "2024年10月22日–25日": the library's own range falls back to slashes. The end leaves out what it shares with the start. */
function formatChineseRange(from: string, to: string, precision: 'month' | 'day'): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = precision === 'day' && from.slice(0, 7) === to.slice(0, 7);
  const end = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(sameMonth ? {} : { month: 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  return `${new Intl.DateTimeFormat('zh-CN', formats[precision]).format(toDate(from))}–${end.format(toDate(to))}`;
}

function precisionOf(point: string): Precision {
  const dashes = point.split('-').length;
  return dashes === 3 ? 'day' : dashes === 2 ? 'month' : 'year';
}

function toDate(point: string): Date {
  const [year, month = '01', day = '01'] = point.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
