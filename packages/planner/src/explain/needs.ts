import { build } from '../city/build.ts';
import { Improvement, type Snapshot } from '../city/improve.ts';
import { type Model, makeModel } from '../city/model.ts';
import type { Placed } from '../city/route.ts';
import type { Task } from '../city/task.ts';
import { areImpossible } from '../exact/together.ts';
import type { Problem } from '../problem/problem.ts';
import { Random } from '../random.ts';
import { MINUTES_A_DAY, type Minute } from '../time.ts';

/** What must be, as sentences name it; `on` is any minute of the day. */
export type Needed =
  | { readonly kind: 'item'; readonly title: string }
  | { readonly kind: 'meal' | 'rest'; readonly title: string; readonly group: string; readonly on: Minute }
  | { readonly kind: 'drives'; readonly group: string };

/** Something that must be: an item by its id, or a meal or a rest of a group on a day. */
export interface Need {
  /** The same in every problem that is made of this one. */
  readonly key: string;
  readonly title: string;
  readonly needed: Needed;
  /** Ids. */
  readonly groups: readonly string[];
  readonly item?: string;
}

/** Everything that must be in a plan of a problem. */
export function needsOf(model: Model): readonly Need[] {
  return tasksOf(model).map((task) => needOf(model, task));
}

/** How often a plan is changed before it is said that none was found. */
const MOST_CHANGES = 120;
/** A plan that is worth less than this misses something that must be. */
const UNMET = -500_000_000;

/** The problem of some needs alone: their groups, without sites to visit. */
export class Trial {
  readonly #model: Model;
  readonly #tasks: readonly Task[];

  constructor(problem: Problem, needs: readonly Need[]) {
    const keys = new Set(needs.map(({ key }) => key));
    const items = new Set(needs.flatMap(({ item }) => item ?? []));
    const groups = new Set(needs.flatMap((need) => need.groups));
    const model = makeModel({
      ...problem,
      sites: problem.sites.filter(({ id }) => problem.items.some(({ at }) => at.site === id)),
      delegations: problem.delegations
        .map((each) => ({ ...each, groups: each.groups.filter(({ id }) => groups.has(id)) }))
        .filter((each) => each.groups.length > 0),
      items: problem.items
        .filter(({ id }) => items.has(id))
        .map((item) => ({ ...item, after: item.after.filter((each) => items.has(each.item)) })),
      apart: problem.apart.filter(({ one, other }) => isThere(problem, groups, one) && isThere(problem, groups, other)),
    });
    this.#model = {
      ...model,
      guests: model.guests.map((guest) => ({
        ...guest,
        visits: [],
        duties: guest.duties.filter((task) => keys.has(needOf(model, task).key)),
      })),
    };
    this.#tasks = tasksOf(this.#model);
  }

  /** Whether it is certain that they cannot be had together. */
  isImpossible(): boolean {
    return areImpossible(this.#model, this.#tasks);
  }

  /** The stops of a plan that has them all; undefined where the search finds none. */
  found(): readonly { readonly need: Need; readonly placed: Placed }[] | undefined {
    const improvement = new Improvement(build(this.#model), new Random(1));
    for (let nth = 0; nth < MOST_CHANGES && improvement.best.value < UNMET; nth += 1) improvement.step();
    return improvement.best.value < UNMET ? undefined : this.#stopsOf(improvement.best);
  }

  #stopsOf({ days }: Snapshot): readonly { readonly need: Need; readonly placed: Placed }[] {
    const placed = new Set(days.flat().flatMap(({ stops }) => stops));
    return [...placed].flatMap((stop) => (stop.task ? [{ need: needOf(this.#model, stop.task), placed: stop }] : []));
  }
}

function tasksOf({ items, guests }: Model): readonly Task[] {
  return [...items.filter(({ isMandatory }) => isMandatory), ...guests.flatMap(({ duties }) => duties)];
}

function needOf({ problem, guests }: Model, { item, what, title, guests: present, windows }: Task): Need {
  const groups = present.map((index) => guests[index]?.group.id ?? '');
  const id = problem.items[item]?.id;
  if (id !== undefined) return { key: `item ${id}`, title, needed: { kind: 'item', title }, groups, item: id };
  const day = windows.findIndex((ofDay) => ofDay.length > 0);
  const name = guests[present[0] ?? -1]?.group.name ?? '';
  const kind = what === 'rest' ? 'rest' : 'meal';
  const needed: Needed = { kind, title, group: name, on: day * MINUTES_A_DAY };
  return { key: `${what} ${title} ${groups[0]} ${day}`, title: `${title} of ${name}, day ${day + 1}`, needed, groups };
}

function isThere({ delegations }: Problem, groups: ReadonlySet<string>, id: string): boolean {
  return (
    groups.has(id) || delegations.some((each) => each.id === id && each.groups.some((group) => groups.has(group.id)))
  );
}
