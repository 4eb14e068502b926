import { clockOf, type Day, dayOf, formatClock, formatDate, type Minute, weekdayOf } from '../time.ts';
import { ACTIVITIES } from './activities.ts';
import type { CalendarDay, Dictionary } from './dictionary.ts';
import { dictionary as en } from './en/dictionary.ts';
import type { Language } from './language.ts';
import { dictionary as vi } from './vi/dictionary.ts';
import { dictionary as zh } from './zh/dictionary.ts';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, zh, vi };

/** As a plan's stops are called where nobody has given them a name: the same in every language. */
const OWN_TITLE = /^(.+?)(: | near )(.+)$/u;

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

  minutes(minutes: number): string {
    return this.#words.minutes(minutes);
  }

  listed(names: readonly string[]): string {
    return this.#words.listed(names);
  }

  either(names: readonly string[]): string {
    return this.#words.either(names);
  }

  meal(name: string): string {
    return this.#words.meals.get(name.toLowerCase()) ?? name;
  }

  /** What the planner has named (`Rest: River Hotel`, `Lunch near Museum`) in this language; what a desk has named as it stands. */
  title(title: string): string {
    const [, what = '', between, place = ''] = OWN_TITLE.exec(title) ?? [];
    const { arrival, departure, checkIn, rest, meal, mealNear } = ACTIVITIES[this.#language];
    const framing = new Map([
      ['Arrival', arrival],
      ['Departure', departure],
      ['Check-in', checkIn],
      ['Rest', rest],
    ]).get(what);
    if (framing) return framing(place);
    if (!this.#words.meals.has(what.toLowerCase())) return title;
    return (between === ': ' ? meal : mealNear)(this.meal(what), place);
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
