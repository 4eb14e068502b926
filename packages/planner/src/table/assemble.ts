import { UNKNOWN_PLACE } from '../plan/called.ts';
import { inOrder, type Node, nodesOfDay } from '../plan/facts.ts';
import type { Leg, Plan, Stop } from '../plan/plan.ts';
import { daysOf, mealsDue } from '../problem/duties.ts';
import { type Group, groupsOf } from '../problem/problem.ts';
import { type Day, dayOf, type Minute } from '../time.ts';
import { Travel } from '../travel.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** A meal that a table does not write down, and leaves time for. */
export interface MealInAGap {
  readonly group: string;
  readonly meal: string;
  readonly from: Minute;
  readonly to: Minute;
}

/** What a table leaves to be understood of one group on one day: its meals in gaps, and its drives. */
export interface Understood {
  readonly meals: readonly MealInAGap[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
}

/** The stops and drives of a desk's own programme, as a plan has them, with the meals that its gaps leave time for. */
export function assemble(draft: Draft): {
  readonly plan: Pick<Plan, 'problem' | 'stops' | 'legs'>;
  readonly meals: readonly MealInAGap[];
} {
  const { problem, lines } = draft;
  const understood = groupsOf(problem).map((group) => {
    const own = lines.filter(({ stop }) => stop.groups.includes(group.id));
    return [...understand(draft, group, own).values()];
  });
  const stops = [...lines.map(({ stop }) => stop), ...understood.flat().flatMap((each) => each.stops)];
  return {
    plan: {
      problem,
      stops: stops.sort((one, other) => one.from - other.from),
      legs: understood.flat().flatMap(({ legs }) => legs),
    },
    meals: understood.flat().flatMap(({ meals }) => meals),
  };
}

/**
 * @param own the lines of the group, in order of time
 * @param days those that are asked about; each follows from its own lines
 */
export function understand(
  { problem, carsWait }: Pick<Draft, 'problem' | 'carsWait'>,
  group: Group,
  own: readonly Line[],
  days: readonly Day[] = daysOf(group),
): ReadonlyMap<Day, Understood> {
  if (own.length === 0) return new Map();
  const travel = Travel.of(problem);
  const minutes = (from: string, to: string, at: Minute) =>
    travel.minutes(travel.indexOf(from), travel.indexOf(to), at);
  const stops = own.flatMap(({ stop }) => (stop.within === undefined ? [stop] : []));
  const implied = mealsInGaps(problem.items, group, stops, minutes, days);
  const ordered = inOrder([...stops, ...implied.flatMap((day) => day.stops)]);
  const lineOf = new Map<Stop, Line>(own.map((line) => [line.stop, line]));
  const isKnown = (place: string) => problem.places.some(({ id, name }) => id === place && name !== UNKNOWN_PLACE);
  return new Map(
    days.map((day, nth) => {
      const { meals = [], stops: had = [] } = implied[nth] ?? {};
      return [day, { meals, stops: had, legs: legsOf(group, lineOf, { carsWait, ordered, minutes, isKnown }, day) }];
    }),
  );
}

/** A programme made by hand as a plan like any other; it has no value, since nobody searched for it. */
export function asPlan(draft: Draft): Plan {
  const made = { leftOut: [], value: 0, bound: null, proven: false, seed: 0, iterations: 0 };
  return { format: 'comity-plan/1', ...assemble(draft).plan, ...made };
}

type Minutes = (from: string, to: string, at: Minute) => number;

function mealsInGaps(
  items: Plan['problem']['items'],
  group: Group,
  stops: readonly Stop[],
  minutes: Minutes,
  days: readonly Day[],
): readonly Omit<Understood, 'legs'>[] {
  const standsFor = ({ meal, item }: Stop) => meal ?? (item && items.find(({ id }) => id === item)?.meal);
  const written = new Set(stops.map((stop) => `${dayOf(stop.from)} ${standsFor(stop)}`));
  const onDays = new Map<Day, Stop[]>();
  for (const stop of stops)
    for (let day = dayOf(stop.from); day <= dayOf(stop.to); day += 1)
      onDays.set(day, [...(onDays.get(day) ?? []), stop]);
  return days.map((day) => {
    const meals: MealInAGap[] = [];
    const had = mealsDue(group, day).flatMap(({ meal, window: [opens, closes] }): readonly Stop[] => {
      if (written.has(`${day} ${meal.name}`)) return [];
      const onDay = onDays.get(day) ?? [];
      const others = onDay.filter(({ from, to }) => from < closes && to > opens);
      const isThen = ({ from }: Stop) => dayOf(from) === day;
      const before = onDay.findLast((stop) => stop.to <= opens && isThen(stop));
      const next = onDay.find((stop) => stop.from >= closes && isThen(stop));
      const line = [...(before ? [before] : []), ...others, ...(next ? [next] : [])];
      for (const [nth, stop] of [undefined, ...line].entries()) {
        const after = line[nth];
        const from = Math.max(opens, stop?.to ?? opens);
        const drive = stop && after ? Math.max(0, minutes(stop.place, after.place, stop.to)) : 0;
        const until = Math.min(closes, (after?.from ?? closes) - drive);
        const isFree = !line.some((other) => other.from < from + meal.minutes && other.to > from);
        if (until - from < meal.minutes || !isFree) continue;
        // As near to the middle of its hours as the gap allows.
        const begins = Math.max(from, Math.min(until, Math.floor((opens + closes) / 2)) - meal.minutes);
        const to = begins + meal.minutes;
        // After the last thing of a day everybody eats where he likes.
        if (after && dayOf(after.from) === day) meals.push({ group: group.id, meal: meal.name, from: begins, to });
        const place = stop?.place ?? group.hotel;
        return [
          {
            ...NOBODY,
            id: `meal ${group.id} ${day} ${meal.name}`,
            what: 'meal',
            meal: meal.name,
            groups: [group.id],
            place,
            from: begins,
            to,
          },
        ];
      }
      return [];
    });
    return { meals, stops: had };
  });
}

const NOBODY = { interpreters: [], hosts: [], locked: false, announced: false };

/** The cars of a row bring its groups there, and stay with them if cars wait; those of the last row of a day bring them home. */
function legsOf(
  group: Group,
  lineOf: ReadonlyMap<Stop, Line>,
  {
    carsWait,
    ordered,
    minutes,
    isKnown,
  }: {
    readonly carsWait: boolean;
    readonly ordered: readonly Stop[];
    readonly minutes: Minutes;
    readonly isKnown: (place: string) => boolean;
  },
  day: Day,
): readonly Leg[] {
  const legs: Leg[] = [];
  let vehicles: readonly string[] = [];
  const nodes = nodesOfDay(group, day, ordered, (from, to, at) => Math.max(0, minutes(from, to, at)));
  for (const [nth, node] of nodes.entries()) {
    const line = node.stop && lineOf.get(node.stop);
    const own = line?.cars.filter(({ groups }) => groups.includes(group.id)).flatMap((cars) => cars.vehicles) ?? [];
    if (own.length > 0) vehicles = own;
    const previous = nodes[nth - 1];
    const drive =
      previous && (isKnown(node.place) || line?.drive) ? driveBetween(previous, node, line, minutes) : undefined;
    // One that is written is printed, though nobody says by which car.
    if (drive && (vehicles.length > 0 || line?.drive)) legs.push({ group: group.id, ...drive, vehicles });
    if (carsWait && own.length > 0)
      legs.push({ group: group.id, from: node.place, to: node.place, leaves: node.from, arrives: node.to, vehicles });
  }
  return legs;
}

/** The drive from one stop to the next; of one of which nobody knows how long it takes only when it is over. Undefined where there is none. */
function driveBetween(previous: Node, node: Node, line: Line | undefined, minutes: Minutes) {
  if (previous.place === node.place) return undefined;
  const ends = { from: previous.place, to: node.place };
  if (line?.drive) return { ...ends, ...line.drive };
  const takes = minutes(previous.place, node.place, previous.to);
  if (takes < 0) return node.stop && { ...ends, leaves: node.from, arrives: node.from };
  // To the hotel one drives when the day is over, to all else so as to be there in time.
  if (!node.stop) return { ...ends, leaves: previous.to, arrives: previous.to + takes };
  let leaves = node.from - takes;
  // Towards the evening the same drive takes longer: one leaves earlier, until it fits.
  for (let tries = 0; tries < 5; tries += 1) {
    const needs = minutes(previous.place, node.place, leaves);
    if (leaves + needs <= node.from) break;
    leaves = node.from - needs;
  }
  return { ...ends, leaves: Math.min(node.from, Math.max(previous.to, leaves)), arrives: node.from };
}
