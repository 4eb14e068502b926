import { type Clock, MINUTES_A_DAY } from '../time.ts';
import type { Entry, EntryDraft } from './entry.ts';
import { isCheckIn, isMoment, kindOf, mealIn } from './kinds.ts';
import type { Notes } from './notes.ts';
import { readTime } from './times.ts';

/** What nobody says how long it takes. */
export const USUAL_MINUTES = 60;
export const MEAL_MINUTES = 90;
const MOMENT_MINUTES = 10;
/** Who has his key is free until what follows. */
const CHECK_IN_MINUTES = 30;
/** Nobody is at table until what follows, if that is later. */
const LONGEST_MEAL = 120;
/** A night's end: what begins later in the evening may be over after midnight. */
const LATE = 20 * 60;

/** What has no end ends when the next thing of its programme begins; the last one is asked about. */
export function withEnds(drafts: readonly EntryDraft[], notes: Notes): readonly Entry[] {
  return drafts.map((one, nth): Entry => {
    const draft = { ...one, lastsUntilNext: false };
    const { row, from, title } = draft;
    // From three to three is a moment: nobody says how long it takes.
    if (draft.to !== undefined && draft.to !== from) return { ...draft, to: ended(draft, draft.to, notes) };
    if (draft.lasts !== undefined) return { ...draft, to: from + draft.lasts };
    const answer = readTime(notes.answer(`no-end.${row}`) ?? '');
    if (typeof answer === 'object') return { ...draft, to: ended(draft, answer.from, notes) };
    const next = drafts
      .slice(nth + 1, nth + 40)
      .find((other) => other.day === draft.day && other.from > from && isSameProgramme(draft, other));
    const isMeal = mealIn(title) !== undefined;
    // A photograph fills no gap until what follows: there is time for a lunch.
    if ((draft.to === from || isMoment(title)) && !isMeal) {
      const during = drafts.filter(
        (other) => other.day === draft.day && other.from <= from && isSameProgramme(draft, other),
      );
      const ends = during.flatMap((other) => (other.to !== undefined && other.to > from ? [other.to] : []));
      const to = Math.min(from + MOMENT_MINUTES, next?.from ?? Number.POSITIVE_INFINITY, ...ends);
      notes.add('a-moment', { title, to }, { row, id: `no-end.${row}` });
      return { ...draft, to };
    }
    if (isCheckIn(title) && next && next.from - from > CHECK_IN_MINUTES) {
      const to = from + CHECK_IN_MINUTES;
      notes.add('a-moment', { title, to }, { row, id: `no-end.${row}` });
      return { ...draft, to };
    }
    if (next && !(isMeal && next.from - from > LONGEST_MEAL)) {
      notes.add('until-next', { title, to: next.from }, { row, id: `no-end.${row}` });
      return { ...draft, to: next.from, lastsUntilNext: true };
    }
    if (kindOf(title, draft.place, { isFirst: false, isLast: true }) === 'departure') return { ...draft, to: from };
    const to = from + (isMeal ? MEAL_MINUTES : USUAL_MINUTES);
    notes.add('no-end', { title, to }, { row });
    return { ...draft, to };
  });
}

function ended({ row, title, from }: EntryDraft, to: Clock, notes: Notes): Clock {
  if (to > from) return to;
  if (from >= LATE && to <= 4 * 60) return to + MINUTES_A_DAY;
  notes.add('time-reversed', { title, from, to }, { row });
  return from + USUAL_MINUTES;
}

type Programme = Pick<Entry, 'heading' | 'groups'>;

export function isSameProgramme(one: Programme, other: Programme): boolean {
  return one.heading === other.heading && (one.groups === other.groups || one.groups === '' || other.groups === '');
}
