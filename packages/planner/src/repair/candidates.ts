import type { Violation } from '../plan/violation.ts';
import { canInterpret, type InterpretingNeed, needOfItem } from '../problem/interpreting.ts';
import type { Draft } from '../table/draft.ts';
import type { Line } from '../table/line.ts';
import { programmeDayOf } from '../time.ts';
import { type Candidate, costOfStaff, costOfTime, type StaffRole } from './change.ts';
import { areAtUsualHours, besides, concerned, isMovable, move, neighbours, shifted } from './lines.ts';

const SHIFTS = [5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90, 120].flatMap((minutes) => [minutes, -minutes]);
const SHORTER = [5, 10, 15, 20, 30, 45];
/** What is shortened keeps so much of its time, where no site says how much it needs. */
const LEAST_SHARE = 2 / 3;

/** The small changes that may cure a fault: other times, other people and things, in the lines that it concerns. */
export function candidatesFor(draft: Draft, violation: Violation): readonly Candidate[] {
  const lines = concerned(draft, violation);
  return [
    ...lines.flatMap((line) => staffChanges(draft, line, violation)),
    ...lines
      .filter(isMovable)
      .flatMap((line) => [
        ...moves(draft, line),
        ...pushes(draft, line),
        ...shortenings(draft, line),
        ...swaps(draft, line),
      ]),
  ]
    .filter(areAtUsualHours)
    .sort((one, other) => one.cost - other.cost);
}

/** By some minutes, or right behind or before what else its groups do on that day. */
function moves(draft: Draft, line: Line): readonly Candidate[] {
  const { stop } = line;
  const shifts = [...new Set([...SHIFTS, ...besides(draft, line, programmeDayOf(stop.from))])].filter(
    (minutes) => minutes !== 0 && programmeDayOf(stop.from + minutes) === programmeDayOf(stop.from),
  );
  return shifts.map((minutes) => ({
    changed: new Map([[line, shifted(line, minutes)]]),
    changes: [move(line, minutes)],
    cost: costOfTime(line, Math.abs(minutes)),
  }));
}

/** Later, with all that follows as far as it is in the way. */
function pushes(draft: Draft, line: Line): readonly Candidate[] {
  return SHIFTS.filter((minutes) => minutes > 0).flatMap((minutes): readonly Candidate[] => {
    const pushed = new Map<Line, Line>([[line, shifted(line, minutes)]]);
    const changes = [move(line, minutes)];
    let cost = costOfTime(line, minutes);
    const queue = [line];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const now = pushed.get(next) ?? next;
      const by = now.stop.from - next.stop.from;
      for (const other of neighbours(draft, next)) {
        const gap = other.stop.from - next.stop.to;
        // Time between two things is a drive, mostly: it is kept.
        if (gap < 0 || gap >= by + 30 || pushed.has(other)) continue;
        if (!isMovable(other) || pushed.size > 4) return [];
        pushed.set(other, shifted(other, by));
        changes.push(move(other, by));
        cost += costOfTime(other, by);
        queue.push(other);
      }
    }
    return pushed.size < 2 ? [] : [{ changed: pushed, changes, cost }];
  });
}

function shortenings(draft: Draft, line: Line): readonly Candidate[] {
  const { stop } = line;
  const lasts = stop.to - stop.from;
  const site = stop.what === 'visit' ? draft.problem.sites.find(({ id }) => id === stop.site) : undefined;
  const least = Math.min(lasts, site?.minutes.least ?? Math.ceil(lasts * LEAST_SHARE));
  return SHORTER.filter((minutes) => lasts - minutes >= least).flatMap((minutes) =>
    (
      [
        [stop.from, stop.to - minutes],
        [stop.from + minutes, stop.to],
      ] as const
    ).map(
      ([from, to]): Candidate => ({
        changed: new Map([[line, { ...line, stop: { ...stop, from, to } }]]),
        changes: [{ kind: 'shorten', title: stop.title, was: [stop.from, stop.to], is: [from, to] }],
        cost: costOfTime(line, minutes),
      }),
    ),
  );
}

/** Two things of the same groups change places, each as long as it is. */
function swaps(draft: Draft, line: Line): readonly Candidate[] {
  return neighbours(draft, line)
    .filter(isMovable)
    .map((other): Candidate => {
      const [first, second] = line.stop.from <= other.stop.from ? [line, other] : [other, line];
      const later = second.stop.to - (first.stop.to - first.stop.from) - first.stop.from;
      const earlier = first.stop.from - second.stop.from;
      const changed = new Map([
        [first, shifted(first, later)],
        [second, shifted(second, earlier)],
      ]);
      return {
        changed,
        changes: [
          {
            kind: 'swap',
            title: second.stop.title,
            other: first.stop.title,
            is: second.stop.from + earlier,
            otherIs: first.stop.from + later,
          },
        ],
        cost: costOfTime(first, later) + costOfTime(second, -earlier),
      };
    });
}

/** Another interpreter, host, car or room, one more, or one less where somebody is wanted twice. */
function staffChanges(draft: Draft, line: Line, { who, code }: Violation): readonly Candidate[] {
  const { stop } = line;
  const { problem } = draft;
  const change = (role: StaffRole, changed: Line, was: string | undefined, is: string | undefined): Candidate => ({
    changed: new Map([[line, changed]]),
    changes: [
      {
        kind: 'staff',
        role,
        title: stop.title,
        at: stop.from,
        ...(was !== undefined && { was }),
        ...(is !== undefined && { is }),
      },
    ],
    cost: costOfStaff((was === undefined ? 0 : 1) + (is === undefined ? 0 : 1)),
  });
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  const result: Candidate[] = [];

  const need = needOf(draft, line);
  const able = problem.interpreters.filter(
    (each) => !stop.interpreters.includes(each.id) && (!need || canInterpret(each, need)),
  );
  const wantsInterpreter = code === 'no-interpreter' || code === 'interpreter-alone';
  const withInterpreters = (interpreters: readonly string[]): Line => ({ ...line, stop: { ...stop, interpreters } });
  for (const id of stop.interpreters.filter((each) => who.includes(each) && !wantsInterpreter)) {
    const rest = stop.interpreters.filter((each) => each !== id);
    const was = nameIn(problem.interpreters, id);
    for (const other of able)
      result.push(change('interpreter', withInterpreters([...rest, other.id]), was, other.name));
    if (rest.length > 0 || !need) result.push(change('interpreter', withInterpreters(rest), was, undefined));
  }
  if (wantsInterpreter)
    for (const other of able)
      result.push(change('interpreter', withInterpreters([...stop.interpreters, other.id]), undefined, other.name));

  const withHosts = (hosts: readonly string[]): Line => ({ ...line, stop: { ...stop, hosts } });
  for (const id of stop.hosts.filter((each) => who.includes(each))) {
    const host = problem.hosts.find((each) => each.id === id);
    if (host?.role !== 'escort') continue;
    const rest = stop.hosts.filter((each) => each !== id);
    for (const other of problem.hosts.filter(({ id: each, role }) => role === 'escort' && !stop.hosts.includes(each)))
      result.push(change('host', withHosts([...rest, other.id]), host.name, other.name));
  }
  if (code === 'host-missing')
    for (const id of who)
      if (problem.hosts.some((each) => each.id === id) && !stop.hosts.includes(id))
        result.push(change('host', withHosts([...stop.hosts, id]), undefined, nameIn(problem.hosts, id)));

  if (stop.room !== undefined && who.includes(stop.room))
    for (const room of problem.rooms.filter(({ id }) => id !== stop.room))
      result.push(
        change(
          'room',
          { ...line, stop: { ...stop, room: room.id, place: room.place } },
          nameIn(problem.rooms, stop.room),
          room.name,
        ),
      );

  return [...result, ...vehicleChanges(draft, line, who, code, change)];
}

function vehicleChanges(
  { problem }: Draft,
  line: Line,
  who: readonly string[],
  code: Violation['code'],
  change: (role: StaffRole, changed: Line, was: string | undefined, is: string | undefined) => Candidate,
): readonly Candidate[] {
  const nameOf = (id: string) => problem.vehicles.find((each) => each.id === id)?.name ?? id;
  const wantsCar = code === 'no-vehicle' || code === 'vehicle-seats';
  const used = new Set(line.cars.flatMap(({ vehicles }) => vehicles));
  const free = problem.vehicles.filter(({ id }) => !used.has(id));
  const withCars = (nth: number, vehicles: readonly string[]): Line => ({
    ...line,
    cars: line.cars.map((each, at) => (at === nth ? { ...each, vehicles } : each)),
  });
  const groups = line.stop.groups.filter((id) => who.includes(id));
  const none = wantsCar && line.cars.length === 0 && groups.length > 0;
  return [
    ...line.cars.flatMap(({ vehicles }, nth) =>
      vehicles
        .filter((id) => who.includes(id))
        .flatMap((id) =>
          free.map((other) =>
            change(
              'vehicle',
              withCars(nth, [...vehicles.filter((each) => each !== id), other.id]),
              nameOf(id),
              other.name,
            ),
          ),
        ),
    ),
    ...(wantsCar
      ? line.cars.flatMap(({ vehicles }, nth) =>
          free.map((other) => change('vehicle', withCars(nth, [...vehicles, other.id]), undefined, other.name)),
        )
      : []),
    ...(none
      ? free.map((other) =>
          change('vehicle', { ...line, cars: [{ groups, vehicles: [other.id] }] }, undefined, other.name),
        )
      : []),
  ];
}

function needOf({ problem }: Draft, { stop }: Line): InterpretingNeed | undefined {
  const interpreting = problem.items.find(({ id }) => id === stop.item)?.interpreting;
  return interpreting && needOfItem(interpreting);
}
