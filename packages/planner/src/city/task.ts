import type { Window } from '../time.ts';

/** A place, and the rooms there where it takes one of them. */
export interface Whereabouts {
  readonly place: number;
  /** The smallest first. */
  readonly rooms: readonly number[];
}

const NO_ROOMS: readonly number[] = [];

export function at(place: number): Whereabouts {
  return { place, rooms: NO_ROOMS };
}

/** Something that can be put into the plan. */
export interface Task {
  readonly what: 'item' | 'visit' | 'meal' | 'rest';
  readonly title: string;
  /** Guests who are all there. */
  readonly guests: readonly number[];
  readonly heads: number;
  readonly minutes: number;
  /** How short it may be; a visit that is cut short is worth less. */
  readonly leastMinutes: number;
  /** By day: when it may be. */
  readonly windows: readonly (readonly Window[])[];
  /** Whether its start is given. */
  readonly isFixed: boolean;
  /** Where it may be; undefined: at the hotel or near where the guests are. */
  readonly where: readonly Whereabouts[] | undefined;
  readonly site: number;
  /** Of its site: the place of that type among all types of the problem; -1 for what is no visit. */
  readonly type: number;
  /** Among its guest's visits; -1 for what is none of them. */
  readonly rank: number;
  readonly hosts: readonly number[];
  /** Interpreters who could; undefined where none is needed. */
  readonly interpreters: readonly number[] | undefined;
  readonly isMandatory: boolean;
  /** Points, of 1000 for a visit that fits perfectly. */
  readonly worth: number;
  /** In minor units, for all guests. */
  readonly fee: number;
  readonly item: number;
  readonly meal: string | undefined;
}

type Needed = 'what' | 'title' | 'guests' | 'heads' | 'minutes' | 'leastMinutes' | 'windows' | 'where';

const NO_HOSTS: readonly number[] = [];

/** A task with all that it does not say. All are made here, and so alike to the engine. */
export function makeTask({
  what,
  title,
  guests,
  heads,
  minutes,
  leastMinutes,
  windows,
  where,
  isFixed = false,
  site = -1,
  type = -1,
  rank = -1,
  hosts = NO_HOSTS,
  interpreters,
  isMandatory = false,
  worth = 0,
  fee = 0,
  item = -1,
  meal,
}: Pick<Task, Needed> & Partial<Task>): Task {
  return {
    what,
    title,
    guests,
    heads,
    minutes,
    leastMinutes,
    windows,
    isFixed,
    where,
    site,
    type,
    rank,
    hosts,
    interpreters,
    isMandatory,
    worth,
    fee,
    item,
    meal,
  };
}
