import { checkInAfter, framesOf } from '../city/frames.ts';
import type { Guest, Model } from '../city/model.ts';
import type { Placed } from '../city/route.ts';
import { State } from '../city/state.ts';
import { at, makeTask, type Task } from '../city/task.ts';
import { GRID } from '../city/timing.ts';
import { worthFor, worthOfType } from '../city/value.ts';
import { onlyOn } from '../city/windows.ts';
import type { Day, Minute } from '../time.ts';
import { type Effort, Frontier, type Label } from './labels.ts';
import { itemsOf, possibleVisits } from './wishes.ts';

/** Beyond so many wishes, all orders of them are too many. */
const MOST_VISITS = 9;
/** Beyond so many things to place, all of them are too many. */
const MOST_TASKS = 28;

/**
 * What the best programme of one guest brings if everything that groups share is free and drives are never slower than at their fastest:
 * all orders, days and lengths of its visits, those apart that are no better than others and later.
 *
 * @returns undefined where the guest has too many wishes, or nothing meets all that must be
 */
export function stayBound(model: Model, guest: Guest, effort: Effort): number | undefined {
  const visits = possibleVisits(model, guest);
  if (visits.length > MOST_VISITS) return undefined;
  const tasks = [...visits, ...itemsOf(model, guest), ...guest.duties];
  if (tasks.length >= MOST_TASKS) return undefined;
  return new Stay(model, guest, tasks, checkIn(model, guest), effort).best();
}

/** The check-in as something that must be at its time. */
function checkIn(model: Model, guest: Guest): Task | undefined {
  const state = new State(model);
  const [day] = guest.days;
  if (day === undefined) return undefined;
  const [arrival, last] = framesOf(state, guest, day);
  const stop = checkInAfter(state, guest, arrival, last);
  if (!stop) return undefined;
  return makeTask({
    what: 'rest',
    title: 'check-in',
    guests: [guest.index],
    heads: guest.group.size,
    minutes: stop.to - stop.from,
    leastMinutes: stop.to - stop.from,
    windows: onlyOn(day, model.problem.days, [[stop.from, stop.to]]),
    isFixed: true,
    where: [at(guest.hotel)],
    isMandatory: true,
  });
}

class Stay {
  readonly #model: Model;
  readonly #guest: Guest;
  readonly #tasks: readonly Task[];
  /** Nobody hurries to it. */
  readonly #checkIn: Task | undefined;
  readonly #effort: Effort;
  /** Where a meal may be that has no place of its own. */
  readonly #places: readonly number[];
  readonly #mandatory: number;

  constructor(model: Model, guest: Guest, wishes: readonly Task[], checkIn: Task | undefined, effort: Effort) {
    const tasks = checkIn ? [...wishes, checkIn] : wishes;
    this.#model = model;
    this.#guest = guest;
    this.#tasks = tasks;
    this.#checkIn = checkIn;
    this.#effort = effort;
    const places = tasks.flatMap(({ where }) => (where ?? []).map(({ place }) => place));
    this.#places = [...new Set([guest.hotel, ...places])];
    this.#mandatory = tasks.reduce((mask, { isMandatory }, nth) => (isMandatory ? mask | (1 << nth) : mask), 0);
  }

  best(): number | undefined {
    let labels: readonly Label[] | undefined;
    for (const day of this.#guest.days) {
      const [first, last] = framesOf(new State(this.#model), this.#guest, day);
      labels = this.#throughDay(labels ?? [this.#begin(first)], day, first, last);
      if (!labels) return undefined;
    }
    const values = (labels ?? [])
      .filter(({ done }) => (done & this.#mandatory) === this.#mandatory)
      .map((label) => this.#valueOf(label));
    return values.length > 0 ? Math.max(...values) : undefined;
  }

  #begin(first: Placed): Label {
    return {
      done: 0,
      place: first.ends,
      to: first.to,
      slack: 0,
      cost: 0,
      isFree: false,
      worths: this.#tasks.map(() => 0),
    };
  }

  /** @returns undefined where there would be too many */
  #throughDay(from: readonly Label[], day: Day, first: Placed, last: Placed): readonly Label[] | undefined {
    const { weights } = this.#model.problem;
    const singles = this.#singles();
    const evening = new Frontier(weights, singles, this.#effort);
    const due = this.#dueOn(day);
    let layer: readonly Label[] = from.map((label) => ({
      ...label,
      place: first.ends,
      to: first.to,
      slack: 0,
      isFree: first.what === 'morning',
    }));
    while (layer.length > 0) {
      const next = new Frontier(weights, singles, this.#effort);
      for (const label of layer) {
        const home = (label.done & due) === due ? this.#home(label, last) : undefined;
        if (home) evening.add(home);
        for (let nth = 0; nth < this.#tasks.length; nth += 1) {
          if ((label.done & (1 << nth)) === 0) this.#extend(label, nth, day, last.from, next);
        }
        if (this.#effort.left <= 0) return undefined;
      }
      layer = next.labels();
    }
    return evening.labels();
  }

  /** What must be on this day or never. */
  #dueOn(day: Day): number {
    const later = this.#guest.days.filter((each) => each > day);
    const isLast = ({ windows }: Task) => !later.some((each) => windows[each]?.length);
    return this.#tasks.reduce((mask, task, nth) => (task.isMandatory && isLast(task) ? mask | (1 << nth) : mask), 0);
  }

  /** Of each visit, whether it is the only one of its type, so that nothing takes of its novelty. */
  #singles(): readonly boolean[] {
    const visits = this.#tasks.filter(({ what }) => what === 'visit');
    return this.#tasks.map(({ what, type }) =>
      what === 'visit' ? visits.filter((other) => other.type === type).length === 1 : true,
    );
  }

  #extend(label: Label, nth: number, day: Day, until: Minute, next: Frontier): void {
    const task = this.#tasks[nth];
    const windows = task?.windows[day];
    if (!task || !windows || windows.length === 0) return;
    if (task.what === 'visit' && !this.#isAllowed(label, task)) return;
    const { travel, problem } = this.#model;
    const { group } = this.#guest;
    const buffer = task === this.#checkIn ? 0 : group.bufferMinutes;
    for (const place of task.where?.map((where) => where.place) ?? this.#places) {
      const drive = travel.shortest(label.place, place);
      const ready = label.place === place ? label.to : label.to + drive + buffer;
      for (const [opens, closes] of windows) {
        const earliest = Math.max(ready, opens);
        const start = task.isFixed ? earliest : Math.ceil(earliest / GRID) * GRID;
        if (task.isFixed && ready > opens) continue;
        for (let minutes = task.minutes; ; ) {
          const to = start + minutes;
          if (to <= Math.min(closes, until)) {
            const shift = Math.min(label.slack, wholeSteps(start - ready));
            const waited = label.isFree ? 0 : start - label.to - drive - shift;
            const latest = task.isFixed ? 0 : wholeSteps(Math.min(closes, until) - to);
            const isItem = task.item >= 0;
            const worth = isItem ? task.worth : worthFor(task.worth, minutes, task.leastMinutes, task.minutes);
            next.add({
              done: label.done | (1 << nth),
              place,
              to,
              slack: label.isFree ? latest : Math.min(label.slack - shift, latest),
              cost: label.cost + drive * problem.weights.travel + waited * problem.weights.waiting,
              isFree: false,
              worths: label.worths.map((each, other) => (other === nth ? worth : each)),
            });
          }
          if (minutes <= task.leastMinutes) break;
          minutes = Math.max(task.leastMinutes, Math.floor((minutes - 1) / GRID) * GRID);
        }
      }
    }
  }

  #isAllowed({ done }: Label, task: Task): boolean {
    const { caps, group } = this.#guest;
    const seen = this.#tasks.filter(({ what }, nth) => what === 'visit' && (done & (1 << nth)) !== 0);
    const cap = caps[task.type] ?? Number.MAX_SAFE_INTEGER;
    if (seen.filter(({ type }) => type === task.type).length >= cap) return false;
    return seen.reduce((sum, { fee }) => sum + fee, task.fee) <= (group.budget ?? Number.MAX_SAFE_INTEGER);
  }

  #home(label: Label, last: Placed): Label | undefined {
    const { travel, problem } = this.#model;
    const drive = travel.shortest(label.place, last.begins);
    const isDeparture = last.what === 'departure';
    const buffer = isDeparture && label.place !== last.begins ? this.#guest.group.bufferMinutes : 0;
    const ready = label.to + drive + buffer;
    if (ready > last.from) return undefined;
    const shift = Math.min(label.slack, wholeSteps(last.from - ready));
    const waited = isDeparture && !label.isFree ? last.from - label.to - drive - shift : 0;
    const cost = label.cost + drive * problem.weights.travel + waited * problem.weights.waiting;
    return { ...label, place: last.ends, to: last.to, slack: 0, isFree: false, cost };
  }

  #valueOf({ worths, cost }: Label): number {
    const byType = new Map<number, number[]>();
    let sum = 0;
    for (const [nth, task] of this.#tasks.entries()) {
      const worth = worths[nth] ?? 0;
      if (task.what !== 'visit') sum += worth;
      else byType.set(task.type, [...(byType.get(task.type) ?? []), worth]);
    }
    for (const ofType of byType.values()) sum += worthOfType(ofType);
    return sum * this.#model.problem.weights.value - cost;
  }
}

function wholeSteps(minutes: Minute): Minute {
  return Math.floor(minutes / GRID) * GRID;
}
