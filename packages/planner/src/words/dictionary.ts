import type { Weekday } from '../time.ts';

/** What the sentences of one language are made of: dates, lengths of time, lists. */
export interface Dictionary {
  /** Short, as in a sentence: `Mon 4 May`. */
  readonly shortDay: (day: CalendarDay) => string;
  /** As a heading: `Monday, 4 May 2026`. */
  readonly longDay: (day: CalendarDay) => string;
  /** A day with a time of it, or a stretch of it: `Mon 4 May, 09:30–10:30`. */
  readonly onDay: (day: string, clock: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly listed: (names: readonly string[]) => string;
  readonly either: (names: readonly string[]) => string;
  /** Of several, the first, and how many more there are. */
  readonly eitherOfMany: (names: readonly string[], more: number) => string;
  /** Meals by the names that problems give them, folded; others stay as they are. */
  readonly meals: ReadonlyMap<string, string>;
}

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
}
