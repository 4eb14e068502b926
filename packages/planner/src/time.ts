/**
 * Time on the wall of the problem's zone. Files write `2026-05-04T09:30`, `2026-05-04`, `09:30`; inside there are whole minutes only, so that
 * no clock, locale or platform has a say. A day on which the clock changes is counted as one of 24 hours (`checkProblem` warns of it).
 */

/** Minutes since 00:00 of the problem's first day. */
export type Minute = number;
/** Days since the problem's first day, which is 0. */
export type Day = number;
/** Minutes since 00:00 of whatever day it is, 0 to 1440. */
export type Clock = number;
/** From the first to just before the second. */
export type Window = readonly [from: Minute, to: Minute];

export const MINUTES_A_DAY = 1440;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export function dayOf(minute: Minute): Day {
  return Math.floor(minute / MINUTES_A_DAY);
}

/** A day of a programme lasts until four in the morning: who takes off at one still leaves on the day before. */
const PROGRAMME_DAY_BEGINS = 240;

export function programmeDayOf(minute: Minute): Day {
  return dayOf(minute - PROGRAMME_DAY_BEGINS);
}

/** The first minute of a day of the programme, when everybody is asleep. */
export function programmeDayStart(day: Day): Minute {
  return day * MINUTES_A_DAY + PROGRAMME_DAY_BEGINS;
}

export function clockOf(minute: Minute): Clock {
  return minute - dayOf(minute) * MINUTES_A_DAY;
}

export function overlap(from: Minute, to: Minute, otherFrom: Minute, otherTo: Minute): boolean {
  return from < otherTo && otherFrom < to;
}

/** The window that holds all of it. */
export function windowAround(windows: readonly Window[], from: Minute, to: Minute): Window | undefined {
  for (const window of windows) if (window[0] <= from && to <= window[1]) return window;
  return undefined;
}

/** Whether one of the windows holds all of it; no windows at all (undefined) hold everything. */
export function isWithin(windows: readonly Window[] | undefined, from: Minute, to: Minute): boolean {
  return windows === undefined || windowAround(windows, from, to) !== undefined;
}

/** `09:30`, to `24:00`; undefined where it is no time of day. */
export function parseClock(text: string): Clock | undefined {
  const found = /^(\d\d):(\d\d)$/.exec(text);
  if (!found) return undefined;
  const clock = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && clock <= MINUTES_A_DAY ? clock : undefined;
}

export function formatClock(clock: Clock): string {
  return `${twoDigits(Math.floor(clock / 60))}:${twoDigits(clock % 60)}`;
}

/** Days since 1970-01-01 of a date of the Gregorian calendar; undefined where there is no such day. */
export function parseDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return undefined;
  const epochDay = epochDayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return formatDate(epochDay) === text ? epochDay : undefined;
}

/** The date of so many days since 1970-01-01. */
export function formatDate(epochDay: number): string {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The weekday of a day since 1970-01-01, which was a Thursday. */
export function weekdayOf(epochDay: number): Weekday {
  return WEEKDAYS[(((epochDay + 3) % 7) + 7) % 7] ?? 'monday';
}

/** Howard Hinnant's `days_from_civil`: whole numbers, no `Date`. */
function epochDayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear - 719_468;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
