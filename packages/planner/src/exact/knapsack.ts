import type { Guest, Model } from '../city/model.ts';
import type { Task } from '../city/task.ts';
import { CUT_SHORT_SHARE, noveltyOf } from '../city/value.ts';
import { stayOf } from '../problem/duties.ts';
import type { Day, Minute } from '../time.ts';
import { itemsOf, possibleVisits } from './wishes.ts';

/** Something that takes time and brings points; a part of it brings its part. */
interface Piece {
  readonly minutes: number;
  readonly points: number;
}

/** The hours of a day in which visits could be. */
interface Span {
  readonly day: Day;
  readonly from: Minute;
  readonly to: Minute;
}

/**
 * No programme of this guest brings more, whatever the others do: all its hours as one bag, filled with the best that there is for the time,
 * in parts if need be. Each visit takes at least its drive from the nearest place; meals, rests and meetings take what they cannot avoid.
 *
 * @param nearest of each place, the fewest minutes to it from any other
 */
export function knapsackBound(model: Model, guest: Guest, nearest: Int32Array): number {
  const visits = possibleVisits(model, guest);
  const spans = spansOf(guest, visits);
  const entering = (task: Task) => {
    const drive = Math.min(...(task.where ?? []).map(({ place }) => nearest[place] ?? 0));
    return drive > 0 ? drive + guest.group.bufferMinutes : 0;
  };
  // The first drive of a day may be before its visits can begin.
  const first = visits.reduce((most, task) => Math.max(most, entering(task)), 0);
  let room = spans.reduce((sum, { from, to }) => sum + to - from + first, 0);
  const pieces = piecesOf(model, guest, visits, nearest, entering);
  for (const task of [...guest.duties, ...itemsOf(model, guest)]) {
    const minutes = unavoidable(task, guest, spans);
    if (task.isMandatory) room -= minutes;
    else pieces.push({ minutes, points: task.worth * model.problem.weights.value });
  }
  return filled(pieces, room);
}

/** From the first opening of a day to its last closing, within the stay. */
function spansOf({ group, days }: Guest, visits: readonly Task[]): readonly Span[] {
  const [comes, goes] = stayOf(group);
  return days.flatMap((day) => {
    const windows = visits.flatMap((task) => task.windows[day] ?? []);
    const from = windows.reduce((least, [opens]) => Math.min(least, opens), goes);
    const to = windows.reduce((most, [, closes]) => Math.max(most, closes), comes);
    const span = { day, from: Math.max(comes, from), to: Math.min(goes, to) };
    return span.from < span.to ? [span] : [];
  });
}

/** The minutes that a task takes from the hours of visits however it is placed. */
function unavoidable({ windows, minutes }: Task, { days }: Guest, spans: readonly Span[]): number {
  let least = minutes;
  for (const day of days) {
    const span = spans.find((each) => each.day === day);
    for (const [opens, closes] of windows[day] ?? []) {
      if (!span) return 0;
      const before = Math.max(0, span.from - opens);
      const after = Math.max(0, closes - span.to);
      const outside = minutes > span.to - span.from ? before + after : Math.max(before, after);
      least = Math.min(least, Math.max(0, minutes - outside));
    }
  }
  return least;
}

/**
 * Of each type, the nth visit brings no more than the nth best in its turn, and takes no less than the nth shortest: so much for its least
 * minutes, the rest for being as long as usual.
 */
function piecesOf(
  { problem: { weights } }: Model,
  { group, caps }: Guest,
  visits: readonly Task[],
  nearest: Int32Array,
  entering: (task: Task) => number,
): Piece[] {
  const pieces: Piece[] = [];
  for (const type of new Set(visits.map((visit) => visit.type))) {
    const ofType = visits.filter((visit) => visit.type === type);
    const sorted = (of: (task: Task) => number) => ofType.map(of).sort((one, other) => one - other);
    const worths = sorted(({ worth }) => -worth);
    const drives = sorted(({ where }) => nearest[where?.[0]?.place ?? -1] ?? 0);
    const least = sorted((task) => task.leastMinutes + entering(task));
    const [more = 0] = sorted(({ minutes, leastMinutes }) => minutes - leastMinutes);
    const isAsGoodShort = more === 0;
    const most = Math.min(ofType.length, caps[type] ?? ofType.length);
    for (let nth = 0; nth < most; nth += 1) {
      const points = -(worths[nth] ?? 0) * noveltyOf(nth) * weights.value;
      const short = isAsGoodShort ? points : points * CUT_SHORT_SHARE;
      pieces.push({ minutes: least[nth] ?? 0, points: short - (drives[nth] ?? 0) * weights.travel });
      if (!isAsGoodShort) pieces.push({ minutes: more, points: points - short });
    }
  }
  return pieces;
}

function filled(pieces: readonly Piece[], room: number): number {
  const worthwhile = pieces.filter(({ points }) => points > 0);
  worthwhile.sort((one, other) => other.points * one.minutes - one.points * other.minutes);
  let left = Math.max(0, room);
  let sum = 0;
  for (const { minutes, points } of worthwhile) {
    if (minutes <= left) {
      sum += points;
      left -= minutes;
    } else {
      sum += (points * left) / minutes;
      break;
    }
  }
  return sum;
}
