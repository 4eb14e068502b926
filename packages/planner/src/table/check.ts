import { UNKNOWN_PLACE } from '../plan/called.ts';
import type { Plan } from '../plan/plan.ts';
import { validate } from '../plan/validate.ts';
import type { Violation } from '../plan/violation.ts';
import type { Problem } from '../problem/problem.ts';
import { groupsOf } from '../problem/problem.ts';
import { assemble } from './assemble.ts';
import { epochDayOfDate } from './calendar.ts';
import { Directory } from './directory.ts';
import { type Draft, draftOf } from './draft.ts';
import { readEntries } from './entries.ts';
import { type Answers, type Note, Notes } from './notes.ts';
import { asked } from './questions.ts';
import { type SheetOfCells, withinReach } from './sheet.ts';
import { understoodDraft } from './understood.ts';

/** A table that cannot be read as a programme at all. */
export class TableFault extends Error {
  readonly code: 'planner.no_programme' | 'planner.table_too_long';
  constructor(code: TableFault['code'], message: string) {
    super(message);
    this.name = 'TableFault';
    this.code = code;
  }
}

export interface CheckTableOptions {
  /** What is known of the city; without it only what the table itself says can be checked. */
  readonly problem?: Problem | undefined;
  readonly answers?: Answers;
  /** `2026-05-04`: tells years that are left out. */
  readonly today: string;
}

export interface CheckedTable {
  readonly draft: Draft;
  readonly plan: Pick<Plan, 'problem' | 'stops' | 'legs'>;
  readonly violations: readonly Violation[];
  /** What is wrong with the table itself, what it leaves open, what was assumed. */
  readonly notes: readonly Note[];
  /** Answers that no question asked for. */
  readonly unusedAnswers: readonly string[];
}

const MOST_ROWS = 20_000;
const MOST_LINES = 2000;

/**
 * Checks a programme that a desk has made by hand: reads its rows, asks about what it cannot place, and has the validator look at the rest.
 *
 * @throws TableFault where there is no programme in it, or too much
 */
export function checkTable(
  sheets: readonly SheetOfCells[],
  { problem, answers = new Map(), today }: CheckTableOptions,
): CheckedTable {
  if (sheets.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS)
    throw new TableFault('planner.table_too_long', `a programme has at most ${MOST_ROWS} rows`);
  const notes = new Notes(answers);
  const horizon = problem && { firstDay: problem.firstDay, days: problem.days };
  const groups = problem ? groupsOf(problem).flatMap(({ name, aliases = [] }) => [name, ...aliases]) : [];
  const read = readEntries(sheets.map(withinReach), { notes, horizon, today: epochDayOfDate(today), groups });
  if (read.entries.length === 0)
    throw new TableFault('planner.no_programme', 'there are no times with activities in it');
  if (read.entries.length > MOST_LINES)
    throw new TableFault('planner.table_too_long', `a programme has at most ${MOST_LINES} lines`);
  const directory = new Directory(problem, notes);
  const draft = understoodDraft(asked(draftOf(read, problem, directory, notes), notes));
  if (!problem)
    notes.add('no-problem', {
      groups: directory.allGroups.length,
      places: directory.places.filter(({ name }) => name !== UNKNOWN_PLACE).length,
    });
  const { plan, meals } = assemble(draft);
  const names = new Map(groupsOf(draft.problem).map(({ id, name }) => [id, name]));
  for (const { group, meal, from, to } of meals)
    notes.add('meal-in-a-gap', { group: names.get(group) ?? group, meal, from, to }, { id: `meal.${group}.${meal}` });
  return { draft, plan, violations: eachOnce(validate(plan)), notes: notes.all(), unusedAnswers: notes.unused() };
}

/** What the validator finds, each thing once: a person who interprets and receives has two calendars, and one day. */
export function eachOnce(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ words }) => {
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
}
