import { canInterpret, needOfVisit } from '../problem/interpreting.ts';
import { openingsOn } from '../problem/openings.ts';
import type { Group, Problem, Site } from '../problem/problem.ts';
import type { Window } from '../time.ts';
import type { Travel } from '../travel.ts';
import { NOTHING, type Task, type Whereabouts } from './task.ts';
import { interestOf } from './value.ts';
import { withinDay } from './windows.ts';

/** Sites beyond the best so many for a group are not looked at: nobody sees more in a week. */
const MOST_VISITS = 60;
/** What a visit takes beside its own minutes, when its worth is set against its time. */
const DRIVE_MINUTES = 30;

/** What is the same for all groups of the same hours and languages. */
interface Kindred {
  /** Of each site, by day. */
  readonly windows: readonly (readonly (readonly Window[])[])[];
  /** Of each site, who could interpret; undefined where nobody need. */
  readonly interpreters: readonly (readonly number[] | undefined)[];
}

/** Makes the visits of groups; what groups have in common is made once. */
export class VisitTasks {
  readonly #problem: Problem;
  readonly #places: readonly (readonly Whereabouts[])[];
  readonly #openings: readonly (readonly (readonly Window[])[])[];
  readonly #kindred = new Map<string, Kindred>();

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
    const kindred = this.#kindredOf(group);
    return this.#problem.sites
      .map((site, index) => {
        const worth = interestOf(group, site);
        return { site, index, worth, density: Math.floor((worth * 1000) / (site.minutes.usual + DRIVE_MINUTES)) };
      })
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.density - one.density || one.index - other.index)
      .slice(0, MOST_VISITS)
      .map(({ site, index, worth }) => this.#task(group, guest, site, index, worth, kindred));
  }

  /** @returns undefined where there is no such site */
  make(group: Group, guest: number, index: number): Task | undefined {
    const site = this.#problem.sites[index];
    return site && this.#task(group, guest, site, index, interestOf(group, site), this.#kindredOf(group));
  }

  #task(group: Group, guest: number, site: Site, index: number, worth: number, kindred: Kindred): Task {
    return {
      what: 'visit',
      title: site.name,
      guests: [guest],
      heads: group.size,
      minutes: site.minutes.usual,
      leastMinutes: site.minutes.least,
      windows: kindred.windows[index] ?? [],
      isFixed: false,
      where: this.#places[index] ?? [],
      site: index,
      siteType: site.type,
      hosts: NOTHING.hosts,
      interpreters: kindred.interpreters[index],
      isMandatory: false,
      worth,
      fee: site.fee * group.size,
      item: -1,
      meal: undefined,
    };
  }

  #kindredOf(group: Group): Kindred {
    const { day, languages } = group;
    const key = [day.from, day.to, ...languages].join(' ');
    const known = this.#kindred.get(key);
    if (known) return known;
    const { sites, interpreters } = this.#problem;
    const made: Kindred = {
      windows: this.#openings.map((days) => days.map((windows, each) => withinDay(windows, group, each))),
      interpreters: sites.map((site) => {
        const need = needOfVisit(site, group);
        return need && interpreters.flatMap((interpreter, each) => (canInterpret(interpreter, need) ? [each] : []));
      }),
    };
    this.#kindred.set(key, made);
    return made;
  }
}
