import { readFile, writeFile } from 'node:fs/promises';
import type { Planning, ToldWords } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine, say } from '../output.ts';
import { faultsInWords, numberFrom, parseJson } from '../plan-files.ts';
import { type PlanViews, withPlanViews, writePlanViews } from '../plan-views.ts';
import { addPlanCheck } from './plan-check.ts';
import { addPlanPrint } from './plan-print.ts';
import { addPlanWhy } from './plan-why.ts';

interface PlanOptions extends PlanViews {
  readonly seconds: number;
  readonly iterations?: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly out?: string;
}

export function addPlan(program: Command): void {
  const command = program
    .command('plan')
    .description('plan the programmes of all delegations of a city; needs no server and keeps nothing')
    .argument('<file>', 'the problem, JSON (packages/planner/schema/problem.schema.json)')
    .option('--seconds <number>', 'how long to look for better plans', numberFrom(0, 86_400), 2)
    .option('--iterations <number>', 'look so often instead: the same plan on every machine', numberFrom(0, 1e9))
    .option('--seed <number>', 'another seed, another plan', numberFrom(0, 0xffff_ffff), 1)
    .option('--json', 'the plan as JSON (packages/planner/schema/plan.schema.json)')
    .option('--out <file>', 'write the plan as JSON to a file');
  withPlanViews(command).action((file: string, options: PlanOptions) => plan(file, options));
  addPlanCheck(command);
  addPlanPrint(command);
  addPlanWhy(command);
}

/** Prints the best plan that was found; what of it could not be met is said at the end, and makes the exit code 1. */
async function plan(file: string, options: PlanOptions): Promise<void> {
  const planner = await import('@comity/planner');
  const { conflicts, explainAllLeftOut, Planning, tell, tellConflict, writePlan } = planner;
  const told = planner.TOLD[options.lang];
  const checked = planner.checkProblem(parseJson(file, await readFile(file, 'utf8')));
  if (!checked.problem) {
    if (options.json) printJson({ faults: checked.faults });
    throw new CommandError(EXIT.input, 'planner.faulty_problem', faultsInWords(file, checked.faults));
  }
  for (const warning of checked.warnings) say(`comity: ${warning}`);
  const planning = new Planning(checked.problem, { seed: options.seed });
  await improve(planning, options, told.progress);
  const { plan: found, unmet } = planning.result();
  const plan = { ...found, leftOut: explainAllLeftOut(found) };
  if (options.out) await writeFile(options.out, `${JSON.stringify(writePlan(plan), null, 2)}\n`);
  const isPrinted = !options.json && !options.out && !options.ics && !options.html;
  await writePlanViews(plan, options);
  if (options.json) printJson(writePlan(plan));
  else if (isPrinted) printLine(planner.asProgramme(plan, options.lang));
  if (isPrinted && unmet.length > 0) printLine();
  for (const each of unmet) say(`comity: ${told.notMet(tell(each, options.lang, plan.problem.firstDay))}`);
  for (const each of conflicts(checked.problem, unmet)) {
    const { conflict, relaxations } = tellConflict(each, options.lang, plan.problem.firstDay);
    say(`comity: ${conflict}`);
    for (const words of relaxations) say(`comity:   ${words}`);
  }
  say(`comity: ${told.value(planner.withoutUnmet(plan.value), plan.iterations, plan.seed)}`);
  if (options.out) say(`comity: ${file} → ${options.out}`);
  if (unmet.length > 0) process.exitCode = EXIT.partly;
}

/** In slices, between which the process can be told to stop: the best plan so far is printed then too. */
async function improve(
  planning: Planning,
  { seconds, iterations }: PlanOptions,
  inWords: ToldWords['progress'],
): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  const effort = iterations === undefined ? { seconds } : { iterations };
  let told = 0;
  for (const progress of planning.improving({
    ...effort,
    now: () => performance.now() / 1000,
    signal: stopping.signal,
  })) {
    if (process.stderr.isTTY && progress.seconds >= told + 1) {
      told = Math.floor(progress.seconds);
      const { value, bound } = progress;
      const away = share(bound - value, bound);
      say(`comity: ${inWords(progress.seconds.toFixed(0), progress.iterations, value, bound, away)}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.off('SIGINT', stop);
}

function share(part: number, whole: number): string {
  return `${((part / Math.max(1, Math.abs(whole))) * 100).toFixed(1)} %`;
}
