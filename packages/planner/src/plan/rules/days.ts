import { daysOf, mealsDue, restDue } from '../../problem/duties.ts';
import type { Group } from '../../problem/problem.ts';
import { dayOf, MINUTES_A_DAY } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Finding } from '../violation.ts';

/** A group's days are days that one can give to a guest: within its stay and its hours, with meals and rest. */
export function days(facts: Facts): readonly Finding[] {
  return facts.groups.flatMap((group) => [
    ...stay(facts, group),
    ...daysOf(group).flatMap((day) => [...meals(facts, group, day), ...rest(facts, group, day)]),
  ]);
}

function stay(facts: Facts, group: Group): readonly Finding[] {
  const { arrival, departure, day } = group;
  return facts.stopsOf(group.id).flatMap((stop): readonly Finding[] => {
    const { from, to, what } = stop;
    const who = [group.id];
    const isComingOrGoing = what === 'arrival' || what === 'departure';
    const first = arrival.at + (isComingOrGoing ? 0 : arrival.minutes);
    const last = departure.at - (isComingOrGoing ? 0 : departure.minutes);
    if (from < first || to > last) {
      const details = { name: group.name, title: facts.called(stop), comes: first, goes: last };
      return [{ code: 'outside-stay', details, who, from, to }];
    }
    const isFixed = facts.itemOf(stop)?.start !== undefined;
    if (isComingOrGoing || what === 'rest' || what === 'check-in' || isFixed) return [];
    const midnight = dayOf(from) * MINUTES_A_DAY;
    if (from >= midnight + day.from && to <= midnight + day.to) return [];
    return [{ code: 'outside-day', details: { name: group.name, title: facts.called(stop) }, who, from, to }];
  });
}

function meals(facts: Facts, group: Group, day: number): readonly Finding[] {
  const stops = facts.stopsOf(group.id);
  return mealsDue(group, day).flatMap(({ meal, window: [from, to] }): readonly Finding[] => {
    const isHad = (stop: Stop) =>
      stop.what === 'item'
        ? facts.itemOf(stop)?.meal === meal.name && dayOf(stop.from) === day
        : stop.meal === meal.name && stop.from >= from && stop.to <= to && stop.to - stop.from >= meal.minutes;
    if (stops.some(isHad)) return [];
    return [{ code: 'meal-missing', details: { name: group.name, meal: meal.name }, who: [group.id], from, to }];
  });
}

/** A rest is one that is written down, or time enough at the hotel between two things. */
function rest(facts: Facts, group: Group, day: number): readonly Finding[] {
  const window = restDue(group, day);
  if (!window) return [];
  const [from, to] = window;
  const fits = (begins: number, ends: number) => Math.min(ends, to) - Math.max(begins, from) >= group.restMinutes;
  const nodes = facts.nodesOf(group, day);
  const isHad = nodes.some((node, nth) => {
    if (node.stop?.what === 'rest') return node.place === group.hotel && fits(node.from, node.to);
    const next = nodes[nth + 1];
    if (!next) return false;
    const there = facts.minutesBetween(node.place, group.hotel, node.to);
    const back = facts.minutesBetween(group.hotel, next.place, next.from);
    return fits(node.to + there, next.from - back);
  });
  if (isHad) return [];
  const details = { name: group.name, minutes: group.restMinutes };
  return [{ code: 'rest-missing', details, who: [group.id], from, to }];
}
