import type { Random } from '../random.ts';
import { insertNeeded, insertOptionalItem } from './build.ts';
import type { Guest } from './model.ts';
import type { Ruins } from './ruin.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { Visitor } from './visits.ts';

/** Of so many visits that would be tried, one is passed over: what is best at each step is not always best in the end. */
const BLINK = 16;
/** By how many places a visit may come before one that is worth more for its time. */
const NOISE = 30;

/** Fills a plan again: what must be, then optional items, then visits, guest by guest in turn or in the order of their worth. */
export function recreate(state: State, random: Random, { tasks, guests }: Ruins): void {
  for (const { guests: present } of state.missing) for (const index of present) guests.add(guestAt(state, index));
  const needed = shuffled([...tasks.filter(({ isMandatory }) => isMandatory), ...state.missing], random);
  // What lasts longest and concerns most goes first, more often than not.
  if (random.below(4) > 0) needed.sort((one, other) => breadth(other) - breadth(one));
  state.missing = needed.filter((task) => !insertNeeded(state, task, random));
  for (const task of state.model.items) {
    if (task.isMandatory || state.items[task.item]?.jobs.length !== 0) continue;
    if (!task.guests.some((index) => guests.has(guestAt(state, index)))) continue;
    if (insertOptionalItem(state, task)) for (const index of task.guests) guests.add(guestAt(state, index));
  }
  const turns = shuffled([...guests], random).map((guest) => ({
    visitor: new Visitor(state, guest, random),
    visits: candidates(guest, random),
    next: 0,
  }));
  for (let isGoingOn = true; isGoingOn; ) {
    isGoingOn = false;
    for (const turn of turns) {
      while (turn.next < turn.visits.length) {
        const task = turn.visits[turn.next];
        turn.next += 1;
        if (!task || random.below(BLINK) === 0) continue;
        if (turn.visitor.add(task)) break;
      }
      isGoingOn ||= turn.next < turn.visits.length;
    }
  }
  for (const guest of guests) for (const route of state.routesOf(guest)) state.serveOpenDrives(route);
}

function guestAt(state: State, index: number): Guest {
  const guest = state.model.guests[index];
  if (!guest) throw new RangeError(`no guest ${index}`);
  return guest;
}

function breadth({ guests, minutes, what }: Task): number {
  return guests.length * 1000 + (what === 'item' ? 500 : 0) + minutes;
}

/** Visits to try: by worth for the time with much noise in it, or by chance. */
function candidates({ visits }: Guest, random: Random): readonly Task[] {
  if (random.below(4) === 0) return shuffled(visits, random);
  const noisy = visits.map((task, rank) => ({ task, rank: rank + random.below(NOISE) }));
  return noisy.sort((one, other) => one.rank - other.rank).map(({ task }) => task);
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
