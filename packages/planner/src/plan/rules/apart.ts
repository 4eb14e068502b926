import { overlap } from '../../time.ts';
import { isMealInTown } from '../called.ts';
import type { Facts } from '../facts.ts';
import type { Stop } from '../plan.ts';
import type { Finding } from '../violation.ts';

/**
 * Those who must not meet are never at one place at one time. What is not the planner's to choose does not count: landing, leaving, a
 * shared hotel; nor does a meal in town, which is near a place and not at it.
 */
export function apart(facts: Facts): readonly Finding[] {
  if (facts.apart.size === 0) return [];
  const violations: Finding[] = [];
  const counts = (stop: Stop) => {
    const { what, place, groups } = stop;
    if (what === 'arrival' || what === 'departure' || groups.some((id) => facts.group(id)?.hotel === place))
      return false;
    return !isMealInTown(stop, facts.group(groups[0] ?? ''));
  };
  const stops = facts.stops.filter(counts);
  for (const [nth, one] of stops.entries()) {
    const others = new Set(one.groups.flatMap((id) => [...(facts.apart.get(id) ?? [])]));
    if (others.size === 0) continue;
    for (const other of stops.slice(nth)) {
      if (other.from >= one.to) break;
      if (other.place !== one.place || !overlap(one.from, one.to, other.from, other.to)) continue;
      const met = other.groups.filter((id) => others.has(id));
      if (met.length === 0) continue;
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      violations.push({
        code: 'apart-meet',
        details: {
          one: facts.groupNames(one.groups),
          other: facts.groupNames(met),
          place: facts.name('places', one.place),
        },
        who: [...new Set([...one.groups, ...met])],
        from,
        to,
      });
    }
  }
  return violations;
}
