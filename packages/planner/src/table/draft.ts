import type { Problem } from '../problem/problem.ts';
import { formatDate } from '../time.ts';
import type { Directory } from './directory.ts';
import type { ReadEntries } from './entries.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import type { Notes } from './notes.ts';
import { problemOf } from './own-problem.ts';
import { placedEntries } from './placed.ts';

/** A desk's own programme, looked up: what a plan is made of. */
export interface Draft {
  readonly problem: Problem;
  /** In order of time. */
  readonly lines: readonly Line[];
  /** Items that only its lines make: they are what and when their lines are. */
  readonly ownItems: ReadonlySet<string>;
  /** Whether a car stays with its groups for as long as its row lasts. */
  readonly carsWait: boolean;
}

const MOST_DAYS = 31;

/** Lines out of entries, and the problem that they make or belong to. */
export function draftOf(
  { entries, fields, titles }: ReadEntries,
  given: Problem | undefined,
  directory: Directory,
  notes: Notes,
): Draft {
  const firstDay = given?.firstDay ?? Math.min(...entries.map(({ day }) => day), Number.MAX_SAFE_INTEGER);
  const days = given?.days ?? Math.max(...entries.map(({ day }) => day - firstDay + 1), 1);
  const most = Math.min(days, MOST_DAYS);
  if (days > MOST_DAYS) notes.add('too-many-days', { days, most: MOST_DAYS });
  const within = entries.filter(({ day, row, title }) => {
    const isWithin = day >= firstDay && day < firstDay + most;
    if (!isWithin && days <= MOST_DAYS) notes.add('outside-horizon', { title, date: formatDate(day) }, { row });
    return isWithin;
  });
  const placed = placedEntries({ entries: within, titles }, firstDay, directory, notes);
  const ordered = [...placed].sort((one, other) => one.from - other.from);
  const made = linesOf(ordered, given, directory, fields.has('interpreters'));
  const problem = problemOf(given, {
    firstDay,
    days: most,
    directory,
    items: made.items,
    lines: made.lines,
    fields,
    notes,
  });
  const ownItems = new Set(made.items.map(({ id }) => id));
  return { problem, lines: made.lines, ownItems, carsWait: notes.answer('cars-wait') !== 'no' };
}

/** A draft of which some lines are otherwise, in order; the items that only they make go along. */
export function withChanged(draft: Draft, changed: ReadonlyMap<Line, Line>): Draft {
  const stops = new Map([...changed.values()].map(({ stop }) => [stop.item, stop]));
  const items = draft.problem.items.map((item) => {
    const stop = draft.ownItems.has(item.id) ? stops.get(item.id) : undefined;
    if (!stop) return item;
    const at = stop.room === undefined ? item.at : { rooms: [stop.room] };
    return { ...item, at, start: stop.from, minutes: Math.max(1, stop.to - stop.from), hosts: stop.hosts };
  });
  const wholes = new Map([...changed].map(([line, otherwise]) => [line.stop.id, [line, otherwise] as const]));
  const lines = draft.lines.map((line) => {
    const whole = line.stop.within === undefined ? undefined : wholes.get(line.stop.within);
    return changed.get(line) ?? (whole ? goingAlong(line, ...whole) : line);
  });
  lines.sort((one, other) => one.stop.from - other.stop.from);
  return { ...draft, problem: { ...draft.problem, items }, lines };
}

/** A moment of something that is at another time is so too. */
function goingAlong(line: Line, { stop: was }: Line, { stop: is }: Line): Line {
  const { stop } = line;
  const lasts = Math.min(stop.to - stop.from, is.to - is.from);
  const from = Math.max(is.from, Math.min(stop.from + is.from - was.from, is.to - lasts));
  return { ...line, stop: { ...stop, place: is.place, from, to: from + lasts } };
}
