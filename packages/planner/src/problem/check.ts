import { type Fault, isObject, type Reading } from '../form/form.ts';
import { formatDate, parseDate } from '../time.ts';
import { faultsOfMeaning } from './meaning.ts';
import { type Problem, problemForm } from './problem.ts';
import { faultsOfReference } from './references.ts';
import { clockChanges, isZone } from './zone.ts';

export type CheckedProblem =
  | {
      readonly problem: Problem;
      /** What does not stand in the way of a plan, but should be known. */
      readonly warnings: readonly string[];
      readonly faults?: never;
    }
  | { readonly problem?: never; readonly faults: readonly Fault[] };

/**
 * Reads a problem as it stands in a file (`schema/problem.schema.json`). Whatever it is given, it comes back within a second, with the problem
 * or with all that is wrong with it: first what breaks the form, then what refers to nothing, then what contradicts itself.
 *
 * @param file anything that JSON can hold
 */
export function checkProblem(file: unknown): CheckedProblem {
  const firstDay = firstDayOf(file);
  const reading: Reading = { firstDay: firstDay ?? 0, faults: [] };
  const read = problemForm.read(file, '$', reading);
  if (!read || firstDay === undefined || reading.faults.length > 0) return { faults: reading.faults };
  const problem: Problem = { ...read, firstDay };
  if (!isZone(problem.zone))
    return { faults: [{ path: '$.zone', code: 'unknown-reference', words: 'there is no such time zone' }] };
  const references = faultsOfReference(problem);
  if (references.length > 0) return { faults: references };
  const faults = faultsOfMeaning(problem);
  if (faults.length > 0) return { faults };
  return {
    problem,
    warnings: clockChanges(problem).map(
      (day) => `the clock changes on ${formatDate(firstDay + day)}: that day is planned as one of 24 hours`,
    ),
  };
}

/** As it would stand in a file: `checkProblem` gives the same problem again. */
export function writeProblem(problem: Problem): unknown {
  return problemForm.write({ ...problem, firstDay: 0 }, problem.firstDay);
}

/** Looked at first, since all times of the file count from it. */
function firstDayOf(file: unknown): number | undefined {
  if (!isObject(file) || !('firstDay' in file) || typeof file.firstDay !== 'string') return undefined;
  return parseDate(file.firstDay);
}
