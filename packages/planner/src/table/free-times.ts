import type { Clock } from '../time.ts';
import type { Entry, EntryDraft } from './entry.ts';
import { plain } from './fold.ts';
import { kindOf, mealIn } from './kinds.ts';
import type { Notes } from './notes.ts';

/** A part of a day, from when to when. */
export type PartOfDay = readonly [Clock, Clock];

const PARTS: readonly (readonly [RegExp, Clock, Clock])[] = [
  [/^(?:(?:in the )?morning|a\.?m\.?(?!\p{L})|(?:buổi )?sáng|上午|早上)/iu, 480, 720],
  [/^(?:noon|(?:buổi )?trưa|中午)/iu, 720, 840],
  [/^(?:(?:in the )?afternoon|p\.?m\.?(?!\p{L})|(?:buổi )?chiều|下午)/iu, 720, 1080],
  [/^(?:(?:in the )?evening|(?:buổi )?tối|晚上|晚间|傍晚)/iu, 1080, 1260],
];
const PART = new RegExp(
  `(?:${PARTS.map(([{ source }]) => source).join('|')})(?!\\p{Script=Latin})\\s*[:：,]?\\s*`,
  'iu',
);
/** What a heading says besides which part of the day follows. */
const BESIDE = /^(?:session|program(?:me)?|activities|时段|活动|日程|安排|行程)?$/iu;
/** Less is no free time. */
const LEAST = 30;
/** When one eats of whose meal nobody says when it is, and for how long. */
const MEALS: Readonly<Record<'breakfast' | 'lunch' | 'dinner', PartOfDay>> = {
  breakfast: [420, 540],
  lunch: [690, 840],
  dinner: [1080, 1260],
};
const MEAL_MINUTES = 90;

/** Free time or a meal of which only the part of the day is said, if that: nobody needs to be asked when it is. */
interface Loose {
  readonly draft: Omit<EntryDraft, 'from' | 'to'>;
  readonly part: PartOfDay | undefined;
  /** The row of the entry before it. */
  readonly after: string | undefined;
}

/** Which part of the day words say that say nothing else, whatever signs stand about them: `【上午】`, `Morning:`, `— Buổi chiều —`. */
export function partOfDay(text: string): PartOfDay | undefined {
  const words = plain(text).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const part = PARTS.find(([pattern]) => pattern.test(words));
  return part && BESIDE.test(words.replace(PART, '')) ? [part[1], part[2]] : undefined;
}

/** Lines whose time could not be read: free time is put into the gap where it stands, other things are asked about. */
export class FreeTimes {
  readonly #notes: Notes;
  readonly #loose: Loose[] = [];

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** @param when the words for its time */
  take(draft: Loose['draft'], when: string, before: EntryDraft | undefined): void {
    const part = PARTS.find(([pattern]) => pattern.test(when));
    this.#loose.push({ draft, part: part && [part[1], part[2]], after: before?.row });
  }

  /** The entries with the free time between them. */
  placed(
    entries: readonly Entry[],
    isSame: (one: Omit<EntryDraft, 'from' | 'to'>, other: Entry) => boolean,
    mayGuess: boolean,
  ): readonly Entry[] {
    const made = this.#loose.flatMap(({ draft, part, after }): readonly Entry[] => {
      const { row, title } = draft;
      const meal = mealIn(title);
      const isFree = kindOf(title.replace(PART, ''), draft.place, { isFirst: false, isLast: false }) === 'rest';
      const within = meal ? MEALS[meal] : isFree ? part : undefined;
      const nth = entries.findLastIndex((entry) => entry.row === after);
      const others = (list: readonly Entry[]) =>
        list.filter((entry) => entry.day === draft.day && isSame(draft, entry));
      const from = Math.max(within?.[0] ?? 0, ...others(entries.slice(0, nth + 1)).map(({ to }) => to));
      const next = Math.min(within?.[1] ?? 0, ...others(entries.slice(nth + 1)).map((entry) => entry.from));
      const to = meal ? Math.min(next, from + MEAL_MINUTES) : next;
      if (!mayGuess || to - from < LEAST) {
        this.#notes.add('no-time', { title }, { row });
        return [];
      }
      this.#notes.add('free-time', { title, from, to }, { row, id: `no-time.${row}` });
      return [{ ...draft, from, to, lastsUntilNext: false, isForAny: true }];
    });
    return [...entries, ...made];
  }
}
