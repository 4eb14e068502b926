/**
 * Calendar dates and periods as EDTF strings (ISO 8601-2:2019, Extended Date/Time Format, levels 0 and 1 as far as the desk
 * needs them): `2014`, `2014-08`, `2014-08-22`, `2009/2018`, `1994/..`, `../1978`, `199X`, and the marks `?` `~` `%`.
 */

/** Inclusive bounds as ISO calendar dates; null where the period is open on that side. */
export interface DateBounds {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/** @returns the bounds, or undefined where the string is not EDTF of the supported kind or names a day that does not exist. */
export function parseEdtf(edtf: string): DateBounds | undefined {
  const parts = edtf.split('/');
  if (parts.length === 1) return parsePoint(edtf);
  if (parts.length !== 2) return undefined;
  const [from = '', to = ''] = parts;
  const start = openEnd(from) ? { startsOn: null } : parsePoint(from);
  const end = openEnd(to) ? { endsOn: null } : parsePoint(to);
  if (!start || !end) return undefined;
  if (start.startsOn && end.endsOn && start.startsOn > end.endsOn) return undefined;
  if (start.startsOn === null && end.endsOn === null) return undefined;
  return { startsOn: start.startsOn, endsOn: end.endsOn };
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

function openEnd(part: string): boolean {
  return part === '..' || part === '';
}

function parsePoint(text: string): { startsOn: string; endsOn: string } | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (year.includes('X')) {
    if (month !== undefined) return undefined;
    return { startsOn: `${year.replaceAll('X', '0')}-01-01`, endsOn: `${year.replaceAll('X', '9')}-12-31` };
  }
  if (month === undefined) return { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === 0) return undefined;
  if (day === undefined) return { startsOn: `${year}-${month}-01`, endsOn: `${year}-${month}-${String(length)}` };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  const date = `${year}-${month}-${day}`;
  return { startsOn: date, endsOn: date };
}

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** Whether `inner` lies within `outer`; an open side of `inner` lies only within an open side of `outer`. */
export function containsPeriod(outer: DateBounds, inner: DateBounds): boolean {
  const startFits = outer.startsOn === null || (inner.startsOn !== null && inner.startsOn >= outer.startsOn);
  const endFits = outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn);
  return startFits && endFits;
}

/** Whether two periods share a day. */
export function overlapsPeriod(a: DateBounds, b: DateBounds): boolean {
  const aBeforeB = a.endsOn !== null && b.startsOn !== null && a.endsOn < b.startsOn;
  const bBeforeA = b.endsOn !== null && a.startsOn !== null && b.endsOn < a.startsOn;
  return !aBeforeB && !bBeforeA;
}
