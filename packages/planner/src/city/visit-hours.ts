import type { Day } from '../time.ts';
import type { Task } from './task.ts';

/**
 * When visits could be on one day, a row for each time that a site is open, in the order of the visits. Numbers side by side, since all of them
 * are looked at for each new gap, tens of thousands a second.
 */
export interface Hours {
  readonly tasks: readonly Task[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  readonly leastMinutes: readonly number[];
  readonly places: readonly number[];
}

/** The hours of the visits of a guest, by day; found when they are first asked for. */
export class VisitHours {
  readonly #visits: readonly Task[];
  readonly #days: Hours[] = [];

  constructor(visits: readonly Task[]) {
    this.#visits = visits;
  }

  on(day: Day): Hours {
    const known = this.#days[day];
    if (known) return known;
    const made = {
      tasks: [] as Task[],
      opens: [] as number[],
      closes: [] as number[],
      leastMinutes: [] as number[],
      places: [] as number[],
    };
    for (const task of this.#visits)
      for (const [opens, closes] of task.windows[day] ?? []) {
        made.tasks.push(task);
        made.opens.push(opens);
        made.closes.push(closes);
        made.leastMinutes.push(task.leastMinutes);
        made.places.push(task.where?.[0]?.place ?? -1);
      }
    this.#days[day] = made;
    return made;
  }
}
