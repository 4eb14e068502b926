import {
  type Fault,
  type Formed,
  isObject,
  list,
  moment,
  oneOf,
  optional,
  pair,
  type Reading,
  text,
  whole,
  withDefault,
} from '../form/form.ts';
import { record } from '../form/record.ts';
import type { Plan } from '../plan/plan.ts';
import * as forms from '../problem/forms.ts';
import { groupsOf } from '../problem/problem.ts';

const { MOST } = forms;
const id = text('An id of the problem', 80);
const stopId = text('The id of a stop of the plan', 120);
const points = (description: string) => whole(0, 1_000_000, description);

const percent = (description: string) => whole(100, 10_000, description);

const groupChange = record(
  {
    id,
    arrival: optional(moment('Lands')),
    departure: optional(moment('Takes off')),
    size: optional(whole(1, 100_000, 'Persons')),
  },
  'A group that comes or goes at another time, or with more or fewer persons',
);

const KINDS = ['place', 'site', 'room', 'interpreter', 'vehicle', 'host'] as const;

const unavailable = record(
  {
    place: optional(id),
    site: optional(id),
    room: optional(id),
    interpreter: optional(id),
    vehicle: optional(id),
    host: optional(id),
    from: optional(moment('From; left out: from now')),
    to: optional(moment('Until; left out: to the end')),
  },
  'A closed house with all that is in it, a closed door, a lost room, somebody who has fallen ill, a broken car: exactly one of the six',
);

const moved = record(
  {
    item: id,
    start: optional(moment('Fixed')),
    windows: optional(list(pair(moment('From'), moment('To'), 'It lies within'), 50, 'It lies within one of these')),
    minutes: optional(whole(1, 1440, 'How long')),
    at: optional(forms.itemPlace),
    hosts: optional(list(id, 50, 'Who must be there instead of those before')),
  },
  'An item that is at another time or place, lasts longer or shorter, or is received by others',
);

/** In points of a plan's value, of which a perfect visit has 1000 times the weight of value. */
const PRICES = {
  moved: 600,
  minute: 10,
  place: 600,
  person: 400,
  vehicle: 150,
  dropped: 1500,
  added: 400,
  announced: 200,
  near: 250,
} as const;

const prices = record(
  {
    moved: withDefault(points('A stop at another time, for each group'), PRICES.moved),
    minute: withDefault(points('And each minute of it'), PRICES.minute),
    place: withDefault(points('At another place, or in another room'), PRICES.place),
    person: withDefault(points('Another interpreter'), PRICES.person),
    vehicle: withDefault(points('A drive by another vehicle'), PRICES.vehicle),
    dropped: withDefault(points('A stop that is dropped, beside what it was worth'), PRICES.dropped),
    added: withDefault(points('A stop that is added'), PRICES.added),
    announced: withDefault(percent('What was announced counts so much more, in hundredths'), PRICES.announced),
    near: withDefault(
      percent('What is about to begin counts so much more, and less by the hour to a day ahead, in hundredths'),
      PRICES.near,
    ),
  },
  'What a change costs, in points of the plan’s value',
);

/** The form of `comity-change/1`: what has happened since a plan was made. Times are local to the plan's zone. */
export const changeForm = record(
  {
    format: oneOf(['comity-change/1'], 'The name of this form'),
    title: optional(text('What has happened, as one would say it', 400)),
    now: optional(moment('What has begun before it is past, and stays as it is')),
    groups: withDefault(list(groupChange, MOST.delegations * MOST.groups, 'Late, early, more, fewer'), []),
    unavailable: withDefault(list(unavailable, 1000, 'What is no longer to be had'), []),
    moved: withDefault(list(moved, MOST.items, 'Items at other times, at other places or with other hosts'), []),
    added: withDefault(list(forms.item, MOST.items, 'New items'), []),
    cancelled: withDefault(list(id, MOST.items, 'Items that do not take place'), []),
    locked: withDefault(list(stopId, 10_000, 'Stops that stay as they are'), []),
    unlocked: withDefault(list(stopId, 10_000, 'Stops that may be moved again'), []),
    prices: withDefault(prices, PRICES),
  },
  'What has happened since the plan was made',
);

export type Change = Formed<typeof changeForm>;
export type Prices = Change['prices'];
export type Unavailable = Formed<typeof unavailable>;

export type CheckedChange =
  | { readonly change: Change; readonly faults?: never }
  | { readonly change?: never; readonly faults: readonly Fault[] };

/**
 * Reads a change as it stands in a file (`schema/change.schema.json`), for the plan that it changes.
 *
 * @param file anything that JSON can hold
 */
export function checkChange(file: unknown, plan: Pick<Plan, 'problem' | 'stops'>): CheckedChange {
  const reading: Reading = { firstDay: plan.problem.firstDay, faults: [] };
  if (!isObject(file)) return { faults: [{ path: '$', code: 'wrong-kind', words: 'expected an object' }] };
  const change = changeForm.read(file, '$', reading);
  if (!change || reading.faults.length > 0) return { faults: reading.faults };
  const faults = [...faultsOfReference(change, plan), ...faultsOfMeaning(change, plan)];
  return faults.length > 0 ? { faults } : { change };
}

function faultsOfReference(change: Change, { problem, stops }: Pick<Plan, 'problem' | 'stops'>): readonly Fault[] {
  const faults: Fault[] = [];
  const refer = (list: readonly { readonly id: string }[], what: string, wanted: string | undefined, path: string) => {
    if (wanted === undefined || list.some((each) => each.id === wanted)) return;
    faults.push({ path, code: 'unknown-reference', words: `there is no ${what} “${wanted}”` });
  };
  const groups = groupsOf(problem);
  for (const [nth, each] of change.groups.entries()) refer(groups, 'group', each.id, `$.groups[${nth}].id`);
  for (const [nth, each] of change.unavailable.entries())
    for (const kind of KINDS) refer(problem[`${kind}s`], kind, each[kind], `$.unavailable[${nth}].${kind}`);
  for (const [nth, { item }] of change.moved.entries()) refer(problem.items, 'item', item, `$.moved[${nth}].item`);
  for (const [nth, item] of change.cancelled.entries()) refer(problem.items, 'item', item, `$.cancelled[${nth}]`);
  for (const list of ['locked', 'unlocked'] as const)
    for (const [nth, stop] of change[list].entries()) refer(stops, 'stop', stop, `$.${list}[${nth}]`);
  return faults;
}

function faultsOfMeaning(change: Change, { problem, stops }: Pick<Plan, 'problem' | 'stops'>): readonly Fault[] {
  const faults: Fault[] = [];
  const refuse = (path: string, words: string) => faults.push({ path, code: 'contradiction', words });
  for (const [nth, each] of change.unavailable.entries()) {
    const path = `$.unavailable[${nth}]`;
    if (KINDS.filter((kind) => each[kind] !== undefined).length !== 1)
      refuse(path, `exactly one of ${KINDS.join(', ')}`);
    if (each.from !== undefined && each.to !== undefined && each.to <= each.from)
      refuse(path, 'it ends before it begins');
  }
  const now = change.now ?? problem.now ?? Number.MIN_SAFE_INTEGER;
  for (const [nth, { id, arrival, departure }] of change.groups.entries()) {
    const group = groupsOf(problem).find((each) => each.id === id);
    if (!group) continue;
    const hasLanded = group.arrival.at < now && (arrival ?? now) < now;
    if (hasLanded && arrival !== undefined) refuse(`$.groups[${nth}].arrival`, 'it has landed already');
    if (departure !== undefined && Math.min(departure, group.departure.at) < now)
      refuse(`$.groups[${nth}].departure`, 'it is over by now');
  }
  for (const [nth, { id, what, item, site, title = id }] of stops.entries())
    if ((what === 'item' && item === undefined) || (what === 'visit' && site === undefined))
      refuse(
        `$.stops[${nth}]`,
        `“${title}” is no item and no site of the plan’s problem: it could be neither kept nor moved`,
      );
  const begun = new Set(stops.flatMap(({ item, from }) => (item !== undefined && from < now ? [item] : [])));
  for (const [nth, { item, start, windows }] of change.moved.entries()) {
    const path = `$.moved[${nth}]`;
    if (start !== undefined && windows) refuse(path, 'it has a fixed start already');
    if (begun.has(item)) refuse(`${path}.item`, 'it has begun already');
    if (change.cancelled.includes(item)) refuse(`${path}.item`, 'it is cancelled');
  }
  for (const [nth, item] of change.cancelled.entries())
    if (begun.has(item)) refuse(`$.cancelled[${nth}]`, 'it has begun already');
  for (const [nth, { id: known }] of change.added.entries())
    if (problem.items.some((item) => item.id === known))
      faults.push({ path: `$.added[${nth}].id`, code: 'duplicate', words: `“${known}” is there already` });
  for (const [nth, stop] of change.unlocked.entries())
    if (change.locked.includes(stop)) refuse(`$.unlocked[${nth}]`, 'it is locked by the same change');
  return faults;
}
