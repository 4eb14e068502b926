import type { Called } from '../plan/called.ts';
import { clockOf, type Day, dayOf, formatClock, formatDate, type Minute, type Window, weekdayOf } from '../time.ts';
import { ACTIVITIES } from './activities.ts';
import type { CalendarDay, Dictionary } from './dictionary.ts';
import { dictionary as en } from './en/dictionary.ts';
import type { Language } from './language.ts';
import { dictionary as vi } from './vi/dictionary.ts';
import { dictionary as zh } from './zh/dictionary.ts';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, zh, vi };

const MOST_NAMED = 4;

const NAMES = new Map<Language, Intl.DisplayNames>();

/** Times, lists and names as one language says them, for a problem that begins on one day. */
export class Speech {
  readonly #words: Dictionary;
  readonly #language: Language;
  readonly #firstDay: number;
  readonly #days = new Map<Day, CalendarDay>();

  /** @param firstDay days since 1970-01-01, as the problem has it */
  constructor(language: Language, firstDay: number) {
    this.#words = DICTIONARIES[language];
    this.#language = language;
    this.#firstDay = firstDay;
  }

  /** `Mon 4 May`. */
  date(minute: Minute): string {
    return this.#words.shortDay(this.#calendarDay(minute));
  }

  /** `Monday, 4 May 2026`. */
  longDate(minute: Minute): string {
    return this.#words.longDay(this.#calendarDay(minute));
  }

  /** `09:30`. */
  clock(minute: Minute): string {
    return formatClock(clockOf(minute));
  }

  /** `Mon 4 May, 09:30`. */
  at(minute: Minute): string {
    return this.#words.onDay(this.date(minute), this.clock(minute));
  }

  /** `Mon 4 May, 09:30–10:30`. */
  span(from: Minute, to: Minute): string {
    return this.#words.onDay(this.date(from), this.clocks(from, to));
  }

  /** `09:30–10:30`. */
  clocks(from: Minute, to: Minute): string {
    return `${this.clock(from)}–${this.clock(to)}`;
  }

  /** `Mon 4 May, 09:30–10:30`, or with the day of its end where that is another. */
  period([from, to]: Window): string {
    return dayOf(from) === dayOf(to) ? this.span(from, to) : `${this.at(from)} – ${this.at(to)}`;
  }

  minutes(minutes: number): string {
    return this.#words.minutes(minutes);
  }

  listed(names: readonly string[]): string {
    return this.#words.listed(names);
  }

  /** Of many only the first are named: nobody reads on. */
  either(names: readonly string[]): string {
    if (names.length <= MOST_NAMED + 1) return this.#words.either(names);
    return this.#words.eitherOfMany(names.slice(0, MOST_NAMED), names.length - MOST_NAMED);
  }

  meal(name: string): string {
    return this.#words.meals.get(name.toLowerCase()) ?? name;
  }

  /** How a stop is called: as somebody has named it, or by what it is and where. */
  title(called: Called | undefined): string {
    if (called === undefined || typeof called === 'string') return called ?? '';
    const { what, meal = '', place = '', isNear } = called;
    const words = ACTIVITIES[this.#language];
    switch (what) {
      case 'arrival':
        return place === '' ? words.short.arrival : words.arrival(place);
      case 'departure':
        return place === '' ? words.short.departure : words.departure(place);
      case 'check-in':
        return place === '' ? words.short['check-in'] : words.checkIn(place);
      case 'rest':
        return place === '' ? words.short.rest : words.rest(place);
      case 'meal':
        return place === '' ? this.meal(meal) : (isNear ? words.mealNear : words.meal)(this.meal(meal), place);
      default:
        return place;
    }
  }

  /** The name of a language, by its BCP 47 tag; the tag where it has none. */
  languageName(tag: string): string {
    try {
      const names = NAMES.get(this.#language) ?? new Intl.DisplayNames([this.#language], { type: 'language' });
      NAMES.set(this.#language, names);
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  #calendarDay(minute: Minute): CalendarDay {
    const known = this.#days.get(dayOf(minute));
    if (known) return known;
    const epochDay = this.#firstDay + dayOf(minute);
    const [year = 0, month = 0, day = 0] = formatDate(epochDay).split('-').map(Number);
    const made = { year, month, day, weekday: weekdayOf(epochDay) };
    this.#days.set(dayOf(minute), made);
    return made;
  }
}
