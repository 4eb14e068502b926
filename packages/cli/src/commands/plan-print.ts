import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language, Plan, PrintedBy, PrintedSheet } from '@comity/planner';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printLine, say } from '../output.ts';
import { dateFrom, languageFrom, readPlan } from '../plan-files.ts';
import { checkFile } from './plan-check.ts';

const FORMATS = ['docx', 'text', 'html', 'svg'] as const;
type Format = (typeof FORMATS)[number];

interface PrintOptions {
  readonly by: PrintedBy;
  readonly as: Format;
  readonly lang: Language;
  readonly only?: string;
  readonly out?: string;
  readonly problem?: string;
  readonly answers?: string;
  readonly today?: string;
}

export function addPlanPrint(plan: Command): void {
  plan
    .command('print')
    .description('print a programme: a Word table, text for a chat, a web page, a picture for a phone')
    .argument('<file>', 'a plan (.json, of comity plan) or a programme made by hand (as for comity plan check)')
    .option('--by <whom>', 'a sheet for each: group, person, driver, interpreter, venue', oneOfPrintedBy, 'group')
    .option('--as <format>', `${FORMATS.join(', ')} (PNG: see below)`, formatFrom, 'text')
    .option(
      '--lang <language>',
      'the language of headings and dates: en, zh, vi (wrong options and files are told in English)',
      languageFrom,
      'en',
    )
    .option('--only <name>', 'only the sheets whose title has this in it')
    .option('--out <file>', 'where to write it; text and html go to standard output without')
    .option('--problem <file>', 'what is known of the city, for a programme made by hand')
    .option('--answers <file>', 'answers to what comity plan check asked')
    .option('--today <date>', 'from which a date without a year is read', dateFrom)
    .addHelpText('after', HELP)
    .action((file: string, _, command: Command) => print(file, command.optsWithGlobals<PrintOptions>()));
}

const HELP = `
  comity plan print plan.json --by group --as docx --out programme.docx
  comity plan print programme.xlsx --by driver --lang vi
  comity plan print plan.json --by person --only Lan --as svg --out lan.svg

A picture is of one day of one sheet, 390 pixels wide; where there are several, they are numbered: lan-1.svg, lan-2.svg.
Pictures are written as SVG, which phones show and browsers print. For a PNG: --as html, open the page, “Save as picture”.`;

/** Prints what the check would look at; what is wrong with it is the check's to say, and how much is said here. */
async function print(file: string, options: PrintOptions): Promise<void> {
  const { sheetsOf } = await import('@comity/planner');
  const { plan, remarks, title } = await read(file, options);
  const wanted = options.only?.toLowerCase();
  const sheets = sheetsOf(plan, { by: options.by, language: options.lang, remarks }).filter(
    (sheet) => wanted === undefined || sheet.title.toLowerCase().includes(wanted),
  );
  if (sheets.length === 0)
    throw new CommandError(
      EXIT.notFound,
      'planner.nothing_to_print',
      `${file}: there is nothing to print by ${options.by}`,
    );
  await write(sheets, title, options);
}

interface Readable {
  readonly plan: Pick<Plan, 'problem' | 'stops' | 'legs'>;
  readonly remarks: ReadonlyMap<string, string>;
  readonly title: string;
}

async function read(file: string, options: PrintOptions): Promise<Readable> {
  const { asPlan, PRINTED, TOLD } = await import('@comity/planner');
  const usual = PRINTED[options.lang].programme;
  if (extname(file).toLowerCase() === '.json') {
    const plan = await readPlan(file);
    return { plan, remarks: new Map(), title: plan.problem.title ?? usual };
  }
  const { draft, violations, notes } = await checkFile(file, options);
  const open = violations.length + notes.filter(({ kind }) => kind !== 'assumption').length;
  if (open > 0) say(`comity: ${TOLD[options.lang].unchecked(file, open)}`);
  const { stops, legs, problem } = asPlan(draft);
  // Meals in gaps were never written down.
  const written = new Set(draft.lines.map(({ stop }) => stop.id));
  return {
    plan: { problem, legs, stops: stops.filter(({ id }) => written.has(id)) },
    remarks: new Map(draft.lines.map(({ stop, remarks }) => [stop.id, remarks])),
    title: problem.title ?? usual,
  };
}

async function write(sheets: readonly PrintedSheet[], title: string, { as, out, lang }: PrintOptions): Promise<void> {
  const { asHtml, asSvg, asText, TOLD } = await import('@comity/planner');
  if (as === 'text' || as === 'html') {
    const text = as === 'text' ? asText(sheets, lang) : asHtml(sheets, lang, title);
    if (out === undefined) printLine(text.trimEnd());
    else await writeFile(out, text);
  } else if (out === undefined) {
    throw new CommandError(EXIT.usage, 'cli.no_out', `--as ${as} needs --out FILE`);
  } else if (as === 'docx') {
    await writeFile(out, await docxOf(sheets, title, lang));
  } else {
    const pictures = sheets.flatMap((sheet) => sheet.days.map((day) => asSvg(sheet, day, lang)));
    for (const [nth, picture] of pictures.entries())
      await writeFile(pictures.length === 1 ? out : out.replace(/(\.[^./\\]*)?$/u, `-${nth + 1}$1`), picture);
    if (pictures.length > 1) say(`comity: ${TOLD[lang].pictures(pictures.length)}`);
  }
  if (out !== undefined) say(`comity: → ${out}`);
}

async function docxOf(sheets: readonly PrintedSheet[], title: string, language: Language): Promise<Uint8Array> {
  const { PRINTED } = await import('@comity/planner');
  const { writeProgrammeDocx } = await import('@comity/formats');
  const headings = PRINTED[language].columns;
  return writeProgrammeDocx({
    title,
    language,
    sheets: sheets.map(({ title: name, note, columns, days }) => ({
      title: name,
      note,
      columns: columns.map((column) => headings[column]),
      days: days.map(({ heading, rows }) => ({
        heading,
        rows: rows.map((row) => ({ cells: columns.map((column) => row[column]), isQuiet: row.isDrive })),
      })),
    })),
  });
}

const PRINTED_BY: readonly PrintedBy[] = ['group', 'person', 'driver', 'interpreter', 'venue'];

function oneOfPrintedBy(text: string): PrintedBy {
  return chosen(text, PRINTED_BY);
}

function formatFrom(text: string): Format {
  if (text === 'png')
    throw new CommandError(
      EXIT.usage,
      'cli.no_png',
      'a PNG is saved from the page: --as html, open it in a browser, “Save as picture”; --as svg is a picture too',
    );
  return chosen(text, FORMATS);
}

function chosen<T extends string>(text: string, words: readonly T[]): T {
  const word = words.find((each) => each === text);
  if (word === undefined)
    throw new CommandError(EXIT.usage, 'cli.no_such_word', `“${text}” is none of ${words.join(', ')}`);
  return word;
}
