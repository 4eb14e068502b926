import type { Violation } from '../plan/violation.ts';
import type { Draft } from '../table/draft.ts';
import type { Line } from '../table/line.ts';
import { clockOf, type Day, MINUTES_A_DAY, programmeDayOf } from '../time.ts';
import { type Candidate, costOfDay } from './change.ts';
import { areAtUsualHours, besides, concerned, isMovable, move, onDay, shifted } from './lines.ts';

/** What cures a fault that no hour of its own day does: the lines concerned on other days of the stay, alone or against something there. */
export function otherDaysFor(draft: Draft, violation: Violation): readonly Candidate[] {
  return concerned(draft, violation)
    .filter(isOfNoDay)
    .flatMap((line) =>
      daysOf(draft, line).flatMap((day) => [...moves(draft, line, day), ...exchanges(draft, line, day)]),
    )
    .filter(areAtUsualHours)
    .sort((one, other) => one.cost - other.cost);
}

/** Meals, rests and nights are of their day. */
function isOfNoDay(line: Line): boolean {
  return isMovable(line) && (line.stop.what === 'item' || line.stop.what === 'visit');
}

/** The other days on which all of its groups have a programme. */
function daysOf({ lines }: Draft, { stop }: Line): readonly Day[] {
  const own = programmeDayOf(stop.from);
  const days = new Set(lines.map((each) => programmeDayOf(each.stop.from)));
  const isThere = (day: Day) =>
    stop.groups.every((id) =>
      lines.some((each) => programmeDayOf(each.stop.from) === day && each.stop.groups.includes(id)),
    );
  return [...days].filter((day) => day !== own && isThere(day));
}

/** At its own hour, or right behind or before what else its groups do on that day. */
function moves(draft: Draft, line: Line, day: Day): readonly Candidate[] {
  const { stop } = line;
  const sameHour = (day - programmeDayOf(stop.from)) * MINUTES_A_DAY;
  return [...new Set([sameHour, ...besides(draft, line, day)])]
    .filter((minutes) => programmeDayOf(stop.from + minutes) === day)
    .map((minutes) => ({
      changed: new Map([[line, shifted(line, minutes)]]),
      changes: [move(line, minutes)],
      cost: costOfDay(line, Math.abs(minutes - sameHour)),
    }));
}

/** It takes the hour of something there, which takes its own. */
function exchanges(draft: Draft, line: Line, day: Day): readonly Candidate[] {
  return onDay(draft, line, day)
    .filter(isOfNoDay)
    .map((other) => {
      const minutes = other.stop.from - line.stop.from;
      const hours = Math.abs(clockOf(other.stop.from) - clockOf(line.stop.from));
      return {
        changed: new Map([
          [line, shifted(line, minutes)],
          [other, shifted(other, -minutes)],
        ]),
        changes: [move(line, minutes), move(other, -minutes)],
        cost: costOfDay(line, hours) + costOfDay(other, hours),
      };
    });
}
