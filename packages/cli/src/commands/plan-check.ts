import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Answers, CheckedTable, Language, Note, Problem, RepairOffer } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine, say } from '../output.ts';
import { dateFrom, dateIn, languageFrom, numberFrom, parseJson, readPlan } from '../plan-files.ts';
import { readProblem } from '../problems.ts';
import { readSheets, writeDraft } from '../tables.ts';

interface CheckOptions {
  readonly problem?: string;
  readonly answers?: string;
  readonly today?: string;
  readonly lang: Language;
  readonly json?: boolean;
  readonly repair?: boolean;
  readonly apply?: number;
  readonly out?: string;
}

export function addPlanCheck(plan: Command): void {
  plan
    .command('check')
    .description('check a programme that was made by hand, or a plan, and say in words what is wrong with it')
    .argument(
      '<file>',
      'the programme: Excel, CSV, Word with a table, text; - for pasted text on standard input; a plan: .json',
    )
    .option(
      '--problem <file>',
      'what is known of the city: hours, drives, rooms, languages, cars (JSON, as for comity plan)',
    )
    .option('--answers <file>', 'answers to what was asked: {"question": "answer", …} (JSON)')
    .option(
      '--today <date>',
      'from which a date without a year is read; else by the clock of the city or this machine',
      dateFrom,
    )
    .option(
      '--lang <language>',
      'the language of the answer: en, zh, vi (wrong options and files are told in English)',
      languageFrom,
      'en',
    )
    .option('--json', 'the same as JSON')
    .option('--repair', 'offer the smallest changes that cure each fault')
    .option('--apply <number>', 'make the change of that number (with --out)', numberFrom(1, 100_000))
    .option('--out <file>', 'where to write the changed programme: .xlsx, .csv, .json')
    .addHelpText('after', HELP)
    // Options that `plan` has too are taken up there.
    .action((file: string, _, command: Command) => check(file, command.optsWithGlobals<CheckOptions>()));
}

const HELP = `
The columns are known by their headings in English, Chinese or Vietnamese (date, time, activity, place, group, interpreter,
car, host, remarks), or by what they hold. Dates may stand as headings and be left out in merged cells; groups may have a
column, a heading, a table each, or columns side by side over which a cell is merged that is for both; how long a thing takes
may stand in a column, behind its time or in its title. What cannot be placed is asked, with its row, and what was assumed is said.

  comity plan check programme.xlsx
  comity plan check programme.docx --problem city.json --lang vi
  comity plan check programme.csv --answers answers.json
  comity plan check programme.xlsx --repair
  comity plan check programme.xlsx --apply 2 --out better.xlsx
  comity plan check - < pasted.txt
  comity plan check plan.json

A plan (.json, of comity plan or comity replan) has its problem in it, and is mended by comity replan: --problem, --answers,
--repair and --apply are for tables.

Exit codes: 0 nothing wrong and nothing open; 1 something is wrong or waits for an answer; 65 no programme in the file, or no plan.`;

/** What is told of a programme, be it a table or a plan. */
interface Checked extends Pick<CheckedTable, 'violations' | 'notes'> {
  readonly firstDay: number;
  /** Rows of a table, stops of a plan. */
  readonly lines: number;
}

async function check(file: string, options: CheckOptions): Promise<void> {
  if (extname(file).toLowerCase() === '.json') return report(await checkPlanFile(file, options), [], options);
  const checked = await checkFile(file, options);
  const { violations, unusedAnswers, draft } = checked;
  const { repairsOf, TOLD } = await import('@comity/planner');
  const offers = options.repair || options.apply !== undefined ? repairsOf(draft, violations) : [];
  if (options.apply !== undefined) {
    await applyRepair(offers, options.apply, options.out, options.lang);
    return;
  }
  await report({ ...checked, firstDay: draft.problem.firstDay, lines: draft.lines.length }, offers, options);
  for (const id of unusedAnswers) say(`comity: ${TOLD[options.lang].notAsked(id)}`);
}

async function report(checked: Checked, offers: readonly RepairOffer[], options: CheckOptions): Promise<void> {
  if (options.json) await printAsJson(checked, offers, options.lang);
  else await printChecked(checked, offers, options.lang);
  if (checked.violations.length > 0 || checked.notes.some(({ kind }) => kind !== 'assumption'))
    process.exitCode = EXIT.partly;
}

/** @throws CommandError where it is no plan, or an option is for tables */
async function checkPlanFile(file: string, options: CheckOptions): Promise<Checked> {
  const { eachOnce, validate } = await import('@comity/planner');
  for (const option of ['problem', 'answers', 'repair', 'apply'] as const)
    if (options[option] !== undefined)
      throw new CommandError(
        EXIT.usage,
        'cli.for_tables',
        `--${option} is for tables; ${file} is a plan, which comity replan mends`,
      );
  const plan = await readPlan(file);
  return {
    violations: eachOnce(validate(plan)),
    notes: [],
    firstDay: plan.problem.firstDay,
    lines: plan.stops.length,
  };
}

/** @throws CommandError where a file is not what it should be; FormatError; TableFault */
export async function checkFile(
  file: string,
  { today, ...options }: Pick<CheckOptions, 'problem' | 'answers' | 'today'>,
): Promise<CheckedTable> {
  const { checkTable, TableFault } = await import('@comity/planner');
  const problem: Problem | undefined = options.problem === undefined ? undefined : await readProblem(options.problem);
  const answers = options.answers === undefined ? new Map() : await readAnswers(options.answers);
  const sheets = await readSheets(file);
  try {
    return checkTable(sheets, { problem, answers, today: today ?? dateIn(problem?.zone, new Date()) });
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    throw new CommandError(EXIT.input, error.code, `${file}: ${error.message}`, { cause: error });
  }
}

/** Writes the programme with one of the changes that were offered. @throws CommandError where there is no such change, or nowhere to write it */
async function applyRepair(
  offers: readonly RepairOffer[],
  number: number,
  out: string | undefined,
  language: Language,
): Promise<void> {
  const { tellRepair } = await import('@comity/planner');
  if (out === undefined) throw new CommandError(EXIT.usage, 'cli.no_out', '--apply needs --out FILE');
  const chosen = offers.flatMap(({ repairs }) => repairs).find((repair) => repair.number === number);
  if (!chosen)
    throw new CommandError(
      EXIT.notFound,
      'planner.no_such_repair',
      `there is no change ${number}: --repair lists them`,
    );
  const { changes, cures, draft } = chosen;
  await writeDraft(out, draft, language);
  say(`comity: ${tellRepair(changes, cures.length, language, draft.problem.firstDay)} → ${out}`);
}

async function readAnswers(file: string): Promise<Answers> {
  const answers = parseJson(file, await readFile(file, 'utf8'));
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new CommandError(EXIT.input, 'planner.no_answers', `${file}: expected {"question": "answer", …}`);
  return new Map(Object.entries(answers).map(([id, answer]) => [id, String(answer)]));
}

async function printChecked(
  { violations, notes, firstDay }: Checked,
  offers: readonly RepairOffer[],
  language: Language,
): Promise<void> {
  const { CHECK_HEADINGS, tell, tellNote, tellRepair } = await import('@comity/planner');
  const headings = CHECK_HEADINGS[language];
  const wrong = notes.filter(({ kind }) => kind === 'wrong');
  printList(headings.wrong, [
    ...wrong.map((note) => tellNote(note, language, firstDay)),
    ...violations.map((violation) => tell(violation, language, firstDay)),
  ]);
  if (violations.length + wrong.length === 0) printLine(headings.nothingWrong);
  printList(
    headings.repairs,
    offers.map(({ violation, repairs }) =>
      [
        tell(violation, language, firstDay),
        ...repairs.map(
          ({ number, changes, cures }) => `[${number}] ${tellRepair(changes, cures.length, language, firstDay)}`,
        ),
        ...(repairs.length === 0 ? [headings.noRepair] : []),
      ].join('\n      '),
    ),
  );
  const questions = notes.filter(({ kind }) => kind === 'question');
  printList(
    headings.questions,
    questions.map((note) => `${tellNote(note, language, firstDay)}\n      ${answerable(note)}`),
  );
  const assumptions = notes.filter(({ kind }) => kind === 'assumption');
  printList(
    headings.assumptions,
    assumptions.map((note) => tellNote(note, language, firstDay)),
  );
}

function answerable({ id, options }: Note): string {
  return `--answers: ${JSON.stringify(id)}: ${options.length > 0 ? options.map((option) => JSON.stringify(option)).join(' | ') : '"…"'}`;
}

function printList(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  printLine(`${heading} (${lines.length})`);
  for (const [nth, line] of lines.entries()) printLine(`  ${nth + 1}. ${line}`);
  printLine();
}

async function printAsJson(
  { violations, notes, firstDay, lines }: Checked,
  offers: readonly RepairOffer[],
  language: Language,
): Promise<void> {
  const { tell, tellNote, tellRepair } = await import('@comity/planner');
  printJson({
    violations: violations.map((violation) => ({ ...violation, told: tell(violation, language, firstDay) })),
    notes: notes.map((note) => ({ ...note, told: tellNote(note, language, firstDay) })),
    lines,
    repairs: offers.map(({ violation, repairs }) => ({
      violation: violation.words,
      repairs: repairs.map(({ number, changes, cost, cures }) => ({
        number,
        changes,
        cost,
        cures: cures.map(({ words }) => words),
        told: tellRepair(changes, cures.length, language, firstDay),
      })),
    })),
  });
}
