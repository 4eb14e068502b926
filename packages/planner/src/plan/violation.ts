import type { Minute } from '../time.ts';

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
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** What is wrong with a plan, as one would say it to the desk. */
export interface Violation {
  readonly code: ViolationCode;
  readonly words: string;
  /** Ids of groups, interpreters, vehicles, hosts, rooms, sites or items that it concerns. */
  readonly who: readonly string[];
  readonly from: Minute;
  readonly to: Minute;
  /** By how many minutes a rule about time is broken. */
  readonly byMinutes?: number;
}
