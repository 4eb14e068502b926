import type { Day } from '../time.ts';
import type { Task } from './task.ts';

/**
 * When visits could be on one day, a row for each time that a site is open, in the order of the visits. Numbers side by side, since all of them
 * are looked at for each new gap, tens of thousands a second.
 */
export interface Hours {
  readonly tasks: readonly Task[];
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  readonly leastMinutes: Int32Array;
  readonly places: Int32Array;
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
    const tasks: Task[] = [];
    for (const task of this.#visits) for (let nth = task.windows[day]?.length ?? 0; nth > 0; nth -= 1) tasks.push(task);
    const made = {
      tasks,
      opens: new Int32Array(tasks.length),
      closes: new Int32Array(tasks.length),
      leastMinutes: new Int32Array(tasks.length),
      places: new Int32Array(tasks.length),
    };
    let row = 0;
    for (const { windows, where, leastMinutes } of this.#visits)
      for (const [opens, closes] of windows[day] ?? []) {
        made.opens[row] = opens;
        made.closes[row] = closes;
        made.leastMinutes[row] = leastMinutes;
        made.places[row] = where?.[0]?.place ?? -1;
        row += 1;
      }
    this.#days[day] = made;
    return made;
  }
}
