import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language, Plan } from '@comity/planner';
import type { Command } from 'commander';
import { say } from './output.ts';
import { languageFrom } from './plan-files.ts';

/** What a plan can be written as, beside its own JSON. */
export interface PlanViews {
  readonly ics?: string;
  readonly html?: string;
  readonly lang: Language;
}

export function withPlanViews(command: Command): Command {
  return command
    .option('--ics <folder>', 'write an iCalendar file for each group, interpreter, driver, host and venue')
    .option('--html <file>', 'write one page with the timeline, the map, the programmes and what was left out')
    .option(
      '--lang <language>',
      'en, zh or vi: the language of what is printed and written (wrong options and files are told in English)',
      languageFrom,
      'en',
    );
}

export async function writePlanViews(plan: Plan, { ics, html, lang }: PlanViews): Promise<void> {
  if (html !== undefined) {
    const { planPage } = await import('@comity/planner');
    await writeFile(html, planPage(plan, lang));
    say(`comity: → ${html}`);
  }
  if (ics !== undefined) {
    const { TOLD } = await import('@comity/planner');
    say(`comity: ${TOLD[lang].calendars(await writeCalendars(plan, ics, lang), ics)}`);
  }
}

/** Who had a calendar keeps it: what has changed since has a higher sequence, and what is gone is cancelled. */
async function writeCalendars(plan: Plan, folder: string, language: Language): Promise<number> {
  const { agendasOf, calendarOf, fileNamesOf } = await import('@comity/planner');
  await mkdir(folder, { recursive: true });
  const agendas = agendasOf(plan);
  const names = fileNamesOf(agendas);
  let written = 0;
  for (const [nth, agenda] of agendas.entries()) {
    const path = join(folder, names[nth] ?? '');
    const previous = await readIfThere(path);
    if (agenda.entries.length === 0 && previous === undefined) continue;
    await writeFile(path, calendarOf(plan, agenda, { language, stamp: new Date(), previous }));
    written += 1;
  }
  return written;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
