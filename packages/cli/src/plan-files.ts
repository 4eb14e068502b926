import { readFile } from 'node:fs/promises';
import { type Fault, LANGUAGES, type Language, type Plan } from '@comity/planner';
import { CommandError, EXIT } from './exit-codes.ts';

/** What a file holds; one that is no JSON is refused by its name. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(EXIT.input, 'planner.no_json', `${file}: ${String(error)}`, { cause: error });
  }
}

/** A plan as it stands in a file. @throws CommandError with each of its faults */
export async function readPlan(file: string): Promise<Plan> {
  const { checkPlan } = await import('@comity/planner');
  const { plan, faults } = checkPlan(parseJson(file, await readFile(file, 'utf8')));
  if (!plan) throw new CommandError(EXIT.input, 'planner.faulty_plan', faultsInWords(file, faults));
  return plan;
}

/** More than a page of faults helps nobody. */
const MOST_FAULTS = 40;

export function faultsInWords(file: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map(({ path, words }) => `${file}: ${path}: ${words}`);
  if (faults.length > MOST_FAULTS) lines.push(`${file}: and ${faults.length - MOST_FAULTS} more`);
  return lines.join('\ncomity: ');
}

/** The date at a moment in a zone, `2026-05-04`; without a zone, in that of this machine. */
export function dateIn(zone: string | undefined, moment: Date): string {
  const form = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  } as const;
  const parts = new Map(
    new Intl.DateTimeFormat('en', form).formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** A date of the command line. */
export function dateFrom(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) !== text)
    throw new CommandError(EXIT.usage, 'cli.not_a_date', `“${text}” is not a date such as 2026-05-04`);
  return text;
}

/** A number of the command line. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!(number >= least && number <= most))
      throw new CommandError(EXIT.usage, 'cli.not_a_number', `“${text}” is not a number from ${least} to ${most}`);
    return number;
  };
}

export function languageFrom(text: string): Language {
  const language = LANGUAGES.find((each) => each === text);
  if (!language)
    throw new CommandError(EXIT.usage, 'cli.no_such_language', `“${text}” is none of ${LANGUAGES.join(', ')}`);
  return language;
}
