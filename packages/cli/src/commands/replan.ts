import { readFile, writeFile } from 'node:fs/promises';
import type { Fault } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, say } from '../output.ts';
import { faultsInWords, numberFrom, parseJson } from '../plan-files.ts';
import { type PlanViews, withPlanViews, writePlanViews } from '../plan-views.ts';
import { printAlternatives, printReplanned } from '../print-replanned.ts';

interface ReplanOptions extends PlanViews {
  readonly change: string;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly seed: number;
  readonly choose: number;
  readonly json?: boolean;
  readonly out?: string;
}

export function addReplan(program: Command): void {
  const command = program
    .command('replan')
    .description(
      'make a plan anew after something has happened, moving as little as it can; says what changed for whom',
    )
    .argument('<plan>', 'the plan, JSON, as `comity plan --out` writes it')
    .requiredOption('--change <file>', 'what has happened, JSON (packages/planner/schema/change.schema.json)')
    .option('--seconds <number>', 'how long to look for better plans', numberFrom(0, 86_400))
    .option('--iterations <number>', 'look so often instead: the same plan on every machine', numberFrom(0, 1e9))
    .option('--seed <number>', 'another seed, another plan', numberFrom(0, 0xffff_ffff), 1)
    .option('--choose <number>', 'of the ways that are offered, the second or third', numberFrom(1, 3), 1)
    .option('--json', 'the new plan, and what changed for whom, as JSON')
    .option('--out <file>', 'write the new plan as JSON to a file');
  withPlanViews(command).action((file: string, options: ReplanOptions) => replan(file, options));
}

/** Prints what is otherwise for whom; what could not be kept is said at the end, and makes the exit code 1. */
async function replan(file: string, options: ReplanOptions): Promise<void> {
  const planner = await import('@comity/planner');
  const refuse = (path: string, code: string, faults: readonly Fault[]): never => {
    if (options.json) printJson({ faults });
    throw new CommandError(EXIT.input, code, faultsInWords(path, faults));
  };
  const { plan, faults } = planner.checkPlan(parseJson(file, await readFile(file, 'utf8')));
  if (!plan) return refuse(file, 'planner.faulty_plan', faults);
  const checked = planner.checkChange(parseJson(options.change, await readFile(options.change, 'utf8')), plan);
  if (!checked.change) return refuse(options.change, 'planner.faulty_change', checked.faults);
  const { seed, iterations, seconds } = options;
  const effort = {
    seed,
    ...(iterations !== undefined && { iterations }),
    ...(seconds !== undefined && { seconds, now: () => performance.now() / 1000 }),
  };
  const answer = planner.replan(plan, checked.change, effort);
  if (!answer.replanned) return refuse(options.change, 'planner.faulty_change', answer.faults);
  const alternatives = planner.alternativesTo(answer.replanned, plan, checked.change, effort);
  const chosen = alternatives[options.choose - 1];
  if (!chosen)
    throw new CommandError(
      EXIT.usage,
      'planner.no_such_way',
      `there ${alternatives.length === 1 ? 'is one way' : `are ${alternatives.length} ways`} only`,
    );
  const { replanned } = chosen;
  const made = { ...replanned.plan, leftOut: planner.explainAllLeftOut(replanned.plan) };
  const written = planner.writePlan(made);
  if (options.out) await writeFile(options.out, `${JSON.stringify(written, null, 2)}\n`);
  await writePlanViews(made, options);
  if (options.json) printJson({ plan: written, price: replanned.price, differences: replanned.differences });
  else {
    printReplanned(checked.change, replanned, options.lang);
    if (alternatives.length > 1)
      printAlternatives(alternatives, { before: plan.value, chosen: options.choose }, options.lang);
  }
  const told = planner.TOLD[options.lang];
  const { firstDay, items, delegations } = replanned.plan.problem;
  const names = new Map(delegations.flatMap(({ groups }) => groups.map(({ id, name }) => [id, name])));
  for (const { item, groups } of replanned.givenUp) {
    const title = items.find(({ id }) => id === item)?.title ?? item;
    const without = new planner.Speech(options.lang, firstDay).listed(groups.map((id) => names.get(id) ?? id));
    say(`comity: ${told.noLongerPossible(title, without)}`);
  }
  for (const violation of replanned.unmet)
    say(`comity: ${told.notMet(planner.tell(violation, options.lang, firstDay))}`);
  for (const each of planner.conflicts(replanned.plan.problem, replanned.unmet)) {
    const { conflict, relaxations } = planner.tellConflict(each, options.lang, firstDay);
    for (const words of [conflict, ...relaxations.map((relaxation) => `  ${relaxation}`)]) say(`comity: ${words}`);
  }
  const [was, is] = [plan.value, replanned.plan.value].map(planner.withoutUnmet);
  say(`comity: ${told.valueAnew(was ?? 0, is ?? 0, replanned.price, seed)}`);
  if (options.out) say(`comity: ${file} → ${options.out}`);
  if (replanned.unmet.length + replanned.givenUp.length > 0) process.exitCode = EXIT.partly;
}
