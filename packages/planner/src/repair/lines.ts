/** The lines that a repair may change, and where else they might stand. */
import type { Violation } from '../plan/violation.ts';
import type { Draft } from '../table/draft.ts';
import type { Line } from '../table/line.ts';
import { type Day, type Minute, programmeDayOf, programmeDayStart } from '../time.ts';
import { Travel } from '../travel.ts';
import type { Candidate, RepairChange } from './change.ts';

const MOST_LINES = 6;

/** Nobody moves a flight, and a moment goes where the whole goes. */
export function isMovable({ stop }: Line): boolean {
  return stop.what !== 'arrival' && stop.what !== 'departure' && stop.within === undefined;
}

/** The lines that a fault concerns. */
export function concerned({ lines, problem }: Draft, { who, from, to, code }: Violation): readonly Line[] {
  const ids = new Set(who);
  const isOfDay = code === 'interpreter-too-long' || code === 'interpreter-no-break' || code === 'rest-missing';
  return lines
    .filter(({ stop, cars }) => {
      const isThen = isOfDay ? programmeDayOf(stop.from) === programmeDayOf(from) : stop.from <= to && stop.to >= from;
      if (!isThen) return false;
      const involved = [
        ...stop.groups,
        ...stop.interpreters,
        ...stop.hosts,
        ...cars.flatMap(({ vehicles }) => vehicles),
        stop.room,
        stop.site,
        stop.item,
        ...(problem.items.find(({ id }) => id === stop.item)?.hosts ?? []),
      ];
      return involved.some((id) => id !== undefined && ids.has(id));
    })
    .slice(0, isOfDay ? 2 * MOST_LINES : MOST_LINES);
}

/** A line at another time; a drive that has a line of its own goes along. */
export function shifted(line: Line, minutes: number): Line {
  const { stop, drive } = line;
  return {
    ...line,
    stop: { ...stop, from: stop.from + minutes, to: stop.to + minutes },
    ...(drive && { drive: { leaves: drive.leaves + minutes, arrives: drive.arrives + minutes } }),
  };
}

export function move({ stop }: Line, minutes: number): RepairChange {
  return { kind: 'move', title: stop.title, was: stop.from, is: stop.from + minutes };
}

/** From the beginning of a day of the programme: nobody is asked to come before seven or to stay after ten, but who does already. */
const EARLIEST = 3 * 60;
const LATEST = 18 * 60;

export function areAtUsualHours({ changed }: Candidate): boolean {
  const hours = ({ stop: { from, to } }: Line) => {
    const begins = programmeDayStart(programmeDayOf(from));
    return { from: from - begins, to: to - begins };
  };
  return [...changed].every(([line, otherwise]) => {
    const [was, is] = [hours(line), hours(otherwise)];
    return is.from >= Math.min(EARLIEST, was.from) && is.to <= Math.max(LATEST, was.to);
  });
}

/** What else its groups do on its day. */
export function neighbours(draft: Draft, line: Line): readonly Line[] {
  return onDay(draft, line, programmeDayOf(line.stop.from));
}

/** What else its groups do on a day. */
export function onDay({ lines }: Draft, { stop }: Line, day: Day): readonly Line[] {
  return lines.filter(
    (other) =>
      other.stop !== stop &&
      programmeDayOf(other.stop.from) === day &&
      other.stop.groups.some((id) => stop.groups.includes(id)),
  );
}

/** By how many minutes a line moves that comes right behind or before what else its groups do on a day, drives included. */
export function besides(draft: Draft, line: Line, day: Day): readonly number[] {
  const { stop } = line;
  const travel = Travel.of(draft.problem);
  const drive = (from: string, to: string, at: Minute) =>
    Math.max(0, travel.minutes(travel.indexOf(from), travel.indexOf(to), at));
  const roundUp = (minute: Minute) => Math.ceil(minute / 5) * 5;
  return onDay(draft, line, day).flatMap(({ stop: other }) => [
    roundUp(other.to + drive(other.place, stop.place, other.to)) - stop.from,
    Math.floor((other.from - drive(stop.place, other.place, other.from) - (stop.to - stop.from)) / 5) * 5 - stop.from,
  ]);
}
