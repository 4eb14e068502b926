import type { Group } from '../../problem/problem.ts';
import type { Facts } from '../facts.ts';
import type { Finding } from '../violation.ts';

/** A group's fees are within its budget, and it has no more visits of a type than it wishes. */
export function limits(facts: Facts): readonly Finding[] {
  return facts.groups.flatMap((group): readonly Finding[] => {
    const visits = facts.stopsOf(group.id).filter(({ what }) => what === 'visit');
    const visited = visits.flatMap((stop) => facts.siteOf(stop) ?? []);
    const from = visits[0]?.from ?? 0;
    const to = visits.at(-1)?.to ?? 0;
    const fees = visited.reduce((sum, { fee }) => sum + fee * group.size, 0);
    const overBudget: readonly Finding[] =
      group.budget === undefined || fees <= group.budget
        ? []
        : [
            {
              code: 'over-budget',
              details: { name: group.name, fees, budget: group.budget },
              who: [group.id],
              from,
              to,
            },
          ];
    return [
      ...overBudget,
      ...overCaps(
        group,
        visited.map(({ type }) => type),
        from,
        to,
      ),
    ];
  });
}

function overCaps(group: Group, types: readonly string[], from: number, to: number): readonly Finding[] {
  return [...group.caps].flatMap(([type, most]): readonly Finding[] => {
    const count = types.filter((each) => each === type).length;
    if (count <= most) return [];
    return [{ code: 'over-cap', details: { name: group.name, type, count, most }, who: [group.id], from, to }];
  });
}
