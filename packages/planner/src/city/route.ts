import type { Day, Minute } from '../time.ts';
import type { Calendar, Job } from './calendar.ts';
import type { WorkingGaps } from './gaps.ts';
import type { Guest } from './model.ts';
import type { Task } from './task.ts';

/** A task with its time, place and people. Never changed once made: to move it is to take it out and place it anew. */
export interface Placed extends Job {
  readonly what: 'morning' | 'evening' | 'arrival' | 'departure' | 'check-in' | Task['what'];
  /** None for what frames a day. */
  readonly task: Task | undefined;
  readonly guests: readonly number[];
  readonly room: number;
  readonly interpreters: readonly number[];
  /** Points, before novelty. */
  readonly worth: number;
}

/** A drive of a guest. */
export interface Drive extends Job {
  readonly guest: number;
  /** Empty while nobody drives it. */
  readonly vehicles: readonly number[];
}

/** One day of a guest. Its first and last stops frame it and never change. */
export interface Route {
  readonly guest: Guest;
  readonly day: Day;
  readonly stops: Calendar<Placed>;
  readonly drives: Calendar<Drive>;
  readonly gaps: WorkingGaps;
}

/** The drive that leads into `next`, if there is one. */
export function driveInto({ drives }: Route, previous: Placed, next: Placed): Drive | undefined {
  for (const drive of drives.jobs) if (drive.from >= previous.to && drive.to <= next.from) return drive;
  return undefined;
}

/** A stop that frames a day and is nobody's task: landing, taking off, the hotel. It has no length where the guest sleeps. */
export function frame(what: Placed['what'], guest: number, place: number, from: Minute, to: Minute): Placed {
  return {
    what,
    task: undefined,
    guests: [guest],
    begins: place,
    ends: place,
    from,
    to,
    room: -1,
    interpreters: [],
    worth: 0,
  };
}
