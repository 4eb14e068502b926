import { ALONE_MINUTES, interpretersNeeded } from '../problem/interpreting.ts';
import { dayOf, type Minute, windowAround } from '../time.ts';
import { Calendar, type Journal } from './calendar.ts';
import type { Model } from './model.ts';
import type { Placed } from './route.ts';

/** What it counts, in minutes without work, to use somebody who knows a further language pair, whom others may need. */
const SCARCE = 500;
/** And to give a guest somebody who has not worked for it before. */
const STRANGER = 25;
/** The most minutes that anybody is said to be without work before or after. */
const IDLE = 300;

/** The interpreters and their days. */
export class Interpreters {
  readonly #model: Model;
  readonly #calendars: readonly Calendar<Placed>[];
  readonly #bases: readonly (number | undefined)[];

  constructor(model: Model, journal: Journal) {
    this.#model = model;
    const { interpreters } = model.problem;
    this.#calendars = interpreters.map(() => new Calendar<Placed>(journal));
    this.#bases = interpreters.map(({ base }) => (base === undefined ? undefined : model.travel.indexOf(base)));
  }

  calendar(index: number): Calendar<Placed> {
    const calendar = this.#calendars[index];
    if (!calendar) throw new RangeError(`no interpreter ${index}`);
    return calendar;
  }

  /**
   * Who interprets from `from` to `to`: of those who could and are free, those who work just before or after, so that the
   * others have long hours free; who are known to the guest, and not the only ones for another language. Two, where anyone
   * would be at work alone for too long with what comes before or after.
   *
   * @param able who knows the languages
   * @returns undefined where too few are free
   */
  choose(
    able: readonly number[],
    guest: number,
    place: number,
    from: Minute,
    to: Minute,
  ): readonly number[] | undefined {
    const mayOneDo = interpretersNeeded(to - from) === 1;
    let alone = -1;
    let [first, second] = [-1, -1];
    let [aloneCost, firstCost, secondCost] = [
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    ];
    for (const index of able) {
      const cost = this.#costOf(index, guest, place, from, to);
      const isWorse = mayOneDo ? cost >= aloneCost : cost >= secondCost;
      if (cost < 0 || isWorse) continue;
      if (!this.#keepsHours(index, place, from, to)) continue;
      if (mayOneDo && this.#mayBeAlone(index, place, from, to)) {
        alone = index;
        aloneCost = cost;
      }
      if (cost < firstCost) {
        second = first;
        secondCost = firstCost;
        first = index;
        firstCost = cost;
      } else if (cost < secondCost) {
        second = index;
        secondCost = cost;
      }
    }
    if (alone >= 0) return [alone];
    return second >= 0 ? [first, second] : undefined;
  }

  /** Whether somebody could work there and then, one of so many. */
  isFree(index: number, place: number, from: Minute, to: Minute, together: number): boolean {
    if (together === 1 && !this.#mayBeAlone(index, place, from, to)) return false;
    return this.#costOf(index, -1, place, from, to) >= 0 && this.#keepsHours(index, place, from, to);
  }

  /** Whether what somebody interprets alone there, with no drive and no break before or after, is not too long. */
  #mayBeAlone(index: number, place: number, from: Minute, to: Minute): boolean {
    const calendar = this.#calendars[index];
    const breakMinutes = this.#model.problem.interpreters[index]?.breakMinutes ?? 0;
    const at = calendar?.position(from) ?? 0;
    let minutes = 0;
    let [begins, ends] = [from, to];
    for (let nth = at - 1; nth >= 0; nth -= 1) {
      const job = calendar?.jobs[nth];
      if (!job || begins - job.to >= breakMinutes) break;
      if (!this.#isAloneNear(job, place)) continue;
      minutes += job.to - job.from;
      begins = job.from;
    }
    for (let nth = at; ; nth += 1) {
      const job = calendar?.jobs[nth];
      if (!job || job.from - ends >= breakMinutes) break;
      if (!this.#isAloneNear(job, place)) continue;
      minutes += job.to - job.from;
      ends = job.to;
    }
    return minutes === 0 || minutes + to - from <= ALONE_MINUTES;
  }

  #isAloneNear({ ends, interpreters }: Placed, place: number): boolean {
    return interpreters.length === 1 && (this.#isNoDrive(ends, place) || this.#isNoDrive(place, ends));
  }

  /** Whether it may take no time at all from one place to another: one place, or nobody knows a drive. */
  #isNoDrive(from: number, to: number): boolean {
    const { travel } = this.#model;
    return travel.shortest(from, to) <= 0 || travel.minutes(from, to, 0) < 0;
  }

  /** Minutes without work before and after, with what else counts; -1 for who is elsewhere. Of the day's work it knows nothing. */
  #costOf(index: number, guest: number, place: number, from: Minute, to: Minute): number {
    const { travel, problem } = this.#model;
    const interpreter = problem.interpreters[index];
    const calendar = this.#calendars[index];
    if (!interpreter || !calendar) return -1;
    const at = calendar.position(from);
    const previous = at > 0 ? calendar.jobs[at - 1] : undefined;
    const next = calendar.jobs[at];
    if (previous && previous.to + travel.minutes(previous.ends, place, previous.to) > from) return -1;
    if (next && to + travel.minutes(place, next.begins, to) > next.from) return -1;
    if (interpreter.available) {
      const shift = windowAround(interpreter.available, from, to);
      if (!shift) return -1;
      const base = this.#bases[index];
      if (base !== undefined && shift[0] + travel.minutes(base, place, shift[0]) > from) return -1;
    }
    const idle = Math.min(IDLE, previous ? from - previous.to : IDLE, next ? next.from - to : IDLE);
    return idle + interpreter.pairs.length * SCARCE + (knows(calendar.jobs, guest) ? 0 : STRANGER);
  }

  /** Whether somebody's work of the day and breaks are kept with one more job. */
  #keepsHours(index: number, place: number, from: Minute, to: Minute): boolean {
    const interpreter = this.#model.problem.interpreters[index];
    const calendar = this.#calendars[index];
    if (!interpreter || !calendar) return false;
    const { mostMinutesADay, breakAfterMinutes, breakMinutes } = interpreter;
    const { jobs } = calendar;
    const day = dayOf(from);
    const at = calendar.position(from);
    let first = at;
    while (first > 0 && dayOf(jobs[first - 1]?.from ?? 0) === day) first -= 1;
    const added = { from, to, begins: place, ends: place };
    let run = 0;
    let work = 0;
    let previous: typeof added | undefined;
    for (let nth = first; nth <= jobs.length; nth += 1) {
      // The jobs of the day in order, the added one in its place.
      const job = nth === at ? added : jobs[nth < at ? nth : nth - 1];
      if (!job || dayOf(job.from) !== day) break;
      const minutes = job.to - job.from;
      const pause = previous
        ? job.from - previous.to - this.#model.travel.minutes(previous.ends, job.begins, previous.to)
        : breakMinutes;
      run = pause >= breakMinutes ? minutes : run + minutes;
      work += minutes;
      if (work > mostMinutesADay || (run > breakAfterMinutes && run > minutes)) return false;
      previous = job;
    }
    return true;
  }
}

function knows(jobs: readonly Placed[], guest: number): boolean {
  for (const { guests } of jobs) if (guests.includes(guest)) return true;
  return false;
}
