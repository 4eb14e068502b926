import type { Language, Why } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine } from '../output.ts';
import { languageFrom, readPlan } from '../plan-files.ts';

interface WhyOptions {
  readonly group?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

export function addPlanWhy(plan: Command): void {
  plan
    .command('why')
    .description('say what something in a plan rests on, and why something is left out of it')
    .argument('<plan>', 'the plan, JSON, as comity plan --out writes it')
    .argument('<name>', 'of a site, a meeting, a place, a room, an interpreter, a host, a car; a part of it is enough')
    .option('--group <name>', 'only for the groups of whose name it is a part')
    .option(
      '--lang <language>',
      'the language of the answer: en, zh, vi (wrong options and files are told in English)',
      languageFrom,
      'en',
    )
    .option('--json', 'the same as JSON')
    .addHelpText('after', HELP)
    // Options that `plan` has too are taken up there.
    .action((file: string, name: string, _, command: Command) =>
      tellWhy(file, name, command.optsWithGlobals<WhyOptions>()),
    );
}

const HELP = `
  comity plan why plan.json "Turbine Works"
  comity plan why plan.json "Blood Centre" --group Kestria
  comity plan why plan.json "An T." --lang vi

Exit codes: 0 told; 66 no such name in the plan; 65 no plan.`;

async function tellWhy(file: string, name: string, { group, lang, json }: WhyOptions): Promise<void> {
  const { why } = await import('@comity/planner');
  const plan = await readPlan(file);
  const found = why(plan, name, group);
  if (found.stops.length + found.leftOut.length === 0)
    throw new CommandError(EXIT.notFound, 'planner.no_such_name', `${file}: the plan knows no “${name}”`);
  const told = await inWords(found, plan.problem, lang);
  if (json) return printJson(told);
  for (const { title, when, groups, grounds } of told.stops) {
    printLine(`${title}, ${when} (${groups.join('; ')})`);
    for (const ground of grounds) printLine(`  - ${ground}`);
    printLine();
  }
  for (const { heading, title, groups, reason } of told.leftOut)
    printLine(`${heading}: ${title} (${groups.join('; ')}): ${reason}`);
}

async function inWords(
  { stops, leftOut }: Why,
  { delegations, firstDay }: Awaited<ReturnType<typeof readPlan>>['problem'],
  language: Language,
) {
  const { Speech, tellGround, tellLeftOut, TOLD } = await import('@comity/planner');
  const speech = new Speech(language, firstDay);
  const names = new Map(delegations.flatMap(({ groups }) => groups.map(({ id, name }) => [id, name])));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return {
    stops: stops.map(({ stop, called, grounds }) => ({
      id: stop.id,
      title: speech.title(called),
      when: speech.span(stop.from, stop.to),
      groups: named(stop.groups),
      grounds: grounds.map((ground) => tellGround(ground, language, firstDay)),
    })),
    leftOut: leftOut.map((each) => ({
      heading: each.item === undefined ? TOLD[language].leftOut : TOLD[language].itemsLeftOut,
      title: each.title,
      groups: named(each.groups),
      reason: tellLeftOut(each, language, firstDay),
    })),
  };
}
