import type { Facts } from '../facts.ts';
import type { Finding } from '../violation.ts';
import { calendarsOf } from './engagements.ts';

/** Nobody is at two things at once, and no car and no room. */
export function twice(facts: Facts): readonly Finding[] {
  return calendarsOf(facts).flatMap(({ kind, id, name, engagements }) => {
    const violations: Finding[] = [];
    let latest = engagements[0];
    for (const next of engagements.slice(1)) {
      if (latest && next.from < latest.to) {
        const to = Math.min(latest.to, next.to);
        violations.push({
          code: `${kind}-twice`,
          details: { name, one: latest.activity, other: next.activity },
          who: [id],
          from: next.from,
          to,
          byMinutes: to - next.from,
        });
      }
      if (!latest || next.to > latest.to) latest = next;
    }
    return violations;
  });
}
