import { tell } from '../words/violations.ts';
import { Facts } from './facts.ts';
import type { Plan } from './plan.ts';
import { apart } from './rules/apart.ts';
import { days } from './rules/days.ts';
import { drives } from './rules/drives.ts';
import { hosts } from './rules/hosts.ts';
import { interpreting } from './rules/interpreting.ts';
import { items } from './rules/items.ts';
import { limits } from './rules/limits.ts';
import { rooms } from './rules/rooms.ts';
import { sites } from './rules/sites.ts';
import { twice } from './rules/twice.ts';
import { vehicles } from './rules/vehicles.ts';
import type { Violation } from './violation.ts';

const RULES = [twice, drives, vehicles, sites, rooms, interpreting, hosts, days, apart, items, limits] as const;

/**
 * All that is wrong with a plan, whoever made it, in order of time. Written apart from the planner: what they share is the problem, the form
 * of a plan, and how long a drive takes.
 */
export function validate(plan: Pick<Plan, 'problem' | 'stops' | 'legs'>): readonly Violation[] {
  return violationsIn(plan, new Facts(plan));
}

/**
 * The same of a part of a plan that has all that some groups, people, cars, rooms, sites and items do: all that is wrong with these, and some of
 * what is wrong with others.
 */
export function validatePart(
  part: Pick<Plan, 'problem' | 'stops' | 'legs'>,
  judged: ReadonlySet<string>,
): readonly Violation[] {
  return violationsIn(part, new Facts(part, judged));
}

function violationsIn(plan: Pick<Plan, 'problem'>, facts: Facts): readonly Violation[] {
  return RULES.flatMap((rule) => rule(facts))
    .sort((one, other) => one.from - other.from)
    .map((finding) => ({ ...finding, words: tell(finding, 'en', plan.problem.firstDay) }));
}
