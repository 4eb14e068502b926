import { Speech } from '../words/speech.ts';
import { tellIn } from '../words/violations.ts';
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
import type { Finding, Violation, ViolationCode } from './violation.ts';

interface Rule {
  readonly find: (facts: Facts) => readonly Finding[];
  /** All that it may find. */
  readonly codes: readonly ViolationCode[];
}

const RULES: readonly Rule[] = [
  { find: twice, codes: ['group-twice', 'host-twice', 'interpreter-twice', 'room-twice', 'vehicle-twice'] },
  { find: drives, codes: ['drive-too-short'] },
  { find: vehicles, codes: ['no-vehicle', 'vehicle-seats', 'vehicle-off-shift'] },
  { find: sites, codes: ['site-closed', 'site-full', 'visit-too-short', 'visit-too-long', 'visit-twice'] },
  { find: rooms, codes: ['room-too-small', 'room-unavailable'] },
  {
    find: interpreting,
    codes: [
      'no-interpreter',
      'interpreter-alone',
      'interpreter-too-long',
      'interpreter-no-break',
      'interpreter-unavailable',
    ],
  },
  { find: hosts, codes: ['host-busy', 'host-missing'] },
  { find: days, codes: ['meal-missing', 'rest-missing', 'outside-stay', 'outside-day'] },
  { find: apart, codes: ['apart-meet'] },
  { find: items, codes: ['item-missing', 'item-changed', 'item-outside-window', 'too-soon', 'too-late'] },
  { find: limits, codes: ['over-budget', 'over-cap'] },
];

/**
 * All that is wrong with a plan, whoever made it, in order of time. Written apart from the planner: what they share is the problem, the form
 * of a plan, and how long a drive takes.
 */
export function validate(plan: Pick<Plan, 'problem' | 'stops' | 'legs'>): readonly Violation[] {
  return violationsIn(plan, new Facts(plan), RULES);
}

/**
 * The same of a part of a plan that has all that some groups, people, cars, rooms, sites and items do: all that is wrong with these, and some of
 * what is wrong with others.
 *
 * @param code to ask for nothing else, which is much sooner answered
 */
export function validatePart(
  part: Pick<Plan, 'problem' | 'stops' | 'legs'>,
  judged: ReadonlySet<string>,
  code?: ViolationCode,
): readonly Violation[] {
  const facts = new Facts(part, judged);
  if (code === undefined) return violationsIn(part, facts, RULES);
  const rules = RULES.filter(({ codes }) => codes.includes(code));
  return violationsIn(part, facts, rules).filter((violation) => violation.code === code);
}

function violationsIn({ problem }: Pick<Plan, 'problem'>, facts: Facts, rules: readonly Rule[]): readonly Violation[] {
  const speech = new Speech('en', problem.firstDay);
  return rules
    .flatMap(({ find }) => find(facts))
    .sort((one, other) => one.from - other.from)
    .map((finding) => ({ ...finding, words: tellIn(finding, 'en', speech) }));
}
