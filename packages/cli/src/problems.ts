import { readFile } from 'node:fs/promises';
import type { Problem } from '@comity/planner';
import { CommandError, EXIT } from './exit-codes.ts';
import { say } from './output.ts';
import { faultsInWords, parseJson } from './plan-files.ts';

/** A problem as it stands in a file; its warnings are said. @throws CommandError with each of its faults */
export async function readProblem(file: string): Promise<Problem> {
  const { checkProblem } = await import('@comity/planner');
  const checked = checkProblem(parseJson(file, await readFile(file, 'utf8')));
  if (!checked.problem)
    throw new CommandError(EXIT.input, 'planner.faulty_problem', faultsInWords(file, checked.faults));
  for (const warning of checked.warnings) say(`comity: ${warning}`);
  return checked.problem;
}
