import type { Item } from '../../problem/problem.ts';
import { isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Violation } from '../violation.ts';

/** Each item is in the plan as it was ordered: there, once, for its groups, where and as long as it should be, in its window and in its order. */
export function items(facts: Facts): readonly Violation[] {
  const stops = new Map<string, Stop>();
  for (const stop of facts.stops) if (stop.item !== undefined && !stops.has(stop.item)) stops.set(stop.item, stop);
  return facts.problem.items.flatMap((item): readonly Violation[] => {
    const stop = stops.get(item.id);
    if (!stop) {
      if (!item.mandatory) return [];
      const from = item.start ?? item.windows?.[0]?.[0] ?? 0;
      const words = `${item.title} is not in the plan of ${facts.groupNames(item.groups)}`;
      return [{ code: 'item-missing', words, who: [item.id, ...item.groups], from, to: from + item.minutes }];
    }
    return [...changed(facts, item, stop), ...untimely(facts, item, stop), ...disordered(facts, item, stop, stops)];
  });
}

function changed(facts: Facts, item: Item, stop: Stop): readonly Violation[] {
  const { from, to, title } = stop;
  const differences: string[] = [];
  const missing = item.groups.filter((id) => !stop.groups.includes(id));
  if (missing.length > 0) differences.push(`${facts.groupNames(missing)} is not there`);
  if (facts.stops.filter((other) => other.item === item.id).length > 1) differences.push('it is there more than once');
  if (to - from !== item.minutes) differences.push(`it has ${to - from} minutes instead of ${item.minutes}`);
  if (!isWhereItShould(facts, item, stop)) differences.push('it is at another place');
  if (differences.length === 0) return [];
  const words = `${title} at ${facts.at(from)} is not as it was ordered: ${differences.join('; ')}`;
  return [{ code: 'item-changed', words, who: [item.id, ...item.groups], from, to }];
}

function isWhereItShould({ problem }: Facts, { at }: Item, stop: Stop): boolean {
  if (at.place !== undefined) return stop.place === at.place;
  const where =
    at.site !== undefined
      ? problem.sites.find(({ id }) => id === at.site && stop.site === id)
      : problem.rooms.find(({ id }) => id === stop.room && at.rooms?.includes(id));
  return where?.place === stop.place;
}

function untimely(facts: Facts, item: Item, { from, to, title }: Stop): readonly Violation[] {
  const isTimely = item.start !== undefined ? from === item.start : isWithin(item.windows, from, to);
  if (isTimely) return [];
  const words = `${title} at ${facts.span(from, to)} is outside the times that were given for it`;
  return [{ code: 'item-outside-window', words, who: [item.id], from, to }];
}

function disordered(
  facts: Facts,
  item: Item,
  { from, to, title }: Stop,
  stops: ReadonlyMap<string, Stop>,
): readonly Violation[] {
  return item.after.flatMap(({ item: id, leastMinutes, mostMinutes }): readonly Violation[] => {
    const earlier = stops.get(id);
    if (!earlier) return [];
    const who = [item.id, id];
    const between = from - earlier.to;
    if (between < leastMinutes) {
      const byMinutes = leastMinutes - between;
      const words = `${title} at ${facts.at(from)} comes ${byMinutes} minutes too soon after ${earlier.title}`;
      return [{ code: 'too-soon', words, who, from, to, byMinutes }];
    }
    if (mostMinutes === undefined || between <= mostMinutes) return [];
    const byMinutes = between - mostMinutes;
    const words = `${title} at ${facts.at(from)} comes ${byMinutes} minutes too late after ${earlier.title}`;
    return [{ code: 'too-late', words, who, from, to, byMinutes }];
  });
}
