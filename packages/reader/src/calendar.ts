/** From the parts of a date to EDTF level 1 (ISO 8601-2:2019). Proleptic Gregorian; no clock, no time zone. */

export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export interface Relative {
  /** year, month, week or day. */
  readonly unit: string;
  readonly offset: number;
}

/** What a rule captured. `a` and `b` are the two numbers of 05/06/2024 whose order the language doesn't settle. */
export interface DateParts {
  readonly y: number | undefined;
  readonly m: number | undefined;
  readonly d: number | undefined;
  readonly y2: number | undefined;
  readonly m2: number | undefined;
  readonly d2: number | undefined;
  readonly yy: number | undefined;
  readonly a: number | undefined;
  readonly b: number | undefined;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | undefined;
  readonly n: number | undefined;
  readonly q: number | undefined;
  /** EDTF season, 21 spring … 24 winter. */
  readonly season: number | undefined;
  readonly rel: Relative | undefined;
  readonly rel2: Relative | undefined;
  readonly unit: string | undefined;
  readonly offset: number | undefined;
  /** First year of the century that a decade belongs to. */
  readonly century: number | undefined;
}

export interface Circumstances {
  readonly future: boolean;
  readonly lookBackDays: number;
}

export type When =
  | { readonly kind: 'fixed'; readonly edtf: string }
  /** Settled by the day on which the text was written; `day`: names a month or day of the calendar. */
  | {
      readonly kind: 'anchored';
      readonly day: boolean;
      /** The day of a month that isn't named: "on the 13th". */
      readonly bare?: number;
      readonly resolve: (anchor: Day, circumstances: Circumstances) => string | null;
    }
  /** "The same year", "the same day": settled by the date, or the full day, that the text told before. */
  | { readonly kind: 'following'; readonly unit: 'year' | 'day'; readonly resolve: (before: Day) => string }
  | { readonly kind: 'unsettled' };

export type NumericOrder = 'day-month' | 'month-day' | 'unsettled';

const UNSETTLED: When = { kind: 'unsettled' };

/** @returns null where the parts are no date (31 June) */
export function edtfOf(form: string, parts: DateParts, order: NumericOrder): When | null {
  switch (form) {
    case 'point':
      return pointOf(withOrder(parts, order));
    case 'range':
      return rangeOf(withCentury(parts));
    case 'since':
      return open(pointOf(withOrder(parts, order)), (edtf) => `${startOf(edtf)}/..`);
    case 'until':
      return open(pointOf(withOrder(parts, order)), (edtf) => `../${endOf(edtf)}`);
    case 'weekday':
      return weekdayOf(parts);
    case 'decade':
      return decadeOf(parts);
    case 'century':
      return parts.n === undefined ? null : fixed(`${parts.n - 1}XX`);
    case 'months':
      return spanOfYear(parts, 1, parts.n ?? 0);
    case 'quarter':
      return parts.q === undefined ? null : spanOfYear(parts, parts.q * 3 - 2, parts.q * 3);
    case 'half':
      return parts.q === undefined ? null : spanOfYear(parts, parts.q * 6 - 5, parts.q * 6);
    case 'season':
      return seasonOf(parts);
    case 'weekend':
      return weekendOf(parts);
    case 'ago':
      return agoOf(parts);
    default:
      return UNSETTLED;
  }
}

// ---------------------------------------------------------------- points

/** "In 2020, a forum will open in May": the year with which a sentence begins holds for the months that follow in it. */
export function withYear(parts: DateParts, year: number | null): DateParts {
  const lacksYear =
    parts.y === undefined && parts.y2 === undefined && parts.rel === undefined && parts.rel2 === undefined;
  const hasMonth = parts.m !== undefined || parts.m2 !== undefined || parts.a !== undefined;
  return year !== null && lacksYear && hasMonth ? { ...parts, y: year } : parts;
}

interface Point {
  readonly y: number | undefined;
  readonly m: number | undefined;
  readonly d: number | undefined;
  readonly rel: Relative | undefined;
  /** The day of the week written beside it, which settles the month or year that is not. */
  readonly weekday?: number | undefined;
}

/** 05/06/2024 or 05/06: day and month in the language's order, or in the only one possible. */
function withOrder(parts: DateParts, order: NumericOrder): (Point & { readonly ambiguous: boolean }) | null {
  const { a, b, y, m, d, rel, weekday } = parts;
  if (a === undefined || b === undefined) return { y, m, d, rel, weekday, ambiguous: false };
  const dayFirst = { y, m: b, d: a, rel, weekday, ambiguous: false };
  const monthFirst = { y, m: a, d: b, rel, weekday, ambiguous: false };
  if (a > 12 && b > 12) return null;
  if (a > 12 || a === b || (b <= 12 && order === 'day-month')) return dayFirst;
  if (b > 12 || order === 'month-day') return monthFirst;
  return { ...dayFirst, ambiguous: true };
}

function pointOf(point: (Point & { readonly ambiguous?: boolean }) | null): When | null {
  if (!point || !isPossible(point)) return null;
  if (point.ambiguous) return UNSETTLED;
  const { y, m, d, rel } = point;
  if (rel?.unit === SAME_YEAR) return { kind: 'following', unit: 'year', resolve: (before) => written(before.y, m, d) };
  if (rel?.unit === SAME_DAY)
    return { kind: 'following', unit: 'day', resolve: (before) => written(before.y, before.m, before.d) };
  if (rel || y === undefined)
    return {
      kind: 'anchored',
      day: !rel,
      ...(rel || m !== undefined || d === undefined || point.weekday !== undefined ? {} : { bare: d }),
      resolve: (anchor, how) => resolvePoint(point, anchor, how),
    };
  return fixed(written(y, m, d));
}

function isPossible({ y, m, d }: Point): boolean {
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return d === undefined || m === undefined || (d >= 1 && d <= daysIn(y ?? 2000, m));
}

/** The units of "the same year" and "the same day". */
const SAME_YEAR = 'same-year';
const SAME_DAY = 'same-day';

/** Of the months, or of the years, next to the anchor's the one in which the day falls on its weekday; null where none does. */
function byWeekday({ m, d, weekday }: Point, { y, m: month }: Day): string | null {
  if (weekday === undefined || d === undefined) return null;
  for (const offset of [0, -1, 1]) {
    const shifted = shift({ y, m: m ?? month, d: 1 }, { unit: m === undefined ? 'month' : 'year', offset });
    const isDay = d <= daysIn(shifted.y, shifted.m) && weekdayNumber({ y: shifted.y, m: shifted.m, d }) === weekday;
    if (isDay) return written(shifted.y, shifted.m, d);
  }
  return null;
}

function resolvePoint(point: Point, anchor: Day, { future, lookBackDays }: Circumstances): string | null {
  const { y, m, d, rel } = point;
  if (rel) {
    const base = shift(anchor, rel);
    if (rel.unit === 'year') return written(y ?? base.y, m, d);
    if (rel.unit === 'month') return written(base.y, base.m, d);
    if (rel.unit === 'week') return weekOf(base);
    return written(base.y, base.m, base.d);
  }
  const settled = byWeekday(point, anchor);
  if (settled) return settled;
  if (m === undefined && d !== undefined) {
    const back =
      d > anchor.d && !future ? shift({ y: anchor.y, m: anchor.m, d: 1 }, { unit: 'month', offset: -1 }) : anchor;
    return d <= daysIn(back.y, back.m) ? written(back.y, back.m, d) : null;
  }
  if (m === undefined) return null;
  const thisYear = { y: anchor.y, m, d: d ?? 1 };
  if (future || !isAfter(thisYear, anchor)) return written(anchor.y, m, d);
  const lastYear = { y: anchor.y - 1, m, d: d ?? 1 };
  const looksBack = d === undefined || dayNumber(anchor) - dayNumber(lastYear) <= lookBackDays;
  return written(looksBack ? anchor.y - 1 : anchor.y, m, d);
}

// ---------------------------------------------------------------- ranges

/** 2023-24: the second year takes the first one's century. */
function withCentury(parts: DateParts): DateParts {
  if (parts.yy === undefined || parts.y === undefined) return parts;
  return { ...parts, y2: Math.floor(parts.y / 100) * 100 + parts.yy };
}

function rangeOf({ y, m, d, y2, m2, d2, rel, rel2 }: DateParts): When | null {
  const from: Point = {
    y: y ?? (rel ? undefined : y2),
    m: m ?? (d !== undefined ? m2 : undefined),
    d,
    rel: rel ?? (y === undefined ? rel2 : undefined),
  };
  const to: Point = {
    y: y2 ?? (rel2 ? undefined : y),
    m: m2 ?? (d2 !== undefined ? m : undefined),
    d: d2,
    rel: rel2 ?? (y2 === undefined ? rel : undefined),
  };
  const first = pointOf(from);
  const second = pointOf(to);
  if (!first || !second) return null;
  if (first.kind === 'fixed' && second.kind === 'fixed')
    return first.edtf < second.edtf || first.edtf.startsWith(`${second.edtf}-`)
      ? fixed(`${first.edtf}/${second.edtf}`)
      : null;
  if (!isSettled(first) || !isSettled(second)) return UNSETTLED;
  if (from.m === undefined && from.rel === undefined && first.kind === 'anchored') return daysOf(first, d, d2);
  return {
    kind: 'anchored',
    day: true,
    resolve: (anchor, how) => {
      const ahead = { future: true, lookBackDays: how.lookBackDays };
      const start = first.kind === 'fixed' ? first.edtf : first.resolve(anchor, from.d === undefined ? ahead : how);
      const begun = start === null || to.rel || from.d === undefined ? null : parseDay(start);
      const end = second.kind === 'fixed' ? second.edtf : endAfter(second, begun ?? anchor, start, ahead);
      return start && end && start < end ? `${start}/${end}` : null;
    },
  };
}

/** The end of a range: in the year in which it began, or in the next. */
function endAfter(
  { resolve }: Extract<When, { kind: 'anchored' }>,
  begun: Day,
  start: string | null,
  ahead: Circumstances,
): string | null {
  const end = resolve(begun, ahead);
  return start !== null && end !== null && end < start
    ? resolve({ y: begun.y + 1, m: begun.m, d: begun.d }, ahead)
    : end;
}

/** "From the 4th to the 6th": both in the month of the first. */
function daysOf(
  first: Extract<When, { kind: 'anchored' }>,
  d: number | undefined,
  d2: number | undefined,
): When | null {
  if (d === undefined || d2 === undefined || d2 <= d) return null;
  return {
    kind: 'anchored',
    day: true,
    resolve: (anchor, how) => {
      const start = first.resolve(anchor, how);
      const [y, m] = start?.split('-').map(Number) ?? [];
      if (!start || y === undefined || m === undefined || d2 > daysIn(y, m)) return null;
      return `${start}/${written(y, m, d2)}`;
    },
  };
}

function isSettled(when: When): when is Extract<When, { kind: 'fixed' | 'anchored' }> {
  return when.kind === 'fixed' || when.kind === 'anchored';
}

function open(when: When | null, change: (edtf: string) => string): When | null {
  if (!when || !isSettled(when)) return when;
  if (when.kind === 'fixed') return fixed(change(when.edtf));
  const { day, resolve } = when;
  return {
    kind: 'anchored',
    day,
    resolve: (anchor, how) => {
      const edtf = resolve(anchor, how);
      return edtf === null ? null : change(edtf);
    },
  };
}

// ---------------------------------------------------------------- other forms

function weekdayOf({ weekday, offset, rel }: DateParts): When | null {
  if (weekday === undefined) return null;
  return {
    kind: 'anchored',
    day: false,
    resolve: (anchor, { future }) => {
      const today = weekdayNumber(anchor);
      const monday = dayNumber(anchor) - today + 1;
      if (rel?.unit === 'week') return fromDayNumber(monday + 7 * rel.offset + weekday - 1);
      if (offset !== undefined && offset !== 0) return fromDayNumber(monday + 7 * offset + weekday - 1);
      const back = (today - weekday + 7) % 7;
      const ahead = (weekday - today + 7) % 7;
      return fromDayNumber(dayNumber(anchor) + (future ? ahead : -back));
    },
  };
}

function decadeOf({ y, n, century }: DateParts): When {
  const year = y ?? (n !== undefined && century !== undefined && n < 100 ? century + n : undefined);
  return year === undefined ? UNSETTLED : fixed(`${Math.floor(year / 10)}X`);
}

/** The months `first` … `last` of a year, as an interval. */
function spanOfYear({ y, rel }: DateParts, first: number, last: number): When | null {
  if (first < 1 || last > 12 || last < first) return null;
  const span = (year: number) => (last - first === 11 ? `${year}` : `${written(year, first)}/${written(year, last)}`);
  if (y !== undefined) return fixed(span(y));
  const offset = rel?.unit === 'year' ? rel.offset : 0;
  return { kind: 'anchored', day: false, resolve: (anchor) => span(anchor.y + offset) };
}

function seasonOf({ y, season, rel }: DateParts): When | null {
  if (season === undefined) return null;
  if (y !== undefined) return fixed(`${y}-${season}`);
  const offset = rel?.unit === 'year' ? rel.offset : 0;
  return { kind: 'anchored', day: false, resolve: (anchor) => `${anchor.y + offset}-${season}` };
}

/** The first Saturday of a month and its Sunday, or the n-th; without a number the last. */
function weekendOf(parts: DateParts): When | null {
  const month = pointOf({ y: parts.y, m: parts.m, d: undefined, rel: undefined });
  const nth = parts.n;
  const within = (edtf: string | null): string | null => {
    const first = edtf === null ? null : parseDay(edtf);
    if (!first) return null;
    const saturday = 1 + ((6 - weekdayNumber(first) + 7) % 7);
    const last = saturday + 7 * Math.floor((daysIn(first.y, first.m) - saturday) / 7);
    const day = nth === undefined ? last : saturday + 7 * (nth - 1);
    if (day > last) return null;
    const number = dayNumber({ ...first, d: day });
    return `${fromDayNumber(number)}/${fromDayNumber(number + 1)}`;
  };
  if (month?.kind === 'fixed') return fixed(within(month.edtf) ?? month.edtf);
  if (month?.kind !== 'anchored') return month;
  return { ...month, resolve: (anchor, how) => within(month.resolve(anchor, how)) };
}

/** "2025年前" is before a year, not 2,025 years ago. */
const LONGEST_AGO = 1000;

function agoOf({ n, unit, offset }: DateParts): When | null {
  if (n === undefined || unit === undefined) return UNSETTLED;
  if (n > LONGEST_AGO) return null;
  const by = { unit, offset: (offset ?? -1) * n };
  return {
    kind: 'anchored',
    day: false,
    resolve: (anchor) => {
      const { y, m, d } = shift(anchor, by);
      if (unit === 'year') return written(y);
      return unit === 'month' ? written(y, m) : written(y, m, d);
    },
  };
}

function fixed(edtf: string): When {
  return { kind: 'fixed', edtf };
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf;
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf;
}

// ---------------------------------------------------------------- the calendar

function written(y: number, m?: number, d?: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const year = String(y).padStart(4, '0');
  if (m === undefined) return year;
  return d === undefined ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(d)}`;
}

/** The first day of an EDTF date or interval; null of an open or unspecified one. */
export function parseDay(edtf: string): Day | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  const m = Number(found?.[2] ?? 1);
  return found && m <= 12 ? { y: Number(found[1]), m, d: Number(found[3] ?? 1) } : null;
}

export function isAfter(a: Day, b: Day): boolean {
  return dayNumber(a) > dayNumber(b);
}

/** Days from one day to a later one. */
export function daysFrom(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

const MS_PER_DAY = 86_400_000;

function dayNumber({ y, m, d }: Day): number {
  return Math.round(Date.UTC(y, m - 1, d) / MS_PER_DAY);
}

function fromDayNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. 1 January 1970 was a Thursday. */
function weekdayNumber(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function weekOf(day: Day): string {
  const monday = dayNumber(day) - weekdayNumber(day) + 1;
  return `${fromDayNumber(monday)}/${fromDayNumber(monday + 6)}`;
}

function daysIn(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function shift({ y, m, d }: Day, { unit, offset }: Relative): Day {
  if (unit === 'year') return { y: y + offset, m, d };
  if (unit === 'month') {
    const months = y * 12 + m - 1 + offset;
    return { y: Math.floor(months / 12), m: (months % 12) + 1, d };
  }
  const moved = new Date((dayNumber({ y, m, d }) + offset * (unit === 'week' ? 7 : 1)) * MS_PER_DAY);
  return { y: moved.getUTCFullYear(), m: moved.getUTCMonth() + 1, d: moved.getUTCDate() };
}
