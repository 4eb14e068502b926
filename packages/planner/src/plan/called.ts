import { type Formed, flag, oneOf, optional, text, withDefault } from '../form/form.ts';
import { record } from '../form/record.ts';
import type { Group } from '../problem/problem.ts';
import type { Stop } from './plan.ts';

/** What there is to say in any language of a stop that nobody has named. */
export const unnamedForm = record(
  {
    what: oneOf(['arrival', 'check-in', 'departure', 'item', 'visit', 'meal', 'rest'], 'What it is'),
    meal: optional(text('The name of the meal', 40)),
    place: optional(text('The name of its place, where anybody knows', 400)),
    isNear: withDefault(flag('In town, for which nobody has named a table: near the place and not at it'), false),
  },
  'What a stop is that nobody has named',
);
export type Unnamed = Formed<typeof unnamedForm>;

/** How a stop is called: by the name that somebody gave it, the same in every language, or by what it is. */
export type Called = string | Unnamed;

/** The name of a place that nobody names. */
export const UNKNOWN_PLACE = '…';

/** Whether a stop is a meal in town for which nobody has named a table. */
export function isMealInTown({ what, title, meal, place }: Stop, group: Group | undefined): boolean {
  if (what !== 'meal' || title !== undefined || !group || place === group.hotel) return false;
  return group.meals.find(({ name }) => name === meal)?.place === undefined;
}
