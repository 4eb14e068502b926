import type { Line } from '../table/line.ts';
import type { Minute } from '../time.ts';

/** Lines of a draft, each with what it becomes. */
export type Changed = ReadonlyMap<Line, Line>;

/** A change to some lines of a draft, as it is told, and what it costs. */
export interface Candidate {
  readonly changed: Changed;
  readonly changes: readonly RepairChange[];
  readonly cost: number;
}

export type StaffRole = 'interpreter' | 'vehicle' | 'host' | 'room';

/** One small change to a programme, as it is told: names and times, nothing to look up. */
export type RepairChange =
  | { readonly kind: 'move'; readonly title: string; readonly was: Minute; readonly is: Minute }
  | {
      readonly kind: 'shorten';
      readonly title: string;
      readonly was: readonly [Minute, Minute];
      readonly is: readonly [Minute, Minute];
    }
  | {
      readonly kind: 'swap';
      readonly title: string;
      readonly other: string;
      readonly is: Minute;
      readonly otherIs: Minute;
    }
  /** Someone or something instead of another, in addition (no `was`), or no longer (no `is`). */
  | {
      readonly kind: 'staff';
      readonly role: StaffRole;
      readonly title: string;
      readonly at: Minute;
      readonly was?: string;
      readonly is?: string;
    };

/** One change after another: the second is made to lines as the first has left them. */
export function both(first: Changed, second: Changed): Changed {
  const changed = new Map(second);
  for (const [was, is] of first) {
    changed.delete(is);
    changed.set(was, second.get(is) ?? is);
  }
  return changed;
}

/** How dear it is to take back what was told already. */
const ANNOUNCED = 4;
/** What it costs to tell somebody else to come, in minutes that a party is moved. */
const STAFF_MINUTES = 10;

/** All who must be told when a line is at another time: its groups, interpreters, hosts and drivers. */
function partiesOf({ stop, cars }: Line): number {
  const vehicles = new Set(cars.flatMap((each) => each.vehicles));
  return stop.groups.length + stop.interpreters.length + stop.hosts.length + vehicles.size;
}

/** Minutes by which parties are moved; what was announced counts four times. */
export function costOfTime(line: Line, minutes: number): number {
  return partiesOf(line) * minutes * (line.stop.announced ? ANNOUNCED : 1);
}

/** What it costs that something is on another day, in minutes that a party is moved. */
const OTHER_DAY_MINUTES = 240;

/** What moves to another day, and is there at an hour so many minutes from its own. */
export function costOfDay(line: Line, minutes: number): number {
  return costOfTime(line, OTHER_DAY_MINUTES + minutes);
}

export function costOfStaff(told: number): number {
  return told * STAFF_MINUTES;
}
