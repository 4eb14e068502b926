import { type Formed, flag, list, moment, oneOf, optional, text, whole, withDefault } from '../form/form.ts';
import { record } from '../form/record.ts';
import { writeProblem } from '../problem/check.ts';
import type { Problem } from '../problem/problem.ts';
import { unnamedForm } from './called.ts';

const id = text('An id of the problem', 80);
const ids = (description: string) => withDefault(list(id, 400, description), []);

const points = (description: string) => whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, description);

const stopForm = record(
  {
    id: text('Unique in the plan', 120),
    what: oneOf(['arrival', 'check-in', 'departure', 'item', 'visit', 'meal', 'rest'], 'What it is'),
    title: optional(
      text('As somebody has named it; what is an arrival, a check-in, a rest or a meal needs no name', 400),
    ),
    item: optional(id),
    site: optional(id),
    meal: optional(text('The name of the meal', 40)),
    groups: list(id, 400, 'Groups that are there'),
    place: id,
    room: optional(id),
    from: moment('Begins'),
    to: moment('Ends'),
    interpreters: ids('Interpreters at work'),
    hosts: ids('Hosts who are there'),
    locked: withDefault(flag('Whether it stays as it is when the plan is made anew'), false),
    announced: withDefault(flag('Whether guests or hosts were told'), false),
    within: optional(text('The id of the stop of which it is a moment, as a photograph is of talks', 120)),
  },
  'What groups do at one place at one time',
);

const legForm = record(
  {
    group: id,
    from: id,
    to: id,
    leaves: moment('Leaves'),
    arrives: moment('Arrives'),
    vehicles: ids('Vehicles that drive it'),
  },
  'A drive of one group',
);

export const LEFT_OUT_REASONS = [
  'closed',
  'no-time',
  'full',
  'apart',
  'host-busy',
  'no-room',
  'no-interpreter',
  'no-vehicle',
  'out-of-order',
  'over-budget',
  'over-cap',
  'not-worth-it',
  'not-tried',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

const count = (description: string) => whole(0, Number.MAX_SAFE_INTEGER, description);
const name = (description: string) => text(description, 400);

const leftOutDetailsForm = record(
  {
    at: optional(moment('When it came nearest to its place')),
    minutes: optional(count('How long it takes at least')),
    heads: optional(count('How many they are')),
    capacity: optional(count('How many it holds')),
    elsewhere: optional(
      list(
        record(
          {
            group: name('A group'),
            title: optional(name('Where it is, as somebody has named it')),
            is: optional(unnamedForm),
          },
          'Who is elsewhere then',
        ),
        400,
        'Those who are',
      ),
    ),
    names: optional(list(name('An interpreter'), 2000, 'Those who know the languages')),
    languages: optional(list(name('A language'), 400, 'Languages of the group')),
    fee: optional(count('For all of them, in minor units')),
    type: optional(name('Of the site')),
    instead: optional(
      record(
        { title: name('The visit'), loss: points('Of value') },
        'The visit whose place it could take for the least value',
      ),
    ),
    with: optional(
      record(
        {
          kind: oneOf(
            ['cap', 'budget', 'interpreters', 'vehicle', 'longer-day', 'capacity', 'hours'],
            'What would be otherwise',
          ),
          count: optional(count('Visits of the type, minor units more, interpreters more, seats, or heads')),
          languages: optional(list(name('A language'), 2, 'Of the interpreters')),
          at: optional(moment('When it would fit; else it would have to take the place of a visit')),
        },
        'With what it could be in the plan, where neither fits it nor can any one visit go for it as things are',
      ),
    ),
  },
  'What sentences about it name',
);

const leftOutForm = record(
  {
    groups: list(id, 400, 'Groups that go without it'),
    item: optional(id),
    site: optional(id),
    why: oneOf(LEFT_OUT_REASONS, 'What stands in the way'),
    details: optional(leftOutDetailsForm),
    words: text('The same in English, and what would bring it in', 1000),
  },
  'What is not in the plan',
);

export type Stop = Formed<typeof stopForm>;
export type Leg = Formed<typeof legForm>;
export type LeftOut = Formed<typeof leftOutForm>;
export type LeftOutDetails = Formed<typeof leftOutDetailsForm>;

/** `comity-plan/1`. All views of it (a group's programme, an interpreter's day) follow from its stops and legs. */
export interface Plan {
  readonly format: 'comity-plan/1';
  readonly problem: Problem;
  /** In order of time. */
  readonly stops: readonly Stop[];
  /** In order of time. */
  readonly legs: readonly Leg[];
  readonly leftOut: readonly LeftOut[];
  /** By the problem's weights; comparable between plans of one problem only. */
  readonly value: number;
  /**
   * No plan has more value than this. Null where nothing is known: of a plan made by hand, and of one made anew after a change by which more may
   * be possible than before (somebody comes, goes or stays otherwise, an item is moved, added, cancelled or given up); a closed door or a broken
   * car leaves it as it was.
   */
  readonly bound: number | null;
  /** Whether no plan of more value exists. */
  readonly proven: boolean;
  readonly seed: number;
  readonly iterations: number;
}

/** The form of `comity-plan/1` but for its problem, whose first day it counts from. */
export const planForm = record(
  {
    stops: list(stopForm, 100_000, 'In order of time'),
    legs: list(legForm, 200_000, 'In order of time'),
    leftOut: list(leftOutForm, 100_000, 'What is not in the plan, and why'),
    value: points('By the weights of the problem'),
    bound: optional(points('No plan whose stops begin on full five minutes has more value')),
    proven: flag('Whether no such plan has more value: it reaches the bound'),
    seed: whole(0, 0xffff_ffff, 'Of the generator'),
    iterations: whole(0, Number.MAX_SAFE_INTEGER, 'How often it was changed and judged'),
  },
  'A plan',
);

/** As it stands in a file, with the problem that it answers: nothing else is needed to judge it or to plan anew. */
export function writePlan({ format, problem, bound, ...plan }: Plan): unknown {
  const written = planForm.write({ ...plan, ...(bound !== null && { bound }) }, problem.firstDay);
  return { format, problem: writeProblem(problem), ...(typeof written === 'object' ? written : {}) };
}
