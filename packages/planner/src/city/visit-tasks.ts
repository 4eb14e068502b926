import { canInterpret, needOfVisit } from '../problem/interpreting.ts';
import { openingsOn } from '../problem/openings.ts';
import type { Group, Problem } from '../problem/problem.ts';
import type { Window } from '../time.ts';
import type { Travel } from '../travel.ts';
import { NOTHING, type Task, type Whereabouts } from './task.ts';
import { interestOf } from './value.ts';
import { withinDay } from './windows.ts';

/** Sites beyond the best so many for a group are not looked at: nobody sees more in a week. */
const MOST_VISITS = 60;
/** What a visit takes beside its own minutes, when its worth is set against its time. */
const DRIVE_MINUTES = 30;

/** Makes the visits of groups; what groups have in common is made once. */
export class VisitTasks {
  readonly #problem: Problem;
  readonly #places: readonly (readonly Whereabouts[])[];
  readonly #openings: readonly (readonly (readonly Window[])[])[];
  readonly #windows = new Map<string, readonly (readonly Window[])[]>();
  readonly #interpreters = new Map<string, readonly number[]>();

  constructor(problem: Problem, travel: Travel) {
    this.#problem = problem;
    this.#places = problem.sites.map(({ place }) => [{ place: travel.indexOf(place), room: -1 }]);
    this.#openings = problem.sites.map((site) =>
      Array.from({ length: problem.days }, (_, day) => openingsOn(site, day, problem.firstDay)),
    );
  }

  /** By day. */
  openings(site: number): readonly (readonly Window[])[] {
    return this.#openings[site] ?? [];
  }

  /** Visits of one group that are worth anything, the most worth for their time first. */
  best(group: Group, guest: number): readonly Task[] {
    return this.#problem.sites
      .map((site, index) => {
        const worth = interestOf(group, site);
        return { index, worth, density: Math.floor((worth * 1000) / (site.minutes.usual + DRIVE_MINUTES)) };
      })
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.density - one.density || one.index - other.index)
      .slice(0, MOST_VISITS)
      .flatMap(({ index }) => this.make(group, guest, index) ?? []);
  }

  /** @returns undefined where there is no such site */
  make(group: Group, guest: number, index: number): Task | undefined {
    const site = this.#problem.sites[index];
    if (!site) return undefined;
    return {
      ...NOTHING,
      what: 'visit',
      title: site.name,
      guests: [guest],
      heads: group.size,
      minutes: site.minutes.usual,
      leastMinutes: site.minutes.least,
      windows: this.#windowsFor(group, index),
      where: this.#places[index] ?? [],
      site: index,
      siteType: site.type,
      interpreters: this.#interpretersFor(group, index),
      worth: interestOf(group, site),
      fee: site.fee * group.size,
    };
  }

  #windowsFor(group: Group, index: number): readonly (readonly Window[])[] {
    const key = `${index} ${group.day.from} ${group.day.to}`;
    const made = this.#windows.get(key) ?? this.openings(index).map((windows, day) => withinDay(windows, group, day));
    this.#windows.set(key, made);
    return made;
  }

  #interpretersFor(group: Group, index: number): readonly number[] | undefined {
    const site = this.#problem.sites[index];
    const need = site && needOfVisit(site, group);
    if (!need) return undefined;
    const key = need.pairs.join(' ');
    const made =
      this.#interpreters.get(key) ??
      this.#problem.interpreters.flatMap((interpreter, each) => (canInterpret(interpreter, need) ? [each] : []));
    this.#interpreters.set(key, made);
    return made;
  }
}
