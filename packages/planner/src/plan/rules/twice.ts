import type { Facts } from '../facts.ts';
import type { Violation } from '../violation.ts';
import { calendarsOf } from './engagements.ts';

/** Nobody is at two things at once, and no car and no room. */
export function twice(facts: Facts): readonly Violation[] {
  return calendarsOf(facts).flatMap(({ kind, id, name, engagements }) => {
    const violations: Violation[] = [];
    let latest = engagements[0];
    for (const next of engagements.slice(1)) {
      if (latest && next.from < latest.to) {
        const to = Math.min(latest.to, next.to);
        violations.push({
          code: `${kind}-twice`,
          words: `${name} is wanted twice at ${facts.span(next.from, to)}: ${latest.title}, and ${next.title}`,
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
