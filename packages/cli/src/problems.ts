import { readFile } from 'node:fs/promises';
import type { Fault, Problem } from '@comity/planner';
import { CommandError, EXIT } from './exit-codes.ts';
import { say } from './output.ts';

/** A problem as it stands in a file; its warnings are said. @throws CommandError with each of its faults */
export async function readProblem(file: string): Promise<Problem> {
  const { checkProblem } = await import('@comity/planner');
  const checked = checkProblem(parseJson(file, await readFile(file, 'utf8')));
  if (!checked.problem)
    throw new CommandError(EXIT.input, 'planner.faulty_problem', faultsInWords(file, checked.faults));
  for (const warning of checked.warnings) say(`comity: ${warning}`);
  return checked.problem;
}

/** @throws CommandError */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(EXIT.input, 'planner.no_json', `${file}: ${String(error)}`, { cause: error });
  }
}

/** More than a page of faults helps nobody. */
const MOST_FAULTS = 40;

export function faultsInWords(file: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map(({ path, words }) => `${file}: ${path}: ${words}`);
  if (faults.length > MOST_FAULTS) lines.push(`${file}: and ${faults.length - MOST_FAULTS} more`);
  return lines.join('\ncomity: ');
}
