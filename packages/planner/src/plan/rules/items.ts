import type { Item } from '../../problem/problem.ts';
import { isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Finding, ItemDifference } from '../violation.ts';

/** Each item is in the plan as it was ordered: there, once, for its groups, where and as long as it should be, in its window and in its order. */
export function items(facts: Facts): readonly Finding[] {
  const stops = new Map<string, Stop>();
  const twice = new Set<string>();
  for (const stop of facts.stops) {
    if (stop.item === undefined) continue;
    if (stops.has(stop.item)) twice.add(stop.item);
    else stops.set(stop.item, stop);
  }
  return facts.judged(facts.problem.items).flatMap((item): readonly Finding[] => {
    const stop = stops.get(item.id);
    if (!stop) {
      if (!item.mandatory) return [];
      const from = item.start ?? item.windows?.[0]?.[0] ?? 0;
      const details = { title: item.title, groups: facts.groupNames(item.groups) };
      return [{ code: 'item-missing', details, who: [item.id, ...item.groups], from, to: from + item.minutes }];
    }
    return [
      ...changed(facts, item, stop, twice.has(item.id)),
      ...untimely(facts, item, stop),
      ...disordered(facts, item, stop, stops),
    ];
  });
}

function changed(facts: Facts, item: Item, stop: Stop, isTwice: boolean): readonly Finding[] {
  const { from, to } = stop;
  const differences: ItemDifference[] = [];
  const missing = item.groups.filter((id) => !stop.groups.includes(id));
  if (missing.length > 0) differences.push({ kind: 'groups-missing', groups: facts.groupNames(missing) });
  if (isTwice) differences.push({ kind: 'more-than-once' });
  if (to - from !== item.minutes) differences.push({ kind: 'minutes', has: to - from, needs: item.minutes });
  if (!isWhereItShould(facts, item, stop)) differences.push({ kind: 'place' });
  if (differences.length === 0) return [];
  return [
    {
      code: 'item-changed',
      details: { title: facts.called(stop), differences },
      who: [item.id, ...item.groups],
      from,
      to,
    },
  ];
}

function isWhereItShould({ problem }: Facts, { at }: Item, stop: Stop): boolean {
  if (at.place !== undefined) return stop.place === at.place;
  const where =
    at.site !== undefined
      ? problem.sites.find(({ id }) => id === at.site && stop.site === id)
      : problem.rooms.find(({ id }) => id === stop.room && at.rooms?.includes(id));
  return where?.place === stop.place;
}

function untimely(facts: Facts, item: Item, stop: Stop): readonly Finding[] {
  const { from, to } = stop;
  const isTimely = item.start !== undefined ? from === item.start : isWithin(item.windows, from, to);
  if (isTimely) return [];
  return [{ code: 'item-outside-window', details: { title: facts.called(stop) }, who: [item.id], from, to }];
}

function disordered(facts: Facts, item: Item, stop: Stop, stops: ReadonlyMap<string, Stop>): readonly Finding[] {
  const { from, to } = stop;
  return item.after.flatMap(({ item: id, leastMinutes, mostMinutes }): readonly Finding[] => {
    const earlier = stops.get(id);
    if (!earlier) return [];
    const who = [item.id, id];
    const details = { title: facts.called(stop), earlier: facts.called(earlier) };
    const between = from - earlier.to;
    if (between < leastMinutes) {
      const byMinutes = leastMinutes - between;
      return [{ code: 'too-soon', details, who, from, to, byMinutes }];
    }
    if (mostMinutes === undefined || between <= mostMinutes) return [];
    const byMinutes = between - mostMinutes;
    return [{ code: 'too-late', details, who, from, to, byMinutes }];
  });
}
