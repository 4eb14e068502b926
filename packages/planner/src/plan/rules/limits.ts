import type { Group } from '../../problem/problem.ts';
import type { Facts } from '../facts.ts';
import type { Violation } from '../violation.ts';

/** A group's fees are within its budget, and it has no more visits of a type than it wishes. */
export function limits(facts: Facts): readonly Violation[] {
  const sites = new Map(facts.problem.sites.map((site) => [site.id, site]));
  return facts.groups.flatMap((group): readonly Violation[] => {
    const visits = facts.stopsOf(group.id).filter(({ what }) => what === 'visit');
    const visited = visits.flatMap(({ site }) => (site === undefined ? undefined : sites.get(site)) ?? []);
    const from = visits[0]?.from ?? 0;
    const to = visits.at(-1)?.to ?? 0;
    const fees = visited.reduce((sum, { fee }) => sum + fee * group.size, 0);
    const overBudget: readonly Violation[] =
      group.budget === undefined || fees <= group.budget
        ? []
        : [
            {
              code: 'over-budget',
              words: `the fees of ${group.name} are ${fees}, and its budget is ${group.budget} (minor units)`,
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

function overCaps(group: Group, types: readonly string[], from: number, to: number): readonly Violation[] {
  return [...group.caps].flatMap(([type, most]): readonly Violation[] => {
    const count = types.filter((each) => each === type).length;
    if (count <= most) return [];
    const words = `${group.name} has ${count} visits of the type “${type}”, and wishes at most ${most}`;
    return [{ code: 'over-cap', words, who: [group.id], from, to }];
  });
}
