import type { Leg, Stop } from '../plan/plan.ts';
import { dayOf, formatDate } from '../time.ts';
import type { Snapshot } from './improve.ts';
import type { Model } from './model.ts';
import type { Drive, Placed } from './route.ts';

/** The stops and drives of a plan, with the problem's ids instead of the planner's numbers. */
export function publish(
  model: Model,
  { days }: Pick<Snapshot, 'days'>,
): { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] } {
  const stops = new Set(days.flat().flatMap((day) => day.stops));
  const legs = days.flat().flatMap((day) => day.drives);
  return {
    stops: [...stops].flatMap((stop) => published(model, stop) ?? []).sort((one, other) => one.from - other.from),
    legs: legs.map((drive) => publishedLeg(model, drive)).sort((one, other) => one.leaves - other.leaves),
  };
}

/** What frames a day at the hotel is no stop that anybody prints. */
export function published(model: Model, placed: Placed): Stop | undefined {
  const { what, task, guests, room, interpreters, begins, from, to } = placed;
  if (what === 'morning' || what === 'evening') return undefined;
  const { problem } = model;
  const groups = guests.map((index) => model.guests[index]?.group.id ?? '');
  const place = problem.places[begins]?.id ?? '';
  const item = problem.items[task?.item ?? -1];
  const site = problem.sites[task?.site ?? -1];
  const roomId = problem.rooms[room]?.id;
  return {
    id: idOf(model, placed),
    what,
    // What an arrival, a rest or a meal is called is each language's own.
    ...((item ?? site) && task && { title: task.title }),
    ...(item && { item: item.id }),
    ...(site && { site: site.id }),
    ...(task?.what === 'meal' && task.meal !== undefined && { meal: task.meal }),
    ...(roomId !== undefined && { room: roomId }),
    groups,
    place,
    from,
    to,
    interpreters: interpreters.flatMap((index) => problem.interpreters[index]?.id ?? []),
    hosts: item?.hosts ?? [],
    locked: false,
    announced: false,
  };
}

/** The same thing has the same id in every plan of its problem, so that plans can be compared. */
export function idOf({ problem, guests }: Model, { what, task, from, guests: present }: Placed): string {
  const group = guests[present[0] ?? -1]?.group.id ?? '';
  const day = formatDate(problem.firstDay + dayOf(from));
  if (task?.what === 'item') return `item:${problem.items[task.item]?.id ?? ''}`;
  if (task?.what === 'visit') return `visit:${group}:${problem.sites[task.site]?.id ?? ''}`;
  if (task?.what === 'meal') return `meal:${group}:${day}:${task.title}`;
  return task ? `${what}:${group}:${day}` : `${what}:${group}`;
}

function publishedLeg({ problem, guests }: Model, { guest, begins, ends, from, to, vehicles }: Drive): Leg {
  return {
    group: guests[guest]?.group.id ?? '',
    from: problem.places[begins]?.id ?? '',
    to: problem.places[ends]?.id ?? '',
    leaves: from,
    arrives: to,
    vehicles: vehicles.flatMap((index) => problem.vehicles[index]?.id ?? []),
  };
}
