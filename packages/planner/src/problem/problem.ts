import { date, type Formed, list, moment, oneOf, optional, text, whole, withDefault } from '../form/form.ts';
import { record } from '../form/record.ts';
import * as forms from './forms.ts';

const { MOST } = forms;

/** The form of `comity-problem/1`: a city, its guests, and what they share. Times are local to `zone`. */
export const problemForm = record(
  {
    format: oneOf(['comity-problem/1'], 'The name of this form'),
    title: optional(text('As printed')),
    zone: text('IANA name of the one time zone', 64),
    firstDay: date('The first day of the horizon'),
    days: whole(1, MOST.days, 'Length of the horizon'),
    now: optional(moment('What is before it is past, and stays as it is')),
    places: list(forms.place, MOST.places, 'All places'),
    travel: withDefault(forms.travel, {
      kmPerHour: [{ from: 0, to: 1440, kmPerHour: 25 }],
      detour: 1.3,
      overheadMinutes: 5,
      legs: [],
    }),
    sites: withDefault(list(forms.site, MOST.sites, 'What can be visited'), []),
    rooms: withDefault(list(forms.room, MOST.units, 'Rooms'), []),
    delegations: list(forms.delegation, MOST.delegations, 'The guests'),
    items: withDefault(list(forms.item, MOST.items, 'What is to take place'), []),
    apart: withDefault(list(forms.apart, 1000, 'Who must not meet whom'), []),
    interpreters: withDefault(list(forms.interpreter, MOST.units, 'Interpreters'), []),
    vehicles: withDefault(list(forms.vehicle, MOST.units, 'Vehicles'), []),
    hosts: withDefault(list(forms.host, MOST.units, 'Hosts and escorts'), []),
    weights: withDefault(forms.weights, { value: 10, travel: 20, waiting: 4, fairness: 3 }),
  },
  'What the planner of a city is asked',
);

export type Problem = Omit<Formed<typeof problemForm>, 'firstDay'> & {
  /** Days since 1970-01-01; all other dates count from it. */
  readonly firstDay: number;
};
export type Place = Formed<typeof forms.place>;
export type Site = Formed<typeof forms.site>;
export type Meal = Formed<typeof forms.meal>;
export type Group = Formed<typeof forms.group>;
export type Delegation = Formed<typeof forms.delegation>;
export type Item = Formed<typeof forms.item>;
export type Interpreter = Formed<typeof forms.interpreter>;
export type Interpreting = NonNullable<Item['interpreting']>;

export function groupsOf(problem: Problem): readonly Group[] {
  return problem.delegations.flatMap(({ groups }) => groups);
}
