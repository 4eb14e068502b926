import type { AgendaKind } from '../views/agenda.ts';
import { activities as en } from './en/activities.ts';
import type { Language } from './language.ts';
import { activities as vi } from './vi/activities.ts';
import { activities as zh } from './zh/activities.ts';

/** How one says what somebody does: the title of an item or a visit is its own. */
export interface ActivityWords {
  readonly arrival: (place: string) => string;
  readonly departure: (place: string) => string;
  readonly checkIn: (place: string) => string;
  readonly rest: (place: string) => string;
  readonly meal: (meal: string, place: string) => string;
  /** In town, for which nobody has named a table. */
  readonly mealNear: (meal: string, place: string) => string;
  /** Where the place is said elsewhere. */
  readonly short: Readonly<Record<'arrival' | 'departure' | 'check-in' | 'rest', string>>;
  readonly drive: (start: string, end: string) => string;
  /** Who else is concerned: an interpreter is told for whom, a driver whom. */
  readonly of: (what: string, groups: string) => string;
  readonly kinds: Readonly<Record<AgendaKind, string>>;
}

export const ACTIVITIES: Readonly<Record<Language, ActivityWords>> = { en, zh, vi };
