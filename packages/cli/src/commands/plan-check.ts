import { readFile } from 'node:fs/promises';
import type { Answers, CheckedTable, Language, Note, Problem } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine, say } from '../output.ts';
import { languageFrom, parseJson } from '../plan-files.ts';
import { readProblem } from '../problems.ts';
import { readSheets } from '../tables.ts';

interface CheckOptions {
  readonly problem?: string;
  readonly answers?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

export function addPlanCheck(plan: Command): void {
  plan
    .command('check')
    .description('check a programme that was made by hand, and say in words what is wrong with it')
    .argument('<file>', 'the programme: Excel, CSV, Word with a table, text; - for pasted text on standard input')
    .option(
      '--problem <file>',
      'what is known of the city: hours, drives, rooms, languages, cars (JSON, as for comity plan)',
    )
    .option('--answers <file>', 'answers to what was asked: {"question": "answer", …} (JSON)')
    .option('--lang <language>', 'the language of the answer: en, zh, vi', languageFrom, 'en')
    .option('--json', 'the same as JSON')
    .addHelpText('after', HELP)
    // Options that `plan` has too are taken up there.
    .action((file: string, _, command: Command) => check(file, command.optsWithGlobals<CheckOptions>()));
}

const HELP = `
The columns are known by their headings in English, Chinese or Vietnamese (date, time, activity, place, group, interpreter,
car, host, remarks), or by what they hold. Dates may stand as headings and be left out in merged cells; groups may have a
column, a heading, or a table each. What cannot be placed is asked, with its row, and what was assumed is said.

  comity plan check programme.xlsx
  comity plan check programme.docx --problem city.json --lang vi
  comity plan check programme.csv --answers answers.json
  comity plan check - < pasted.txt

Exit codes: 0 nothing wrong and nothing open; 1 something is wrong or waits for an answer; 65 no programme in the file.`;

async function check(file: string, options: CheckOptions): Promise<void> {
  const checked = await checkFile(file, options);
  const { violations, notes, unusedAnswers } = checked;
  if (options.json) await printAsJson(checked, options.lang);
  else await printChecked(checked, options.lang);
  for (const id of unusedAnswers) say(`comity: the answer to “${id}” was not asked for`);
  if (violations.length > 0 || notes.some(({ kind }) => kind !== 'assumption')) process.exitCode = EXIT.partly;
}

/** @throws CommandError where a file is not what it should be; FormatError; TableFault */
export async function checkFile(
  file: string,
  options: Pick<CheckOptions, 'problem' | 'answers'>,
): Promise<CheckedTable> {
  const { checkTable, TableFault } = await import('@comity/planner');
  const problem: Problem | undefined = options.problem === undefined ? undefined : await readProblem(options.problem);
  const answers = options.answers === undefined ? new Map() : await readAnswers(options.answers);
  const sheets = await readSheets(file);
  try {
    return checkTable(sheets, { problem, answers, today: new Date().toISOString().slice(0, 10) });
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    throw new CommandError(EXIT.input, error.code, `${file}: ${error.message}`, { cause: error });
  }
}

async function readAnswers(file: string): Promise<Answers> {
  const answers = parseJson(file, await readFile(file, 'utf8'));
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new CommandError(EXIT.input, 'planner.no_answers', `${file}: expected {"question": "answer", …}`);
  return new Map(Object.entries(answers).map(([id, answer]) => [id, String(answer)]));
}

async function printChecked({ violations, notes, draft }: CheckedTable, language: Language): Promise<void> {
  const { CHECK_HEADINGS, tell, tellNote } = await import('@comity/planner');
  const { firstDay } = draft.problem;
  const headings = CHECK_HEADINGS[language];
  const wrong = notes.filter(({ kind }) => kind === 'wrong');
  printList(headings.wrong, [
    ...wrong.map((note) => tellNote(note, language, firstDay)),
    ...violations.map((violation) => tell(violation, language, firstDay)),
  ]);
  if (violations.length + wrong.length === 0) printLine(headings.nothingWrong);
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

async function printAsJson({ violations, notes, draft }: CheckedTable, language: Language): Promise<void> {
  const { tell, tellNote } = await import('@comity/planner');
  const { firstDay } = draft.problem;
  printJson({
    violations: violations.map((violation) => ({ ...violation, told: tell(violation, language, firstDay) })),
    notes: notes.map((note) => ({ ...note, told: tellNote(note, language, firstDay) })),
    lines: draft.lines.length,
  });
}
