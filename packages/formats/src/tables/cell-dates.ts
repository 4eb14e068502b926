/**
 * Whether a cell holds a date, for the guess of its column. What date it is, the reader says later; here only what a person has
 * to be asked about: days that do not exist, and 03/04, which is two days.
 */
import { daysInMonth } from '@comity/domain';

const YEAR = String.raw`(?:19|20)\d{2}`;
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${YEAR}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?:[T ]\\d{1,2}:\\d{2}.*)?$`, 'u'),
  new RegExp(`^\\d{1,2}[-/.]\\d{1,2}[-/.](?:${YEAR}|\\d{2})(?:\\s*[-–—]\\s*\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR})?$`, 'u'),
  new RegExp(`^\\d{1,2}[-/.](?:${YEAR})$`, 'u'),
  new RegExp(`^\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})[-/.]\\d{1,2}[-/.]${YEAR}$`, 'u'),
  /^(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3}|民國\d{1,3}|民国\d{1,3}|[٠-٩]{4})\s*(?:年|[-/])/u,
  /^\d{1,2}\s*月\s*\d{1,2}\s*日/u,
  /^(?:ngày )?\d{1,2}(?: ?[-–] ?\d{1,2})? tháng \d{1,2}/iu,
  /^tháng \d{1,2}/iu,
  /^(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–]\s*\d{1,2})?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[\s,-]+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:\d{2}|\d{4})$/iu,
  /^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2,4}$/iu,
];

export function looksLikeDate(text: string): boolean {
  const trimmed = text.normalize('NFC').trim();
  return (
    trimmed.length <= 60 && SHAPES.some((shape) => shape.test(trimmed)) && findDateProblem(trimmed) !== 'impossible'
  );
}

export type DateProblem = 'ambiguous' | 'impossible';

/** What is wrong with a date in figures: no such day, or a day and a month that could be changed round. */
export function findDateProblem(text: string): DateProblem | undefined {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(trimmed);
  if (yearFirst !== null) {
    const [, year, month, day] = yearFirst.map(Number);
    return isDay(year, month, day) ? undefined : 'impossible';
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(trimmed);
  if (yearLast === null) return undefined;
  const [, first, second, year] = yearLast.map(Number);
  const dayFirst = isDay(year, second, first);
  const monthFirst = isDay(year, first, second);
  if (!dayFirst && !monthFirst) return 'impossible';
  return dayFirst && monthFirst && first !== second ? 'ambiguous' : undefined;
}

/** Whether a date in figures, year last, can only be read with the day first (1) or with the month first (-1); else 0. */
export function orderOf(text: string): -1 | 0 | 1 {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/u.exec(text.trim());
  if (parts === null) return 0;
  const [, first = 0, second = 0] = parts.map(Number);
  if (first > 12 && second <= 12) return 1;
  return second > 12 && first <= 12 ? -1 : 0;
}

function isDay(year = 0, month = 0, day = 0): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}
