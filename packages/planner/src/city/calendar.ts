import type { Minute } from '../time.ts';

/** What fills a time, from one place to another (by number); most stay at one. */
export interface Job {
  readonly from: Minute;
  readonly to: Minute;
  readonly begins: number;
  readonly ends: number;
}

/** Remembers the calendars that a change has touched, so that it can be taken back. */
export class Journal {
  #touched: Calendar<Job>[] = [];
  #versions = 0;

  /** A number that was never given before. */
  nextVersion(): number {
    this.#versions += 1;
    return this.#versions;
  }

  note(calendar: Calendar<Job>): void {
    this.#touched.push(calendar);
  }

  /** The change stands. */
  keep(): void {
    for (const calendar of this.#touched) calendar.forget();
    this.#touched = [];
  }

  /** All is as it was when the change began. */
  takeBack(): void {
    for (const calendar of this.#touched) calendar.restore();
    this.#touched = [];
  }
}

/** The jobs of one group, person, car or place, in order of time. Its list is copied when a change begins, so that plans can be remembered by their lists. */
export class Calendar<J extends Job> {
  #jobs: J[] = [];
  #version = 0;
  #before: J[] | undefined;
  #versionBefore = 0;
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** A list that was got before a change remains as it was. */
  get jobs(): readonly J[] {
    return this.#jobs;
  }

  /** While it is the same, so are the jobs; and after a change that was taken back, it is the same as before. */
  get version(): number {
    return this.#version;
  }

  /** Whether it is part of a change that neither stands yet nor is taken back. */
  get isChanging(): boolean {
    return this.#before !== undefined;
  }

  /** The position of the first job that begins at `minute` or later. */
  position(minute: Minute): number {
    let low = 0;
    let high = this.#jobs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#jobs[middle]?.from ?? 0) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(job: J): void {
    this.#remember();
    // After what begins at the same minute: a stop of no length comes before the next.
    let at = this.position(job.from);
    while (at < this.#jobs.length && (this.#jobs[at]?.to ?? 0) <= job.from) at += 1;
    this.#jobs.splice(at, 0, job);
  }

  remove(job: J): void {
    const at = this.#jobs.indexOf(job);
    if (at < 0) return;
    this.#remember();
    this.#jobs.splice(at, 1);
  }

  restore(): void {
    if (!this.#before) return;
    this.#jobs = this.#before;
    this.#version = this.#versionBefore;
    this.#before = undefined;
  }

  forget(): void {
    this.#before = undefined;
  }

  #remember(): void {
    if (!this.#before) {
      this.#before = this.#jobs;
      this.#jobs = this.#jobs.slice();
      this.#versionBefore = this.#version;
      this.#journal.note(this);
    }
    this.#version = this.#journal.nextVersion();
  }
}
