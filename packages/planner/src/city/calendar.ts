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
  readonly #touched: Calendar<Job>[] = [];
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
    this.#touched.length = 0;
  }

  /** All is as it was when the change began. */
  takeBack(): void {
    for (const calendar of this.#touched) calendar.restore();
    this.#touched.length = 0;
  }
}

/**
 * The jobs of one group, person, car or place, in order of time. Each change makes a list of its own, so that plans can be remembered, and
 * changes be taken back, by their lists.
 */
export class Calendar<J extends Job> {
  #jobs: readonly J[] = [];
  #version = 0;
  #before: readonly J[] | undefined;
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
    const jobs = this.#jobs;
    let low = 0;
    let high = jobs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((jobs[middle]?.from ?? 0) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(job: J): void {
    const jobs = this.#jobs;
    // After what begins at the same minute: a stop of no length comes before the next.
    let at = this.position(job.from);
    while (at < jobs.length && (jobs[at]?.to ?? 0) <= job.from) at += 1;
    this.#change(jobs.toSpliced(at, 0, job));
  }

  remove(job: J): void {
    const at = this.#jobs.indexOf(job);
    if (at >= 0) this.#change(this.#jobs.toSpliced(at, 1));
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

  #change(jobs: readonly J[]): void {
    if (!this.#before) {
      this.#before = this.#jobs;
      this.#versionBefore = this.#version;
      this.#journal.note(this);
    }
    this.#jobs = jobs;
    this.#version = this.#journal.nextVersion();
  }
}
