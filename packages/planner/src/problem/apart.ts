import type { Problem } from './problem.ts';

/** Of each group that must not meet others, those others (ids of groups): what the problem says of delegations holds for all their groups. */
export function apartGroups(problem: Problem): ReadonlyMap<string, ReadonlySet<string>> {
  const groupIdsOf = (id: string) =>
    problem.delegations.find((delegation) => delegation.id === id)?.groups.map((group) => group.id) ?? [id];
  const result = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const others = result.get(one) ?? new Set();
    result.set(one, others.add(other));
  };
  for (const { one, other } of problem.apart) {
    for (const first of groupIdsOf(one)) {
      for (const second of groupIdsOf(other)) {
        add(first, second);
        add(second, first);
      }
    }
  }
  return result;
}
