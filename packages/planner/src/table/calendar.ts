import { formatDate, parseDate, WEEKDAYS, weekdayOf } from '../time.ts';
import { type DateReading, epochDayIn, readDate, turnedByWeekday, type WrittenDate } from './dates.ts';
import type { Notes } from './notes.ts';
import type { RowLabel } from './sheet.ts';

/** The days that a programme can be about, where something is known of them. */
export interface Horizon {
  /** Days since 1970-01-01. */
  readonly firstDay: number;
  readonly days: number;
}

/** Turns dates as they are written into days: years that are left out, days before months, weekdays alone. */
export class Calendar {
  readonly #horizon: Horizon | undefined;
  readonly #today: number;
  readonly #notes: Notes;
  /** In which nobody writes the month first. */
  readonly #isVietnamese: boolean;
  /** In which nobody writes the day first. */
  readonly #isChinese: boolean;
  /** Of the years that are written anywhere in the table, the first. */
  readonly #year: number | undefined;
  /** The first date that is written anywhere, for what stands above it. */
  readonly #written: number | undefined;
  #first: number | undefined;

  constructor(
    texts: readonly string[],
    { horizon, today, notes }: { readonly horizon: Horizon | undefined; readonly today: number; readonly notes: Notes },
  ) {
    this.#horizon = horizon;
    this.#today = today;
    this.#notes = notes;
    this.#isVietnamese = texts.some((text) =>
      /[ăđơư]|\bngày\b|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text),
    );
    this.#isChinese = !this.#isVietnamese && texts.some((text) => /\p{Script=Han}/u.test(text));
    const written = texts.map(readDate);
    const years = written.flatMap((date) => (isDate(date) && date.year !== undefined ? [date.year] : []));
    this.#year = years[0];
    const first = written.find(isDate);
    this.#written = first && epochDayIn(first.year ?? this.#year ?? yearOf(horizon?.firstDay ?? today), first);
  }

  /** The day on which a programme begins that names none. */
  get start(): number {
    return this.#first ?? this.#horizon?.firstDay ?? this.#written ?? this.#today;
  }

  /**
   * @param previous the day of the row before, from which a weekday alone counts
   * @returns days since 1970-01-01; undefined where there is no such day, which is noted
   */
  dayOf(date: Exclude<DateReading, undefined>, text: string, row: RowLabel, previous: number | undefined) {
    const day = this.#resolve(date, text, row, previous);
    this.#first ??= day;
    return day;
  }

  #resolve(date: Exclude<DateReading, undefined>, text: string, row: RowLabel, previous: number | undefined) {
    if (date === 'no-such-date') {
      this.#notes.add('no-such-date', { text }, { row });
      return undefined;
    }
    if (!isDate(date)) {
      if ('nth' in date && date.nth !== undefined) return this.start + date.nth - 1;
      const from = previous ?? this.start;
      return 'weekday' in date ? from + daysUntil(weekdayOf(from), date.weekday) : from;
    }
    const year = date.year ?? this.#yearOf(date);
    const turned = this.#turned(date, year, text);
    const day = epochDayIn(year, turned);
    if (day === undefined) {
      this.#notes.add('no-such-date', { text }, { row });
      return undefined;
    }
    if (turned.weekday !== undefined && weekdayOf(day) !== turned.weekday)
      this.#notes.add('weekday-differs', { text, weekday: weekdayOf(day) }, { row });
    return day;
  }

  #turned(date: WrittenDate, year: number, text: string): WrittenDate {
    const turned = turnedByWeekday(date, year);
    if (!turned.isAmbiguous) return turned;
    const other = { ...turned, month: turned.day, day: turned.month };
    const answer = this.#notes.answer('day-before-month');
    if (answer === 'month') return other;
    if (answer === undefined && this.#isVietnamese) return turned;
    // 5/4 beside Chinese words is the fourth of May.
    if (answer === undefined && this.#isChinese && date.year === undefined) return other;
    if (answer === undefined && this.#horizon) {
      if (this.#isInside(epochDayIn(year, turned))) return turned;
      if (this.#isInside(epochDayIn(year, other))) return other;
    }
    this.#notes.add('day-before-month', { text }, { options: ['day', 'month'] });
    return turned;
  }

  #isInside(day: number | undefined): boolean {
    const { firstDay = 0, days = 0 } = this.#horizon ?? {};
    return day !== undefined && day >= firstDay && day < firstDay + days;
  }

  /** The year that is written elsewhere, or that puts the date into the horizon, on its weekday, or closest to today. */
  #yearOf(date: WrittenDate): number {
    const answer = Number(this.#notes.answer('year-assumed'));
    if (Number.isInteger(answer) && answer > 1900 && answer < 10_000) return answer;
    if (this.#year !== undefined) return this.#year;
    const near = yearOf(this.#horizon?.firstDay ?? this.#today);
    const years = [near, near + 1, near - 1];
    if (this.#horizon) return years.find((year) => this.#isInside(epochDayIn(year, date))) ?? near;
    const isRight = (year: number) => {
      const day = epochDayIn(year, date);
      return day !== undefined && (date.weekday === undefined || weekdayOf(day) === date.weekday);
    };
    const year = years.find(isRight) ?? near;
    this.#notes.add('year-assumed', { year });
    return year;
  }
}

function isDate(date: DateReading): date is WrittenDate {
  return typeof date === 'object' && date.month !== undefined;
}

function yearOf(epochDay: number): number {
  return Number(formatDate(epochDay).slice(0, 4));
}

function daysUntil(from: (typeof WEEKDAYS)[number], to: (typeof WEEKDAYS)[number]): number {
  return (WEEKDAYS.indexOf(to) - WEEKDAYS.indexOf(from) + 7) % 7;
}

/** @throws RangeError where it is no date */
export function epochDayOfDate(date: string): number {
  const day = parseDate(date);
  if (day === undefined) throw new RangeError(`${date} is no date`);
  return day;
}
