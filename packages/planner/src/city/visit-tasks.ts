import { canInterpret, type InterpretingNeed, needOfVisit } from '../problem/interpreting.ts';
import { openingsOn } from '../problem/openings.ts';
import type { Group, Problem, Site } from '../problem/problem.ts';
import type { Window } from '../time.ts';
import type { Travel } from '../travel.ts';
import { at, makeTask, type Task, type Whereabouts } from './task.ts';
import { interestOf } from './value.ts';
import { withinDay } from './windows.ts';

/** Sites beyond the best so many for a group are not looked at: nobody sees more in a week. */
const MOST_VISITS = 60;
/** What a visit takes beside its own minutes, when its worth is set against its time. */
const DRIVE_MINUTES = 30;

/** Who could interpret; nobody is asked for where none is needed. */
interface Interpreters {
  readonly able: readonly number[] | undefined;
}

type ByDay = readonly (readonly Window[])[];

/** Makes the visits of groups; what groups have in common is made once, and only when it is asked for. */
export class VisitTasks {
  readonly #problem: Problem;
  readonly #places: readonly (readonly Whereabouts[])[];
  /** The number of each type of site. */
  readonly #types: ReadonlyMap<string, number>;
  readonly #openings: (ByDay | undefined)[];
  /** By the hours of a group; of each site. */
  readonly #windows = new Map<number, (ByDay | undefined)[]>();
  /** Of each site the number of the languages that it guides in: of those that guide in the same ones, the same. */
  readonly #guided: readonly number[];
  /** Who could interpret, by the languages of a group; then by those of a site. */
  readonly #interpreters = new Map<string, Interpreters[]>();

  constructor(problem: Problem, travel: Travel) {
    this.#problem = problem;
    this.#places = problem.sites.map(({ place }) => [at(travel.indexOf(place))]);
    const types = new Set(problem.sites.map(({ type }) => type));
    this.#types = new Map([...types].map((type, index) => [type, index]));
    this.#openings = new Array(problem.sites.length);
    const languages = new Map<string, number>();
    this.#guided = problem.sites.map((site) => {
      const key = site.languages.join('\n');
      const number = languages.get(key) ?? languages.size;
      languages.set(key, number);
      return number;
    });
  }

  /** When a site is open, by day. */
  openings(index: number): ByDay {
    const known = this.#openings[index];
    if (known) return known;
    const { sites, days, firstDay } = this.#problem;
    const site = sites[index];
    const made: (readonly Window[])[] = [];
    for (let day = 0; site && day < days; day += 1) made.push(openingsOn(site, day, firstDay));
    this.#openings[index] = made;
    return made;
  }

  /** How many types of sites there are. */
  get types(): number {
    return this.#types.size;
  }

  /** How many visits a group may make, by type of site. */
  caps({ caps }: Group): readonly number[] {
    return [...this.#types.keys()].map((type) => caps.get(type) ?? Number.MAX_SAFE_INTEGER);
  }

  /** Visits of one group that are worth anything, the most worth for their time first. */
  best(group: Group, guest: number): readonly Task[] {
    const { sites } = this.#problem;
    const worths = sites.map((site) => interestOf(group, site));
    const densities = sites.map(({ minutes }, index) =>
      Math.floor(((worths[index] ?? 0) * 1000) / (minutes.usual + DRIVE_MINUTES)),
    );
    const order: number[] = [];
    for (let index = 0; index < sites.length; index += 1) if ((worths[index] ?? 0) > 0) order.push(index);
    const interpreters = this.#interpretersFor(group);
    order.sort((one, other) => (densities[other] ?? 0) - (densities[one] ?? 0) || one - other);
    return order.slice(0, MOST_VISITS).flatMap((index, rank) => {
      const site = sites[index];
      return site ? [this.#task(group, guest, site, index, worths[index] ?? 0, rank, interpreters)] : [];
    });
  }

  /** @returns undefined where there is no such site */
  make(group: Group, guest: number, index: number): Task | undefined {
    const site = this.#problem.sites[index];
    return site && this.#task(group, guest, site, index, interestOf(group, site), -1, this.#interpretersFor(group));
  }

  #task(
    group: Group,
    guest: number,
    site: Site,
    index: number,
    worth: number,
    rank: number,
    interpreters: Interpreters[],
  ): Task {
    return makeTask({
      what: 'visit',
      title: site.name,
      guests: [guest],
      heads: group.size,
      minutes: site.minutes.usual,
      leastMinutes: site.minutes.least,
      windows: this.#windowsOf(group, index),
      where: this.#places[index] ?? [],
      site: index,
      type: this.#types.get(site.type) ?? -1,
      rank,
      interpreters: this.#whoInterprets(site, index, group, interpreters),
      worth,
      fee: site.fee * group.size,
    });
  }

  #windowsOf(group: Group, index: number): ByDay {
    const hours = group.day.from * 10_000 + group.day.to;
    const ofSites: (ByDay | undefined)[] = this.#windows.get(hours) ?? new Array(this.#problem.sites.length);
    this.#windows.set(hours, ofSites);
    const known = ofSites[index];
    if (known) return known;
    const made = this.openings(index).map((windows, day) => withinDay(windows, group, day));
    ofSites[index] = made;
    return made;
  }

  /** Who could interpret for a group, by the numbers of sites' languages. */
  #interpretersFor({ languages }: Group): Interpreters[] {
    const key = languages.join('\n');
    const known = this.#interpreters.get(key) ?? [];
    this.#interpreters.set(key, known);
    return known;
  }

  #whoInterprets(site: Site, index: number, group: Group, known: Interpreters[]): readonly number[] | undefined {
    const guided = this.#guided[index] ?? 0;
    const need = known[guided] ? undefined : needOfVisit(site, group);
    const found = known[guided] ?? { able: need && this.#able(need) };
    known[guided] = found;
    return found.able;
  }

  #able(need: InterpretingNeed): readonly number[] {
    const able: number[] = [];
    for (const [index, interpreter] of this.#problem.interpreters.entries())
      if (canInterpret(interpreter, need)) able.push(index);
    return able;
  }
}
