import type { Interpreting } from '../problem/problem.ts';
import type { Minute, Window } from '../time.ts';
import type { Called } from './called.ts';

/** What somebody is engaged with: a stop, or a car's drive of groups to a place (where it waits with them if they are there already). */
export type Activity =
  | { readonly title: Called }
  | { readonly driveOf: readonly string[]; readonly to: string; readonly waits: boolean };

/** Names and numbers that the sentences about a violation need; times stand beside them. */
interface Twice {
  readonly name: string;
  readonly one: Activity;
  readonly other: Activity;
}

/** How an item in the plan differs from the item that was asked for. */
export type ItemDifference =
  | { readonly kind: 'groups-missing'; readonly groups: readonly string[] }
  | { readonly kind: 'more-than-once' }
  | { readonly kind: 'minutes'; readonly has: number; readonly needs: number }
  | { readonly kind: 'place' };

interface Details {
  readonly 'group-twice': Twice;
  readonly 'host-twice': Twice;
  readonly 'interpreter-twice': Twice;
  readonly 'room-twice': Twice;
  readonly 'vehicle-twice': Twice;
  readonly 'drive-too-short': {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    readonly has: number;
    readonly needs: number;
  };
  /** `before` is what comes then; undefined for the way to the hotel. */
  readonly 'no-vehicle': {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    readonly before: Called | undefined;
  };
  readonly 'vehicle-seats': {
    readonly names: readonly string[];
    readonly heads: number;
    readonly seats: number;
    readonly end: string;
  };
  readonly 'vehicle-off-shift': { readonly name: string };
  /** `open`: its hours on that day. */
  readonly 'site-closed': { readonly name: string; readonly open: readonly Window[] };
  readonly 'site-full': { readonly name: string; readonly capacity: number; readonly heads: number };
  readonly 'visit-too-short': VisitLength;
  readonly 'visit-too-long': VisitLength;
  readonly 'visit-twice': { readonly name: string; readonly group: string };
  readonly 'room-too-small': {
    readonly name: string;
    readonly title: Called;
    readonly capacity: number;
    readonly heads: number;
  };
  readonly 'room-unavailable': { readonly name: string; readonly title: Called };
  readonly 'no-interpreter': {
    readonly title: Called;
    readonly mode: Interpreting['mode'];
    readonly pairs: readonly (readonly [string, string])[];
  };
  /** Of one stop, or of several in a row. */
  readonly 'interpreter-alone': {
    readonly titles: readonly Called[];
    readonly minutes: number;
    readonly most: number;
  };
  readonly 'interpreter-too-long': {
    readonly name: string;
    readonly title: Called;
    readonly worked: number;
    readonly most: number;
  };
  readonly 'interpreter-no-break': {
    readonly name: string;
    readonly title: Called;
    readonly worked: number;
    readonly breakMinutes: number;
  };
  readonly 'interpreter-unavailable': { readonly name: string; readonly title: Called };
  readonly 'host-busy': { readonly name: string; readonly title: Called; readonly busy: Window };
  readonly 'host-missing': { readonly name: string; readonly title: Called };
  readonly 'meal-missing': { readonly name: string; readonly meal: string };
  readonly 'rest-missing': { readonly name: string; readonly minutes: number };
  readonly 'outside-stay': {
    readonly name: string;
    readonly title: Called;
    readonly comes: Minute;
    readonly goes: Minute;
  };
  readonly 'outside-day': { readonly name: string; readonly title: Called };
  readonly 'apart-meet': { readonly one: readonly string[]; readonly other: readonly string[]; readonly place: string };
  readonly 'item-missing': { readonly title: Called; readonly groups: readonly string[] };
  readonly 'item-changed': { readonly title: Called; readonly differences: readonly ItemDifference[] };
  readonly 'item-outside-window': { readonly title: Called };
  readonly 'too-soon': { readonly title: Called; readonly earlier: Called };
  readonly 'too-late': { readonly title: Called; readonly earlier: Called };
  /** Minor units. */
  readonly 'over-budget': { readonly name: string; readonly fees: number; readonly budget: number };
  readonly 'over-cap': { readonly name: string; readonly type: string; readonly count: number; readonly most: number };
}

interface VisitLength {
  readonly name: string;
  readonly groups: readonly string[];
  readonly has: number;
  readonly bound: number;
}

export const VIOLATION_CODES = [
  'group-twice',
  'host-twice',
  'interpreter-twice',
  'room-twice',
  'vehicle-twice',
  'drive-too-short',
  'no-vehicle',
  'vehicle-seats',
  'vehicle-off-shift',
  'site-closed',
  'site-full',
  'visit-too-short',
  'visit-too-long',
  'visit-twice',
  'room-too-small',
  'room-unavailable',
  'no-interpreter',
  'interpreter-alone',
  'interpreter-too-long',
  'interpreter-no-break',
  'interpreter-unavailable',
  'host-busy',
  'host-missing',
  'meal-missing',
  'rest-missing',
  'outside-stay',
  'outside-day',
  'apart-meet',
  'item-missing',
  'item-changed',
  'item-outside-window',
  'too-soon',
  'too-late',
  'over-budget',
  'over-cap',
] as const satisfies readonly (keyof Details)[];
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** What a rule finds wrong. */
export type FindingOf<C extends ViolationCode> = {
  readonly [K in C]: {
    readonly code: K;
    /** What sentences about it name, in any language. */
    readonly details: Details[K];
    /** Ids of groups, interpreters, vehicles, hosts, rooms, sites or items that it concerns. */
    readonly who: readonly string[];
    readonly from: Minute;
    readonly to: Minute;
    /** By how many minutes a rule about time is broken. */
    readonly byMinutes?: number;
  };
}[C];
export type Finding = FindingOf<ViolationCode>;

/** What is wrong with a plan. `tell` says it in another language. */
export type Violation = Finding & {
  /** In English. */
  readonly words: string;
};
