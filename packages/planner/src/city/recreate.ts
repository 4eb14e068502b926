import type { Random } from '../random.ts';
import { hasDuties, insertNeeded, insertOptionalItem, placeDutiesAnew, visitInTurn } from './build.ts';
import type { Guest } from './model.ts';
import type { Route } from './route.ts';
import type { Ruins } from './ruin.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { Visitor } from './visits.ts';

/** Of so many times, once meals and rests are placed again after the visits between which they are. */
const DUTIES_ANEW = 3;

/** Fills a plan again: what must be, then optional items, then visits, guest by guest in turn. */
export function recreate(state: State, random: Random, { tasks, guests }: Ruins): void {
  for (const { guests: present } of state.missing) for (const index of present) guests.add(guestAt(state, index));
  const needed = shuffled([...tasks.filter(({ isMandatory }) => isMandatory), ...state.missing], random);
  // What lasts longest and concerns most goes first, more often than not.
  if (random.below(4) > 0) needed.sort((one, other) => breadth(other) - breadth(one));
  state.missing = needed.filter((task) => !insertNeeded(state, task, random));
  for (const task of state.model.optionalItems) {
    if (state.items[task.item]?.jobs.length !== 0) continue;
    if (!task.guests.some((index) => guests.has(guestAt(state, index)))) continue;
    if (insertOptionalItem(state, task)) for (const index of task.guests) guests.add(guestAt(state, index));
  }
  const visit = () => visitInTurn(shuffled([...guests], random).map((guest) => new Visitor(state, guest, random)));
  visit();
  const days = random.below(DUTIES_ANEW) === 0 ? changedDays(state, guests).filter(hasDuties) : [];
  if (days.length > 0) {
    const homeless = days.flatMap((route) => placeDutiesAnew(state, route, random));
    if (homeless.length === 0) visit();
    else state.missing = [...state.missing, ...homeless];
  }
  for (const guest of guests) for (const route of state.routesOf(guest)) state.serveOpenDrives(route);
}

function changedDays(state: State, guests: ReadonlySet<Guest>): readonly Route[] {
  return [...guests].flatMap((guest) => state.routesOf(guest).filter(({ stops }) => stops.isChanging));
}

function guestAt(state: State, index: number): Guest {
  const guest = state.model.guests[index];
  if (!guest) throw new RangeError(`no guest ${index}`);
  return guest;
}

function breadth({ guests, minutes, what }: Task): number {
  return guests.length * 1000 + (what === 'item' ? 500 : 0) + minutes;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [one, two] = [result[last], result[other]];
    if (one === undefined || two === undefined) continue;
    result[last] = two;
    result[other] = one;
  }
  return result;
}
