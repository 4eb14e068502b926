import { type Day, MINUTES_A_DAY, type Minute, programmeDayOf, type Window } from '../time.ts';
import type { Group, Meal } from './problem.ts';

/** What a problem asks for on each day without saying so day by day: the one reading of it that planner and validator share. */

/** A day on which a group is there for so long needs a rest. */
const LONG_DAY_MINUTES = 480;
/** When a rest is one: between noon and the evening's engagements. */
const REST_FROM = 12 * 60;
const REST_TO = 19 * 60;
/** For drive and check-in, and for the drive back, when it is asked whether a meal can still be had in town. */
const AFTER_ARRIVAL_MINUTES = 90;
const BEFORE_DEPARTURE_MINUTES = 60;

/** From the end of the formalities of arrival to the beginning of those of departure. */
export function stayOf({ arrival, departure }: Group): Window {
  return [arrival.at + arrival.minutes, departure.at - departure.minutes];
}

/** The part of a group's working day on which it is in the city; undefined where there is none. */
function workingDay(group: Group, day: Day): Window | undefined {
  const [comes, goes] = stayOf(group);
  const from = Math.max(day * MINUTES_A_DAY + group.day.from, comes);
  const to = Math.min(day * MINUTES_A_DAY + group.day.to, goes);
  return from < to ? [from, to] : undefined;
}

/** Days of the programme of which a group spends a part in the city, the evening of a late arrival too. */
export function daysOf({ arrival, departure }: Group): readonly Day[] {
  const first = Math.max(0, programmeDayOf(arrival.at));
  const last = Math.max(first, programmeDayOf(departure.at - departure.minutes));
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

export interface DueMeal {
  readonly meal: Meal;
  readonly day: Day;
  /** It is had within. */
  readonly window: Window;
}

/** The meals that a group has on one day: those for which it is in town for long enough. */
export function mealsDue(group: Group, day: Day): readonly DueMeal[] {
  const [comes, goes] = stayOf(group);
  return group.meals.flatMap((meal) => {
    const from = Math.max(day * MINUTES_A_DAY + meal.from, comes + AFTER_ARRIVAL_MINUTES);
    const to = Math.min(day * MINUTES_A_DAY + meal.to, goes - BEFORE_DEPARTURE_MINUTES);
    return to - from >= meal.minutes ? [{ meal, day, window: [from, to] }] : [];
  });
}

/** Between when and when a group rests on one day; undefined on short days and for groups that need none. */
export function restDue(group: Group, day: Day): Window | undefined {
  const working = workingDay(group, day);
  if (group.restMinutes === 0 || !working || working[1] - working[0] < LONG_DAY_MINUTES) return undefined;
  const from: Minute = Math.max(working[0], day * MINUTES_A_DAY + REST_FROM);
  const to: Minute = Math.min(working[1], day * MINUTES_A_DAY + REST_TO);
  return to - from >= group.restMinutes ? [from, to] : undefined;
}
