import type { Leg } from '../plan/plan.ts';
import { validatePart } from '../plan/validate.ts';
import type { Violation, ViolationCode } from '../plan/violation.ts';
import { apartGroups } from '../problem/apart.ts';
import { type Group, groupsOf } from '../problem/problem.ts';
import { type Understood, understand } from '../table/assemble.ts';
import { eachOnce } from '../table/check.ts';
import { type Draft, withChanged } from '../table/draft.ts';
import type { Line } from '../table/line.ts';
import { type Day, dayOf, type Minute, programmeDayOf } from '../time.ts';
import type { Changed } from './change.ts';

/** What is wrong with all whom a change touches, before it and after it. What is wrong elsewhere is the same in both, and is in neither. */
export interface Verdict {
  readonly before: readonly Violation[];
  readonly after: readonly Violation[];
}

/**
 * Has the validator judge changes to a draft by the part of it that they touch: all that those groups, people, cars, rooms and sites do. What
 * the part shows of anybody else is incomplete, but the same before and after.
 */
class Judge {
  readonly #draft: Draft;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #understood: ReadonlyMap<string, ReadonlyMap<Day, Understood>>;
  /** Of each id of a group or an item: those that must not meet it, or have their order with it. */
  readonly #related: ReadonlyMap<string, ReadonlySet<string>>;
  /** Groups and vehicles, whose drives a change may change. */
  readonly #driven: ReadonlySet<string>;
  /** The hosts of each item. */
  readonly #invited: ReadonlyMap<string, readonly string[]>;
  readonly #ids: ReadonlyMap<Line, readonly string[]>;
  /** The lines of each id. */
  readonly #lines = new Map<string, Line[]>();
  /** What was wrong before, by whom it is asked of. */
  readonly #known = new Map<string, readonly Violation[]>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#groups = new Map(groupsOf(draft.problem).map((group) => [group.id, group]));
    this.#understood = new Map(
      [...this.#groups].map(([id, group]) => [id, understand(draft, group, linesOf(draft, id))]),
    );
    this.#related = relatedIn(draft);
    this.#driven = new Set([...this.#groups.keys(), ...draft.problem.vehicles.map(({ id }) => id)]);
    this.#invited = new Map(draft.problem.items.map(({ id, hosts }) => [id, hosts]));
    this.#ids = new Map(draft.lines.map((line) => [line, this.#makeIdsOf(line)]));
    for (const [line, ids] of this.#ids)
      for (const id of new Set(ids)) {
        const known = this.#lines.get(id);
        if (known) known.push(line);
        else this.#lines.set(id, [line]);
      }
  }

  /** @param asked what the verdict is about, and whom; without it, all that is wrong with anybody whom the change touches */
  judge(changed: Changed, asked?: Pick<Violation, 'code' | 'who'>): Verdict {
    const draft = withChanged(this.#draft, changed);
    const understood = new Map(this.#understood);
    const isTouchedDay = daysOfChange(changed);
    const touched = new Set(asked?.who ?? [...changed].flat().flatMap((line) => this.#idsOf(line)));
    if (!asked || asked.who.some((id) => this.#driven.has(id)))
      for (const id of new Set([...changed.keys()].flatMap(({ stop }) => stop.groups))) {
        const group = this.#groups.get(id);
        if (!group) continue;
        const was = this.#understood.get(id) ?? new Map();
        const is = understand(draft, group, linesOf(draft, id), [...was.keys()].filter(isTouchedDay));
        understood.set(id, new Map([...was, ...is]));
        // A car stays with a group until a line names another: more drives than that of a line may change hands.
        if (!asked)
          for (const [day, { legs }] of is)
            for (const { vehicles } of differing(was.get(day)?.legs ?? [], legs))
              for (const vehicle of vehicles) touched.add(vehicle);
      }
    for (const id of [...touched]) for (const other of this.#related.get(id) ?? []) touched.add(other);
    const code = asked?.code;
    const key = [code, ...[...touched].sort()].join('\n');
    const before = this.#known.get(key) ?? this.#violations(this.#draft, touched, this.#understood, code);
    this.#known.set(key, before);
    return { before, after: this.#violations(draft, touched, understood, code) };
  }

  #violations(
    { problem, lines }: Draft,
    touched: ReadonlySet<string>,
    understood: ReadonlyMap<string, ReadonlyMap<Day, Understood>>,
    code: ViolationCode | undefined,
  ): readonly Violation[] {
    const isTouched = (id: string) => touched.has(id);
    const were = new Set([...touched].flatMap((id) => this.#lines.get(id) ?? []));
    const own = lines.filter(
      (line) => were.has(line) || (!this.#ids.has(line) && this.#makeIdsOf(line).some(isTouched)),
    );
    const implied = [...touched].flatMap((id) =>
      [...(understood.get(id)?.values() ?? [])].flatMap((each) => each.stops),
    );
    const stops = [...own.map(({ stop }) => stop), ...implied].sort((one, other) => one.from - other.from);
    const hasCars = problem.vehicles.some(({ id }) => touched.has(id));
    const legs = [...understood].flatMap(([id, days]) => {
      if (!hasCars && !touched.has(id)) return [];
      const own = [...days.values()].flatMap((each) => each.legs);
      return touched.has(id) ? own : own.filter(({ vehicles }) => vehicles.some(isTouched));
    });
    const ordered = new Set(stops.map(({ item }) => item));
    const items = problem.items.filter(({ id }) => touched.has(id) || ordered.has(id));
    return eachOnce(validatePart({ problem: { ...problem, items }, stops, legs }, touched, code));
  }

  #idsOf(line: Line): readonly string[] {
    return this.#ids.get(line) ?? this.#makeIdsOf(line);
  }

  /** Of all that a line needs: two things of different kinds may share an id, and are then both touched. */
  #makeIdsOf({ stop, cars }: Line): readonly string[] {
    const { groups, interpreters, hosts, room, site, item } = stop;
    const others = [room, site, item].filter((id) => id !== undefined);
    const invited = this.#invited.get(item ?? '') ?? [];
    return [...groups, ...interpreters, ...hosts, ...invited, ...others, ...cars.flatMap(({ vehicles }) => vehicles)];
  }
}

/** What more than the days concerned is asked for: whether an item is there, once, in its order; what a whole stay adds up to. */
const ACROSS_DAYS: ReadonlySet<ViolationCode> = new Set([
  'item-missing',
  'item-changed',
  'item-outside-window',
  'too-soon',
  'too-late',
  'visit-twice',
  'over-budget',
  'over-cap',
]);

/** Judges of a draft and of its days: whether a change cures a fault, and does harm, is mostly seen on the days of both. */
export class Judges {
  readonly whole: Judge;
  readonly #draft: Draft;
  readonly #judges = new Map<string, Judge>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.whole = new Judge(draft);
  }

  /** Of the days of a fault and of a change to it. */
  of({ code, from, to }: Violation, changed: Changed): Judge {
    if (ACROSS_DAYS.has(code)) return this.whole;
    const stops = [...changed].flat().map(({ stop }) => stop);
    const days = new Set([from, to, ...stops.flatMap((stop) => [stop.from, stop.to])].map(programmeDayOf));
    const key = [...days].sort().join();
    const known = this.#judges.get(key) ?? new Judge(onDays(this.#draft, days));
    this.#judges.set(key, known);
    return known;
  }
}

function onDays(draft: Draft, days: ReadonlySet<Day>): Draft {
  const isThen = (minute: Minute) => days.has(programmeDayOf(minute));
  const lines = draft.lines.filter(({ stop: { from, to } }) => isThen(from) || isThen(to));
  const there = new Set(lines.map(({ stop }) => stop.item));
  const items = draft.problem.items.filter(({ id }) => there.has(id));
  return { ...draft, problem: { ...draft.problem, items }, lines };
}

/** Whether something on a day can be otherwise with a change: on those of its lines, before and after it. */
function daysOfChange(changed: Changed): (day: Day) => boolean {
  const stops = [...changed].flat().map(({ stop }) => stop);
  // A night belongs to the day before.
  const first = Math.min(...stops.map(({ from }) => programmeDayOf(from)));
  const last = Math.max(...stops.map(({ to }) => dayOf(to)));
  return (day) => day >= first && day <= last;
}

function linesOf({ lines }: Draft, group: string): readonly Line[] {
  return lines.filter(({ stop }) => stop.groups.includes(group));
}

function relatedIn({ problem }: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map([...apartGroups(problem)].map(([id, others]) => [id, new Set(others)]));
  const relate = (one: string, other: string) => related.set(one, (related.get(one) ?? new Set()).add(other));
  for (const { id, after } of problem.items)
    for (const { item } of after) {
      relate(id, item);
      relate(item, id);
    }
  return related;
}

/** Drives that are in one of two lists only. */
function differing(some: readonly Leg[], others: readonly Leg[]): readonly Leg[] {
  const keyOf = ({ from, to, leaves, arrives, vehicles }: Leg) =>
    `${leaves} ${arrives} ${from} ${to} ${vehicles.join()}`;
  const [inSome, inOthers] = [new Set(some.map(keyOf)), new Set(others.map(keyOf))];
  return [...some.filter((leg) => !inOthers.has(keyOf(leg))), ...others.filter((leg) => !inSome.has(keyOf(leg)))];
}
