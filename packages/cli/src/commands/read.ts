import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reading } from '@comity/domain';
import type { Extractor } from '@comity/formats';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine, printTable, say } from '../output.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly encoding?: string;
  readonly language?: string;
}

export function addRead(program: Command): void {
  program
    .command('read')
    .description('read papers and print what is in them; needs no server and keeps nothing')
    .argument('<files...>', 'text, HTML, Word, PDF, e-mail, spreadsheet')
    .option('--json', 'the reading as JSON (packages/reader/schema/reading.schema.json)')
    .option('--out <folder>', 'write NAME.json for each file, and across.json with the findings across them')
    .option('--encoding <name>', 'the encoding of the files, where it cannot be told')
    .option('--language <tag>', 'the language of the files (en, vi, zh-Hans, zh-Hant), where it cannot be told')
    .action((files: string[], options: ReadOptions) => read(files, options));
}

interface Paper {
  readonly reading: Reading;
  readonly text: string;
}

/** Reads all files; one that cannot be read does not stop the others, and is said at the end. */
async function read(files: readonly string[], options: ReadOptions): Promise<void> {
  const papers: Paper[] = [];
  const failures: { readonly line: string; readonly isMissing: boolean }[] = [];
  const { createExtractor } = await import('@comity/formats');
  // A file from anywhere may be hostile here as well: it is opened in a process of its own, within its limits.
  const extractor = createExtractor();
  try {
    for (const [file, name] of namesWithin(files)) {
      try {
        papers.push(await readPaper(extractor, file, name, options));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const code = 'code' in error ? String(error.code) : '';
        const line = `${file}: ${whyUnread(code, error)}`;
        failures.push({ line, isMissing: code === 'ENOENT' });
      }
    }
  } finally {
    extractor.close();
  }
  if (papers.length === 0) {
    const exitCode = failures.every(({ isMissing }) => isMissing) ? EXIT.notFound : EXIT.input;
    throw new CommandError(exitCode, 'cli.nothing_read', failures.map(({ line }) => line).join('\ncomity: '));
  }
  if (options.out) await writeReadings(options.out, papers);
  else if (options.json)
    printJson(papers.length === 1 && files.length === 1 ? papers[0]?.reading : papers.map(({ reading }) => reading));
  else for (const { reading } of papers) printReading(reading);
  for (const { line } of failures) say(`comity: ${line}`);
  if (failures.length > 0) process.exitCode = EXIT.partly;
}

/** A sentence, with the code that scripts may look for behind it. */
function whyUnread(code: string, { message }: Error): string {
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR')
    return 'This is a folder. Name the files in it (FOLDER/*), or take it in with `comity import`.';
  return code === '' ? message : `${message} (${code})`;
}

/** Each file with what it is called among the others: its name, or as it was given where two files have one name. */
function namesWithin(files: readonly string[]): readonly (readonly [file: string, name: string])[] {
  const distinct = [...new Set(files)].map((file) => basename(file));
  const isShared = (name: string) => distinct.filter((each) => each === name).length > 1;
  return files.map((file) => [file, isShared(basename(file)) ? file : basename(file)]);
}

async function readPaper(
  extractor: Extractor,
  file: string,
  name: string,
  { encoding, language }: ReadOptions,
): Promise<Paper> {
  const { readText } = await import('@comity/reader');
  const fileName = basename(file);
  const { rawText, warnings } = await extractor.extract(await readFile(file), {
    fileName,
    ...(encoding && { encoding }),
  });
  if (warnings.includes('formats.image_kept_not_read'))
    throw new Error('This is an image. The archive keeps images, but nothing reads them yet.');
  return { text: rawText, reading: readText(rawText, { file: name, ...(language && { language }) }) };
}

async function writeReadings(folder: string, papers: readonly Paper[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const taken = new Set(['across']);
  for (const { reading } of papers) {
    const path = join(folder, `${freeName(basename(reading.file), taken)}.json`);
    await writeJson(path, reading);
    say(`comity: ${reading.file} → ${path}`);
  }
  const { readAcross } = await import('@comity/reader');
  await writeJson(join(folder, 'across.json'), readAcross(papers));
  say(`comity: ${papers.length} readings written to ${folder}`);
}

/** A name that no other reading has, in the eyes of any file system: those that take `A` for `a` as well. */
function freeName(fileName: string, taken: Set<string>): string {
  const plain = fileName.replace(/\.[^.]+$/, '');
  const numbered = Array.from({ length: taken.size }, (_, nth) => `${plain}-${nth + 2}`);
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  const free = [plain, fileName, ...numbered].find((name) => !taken.has(key(name))) ?? fileName;
  taken.add(key(free));
  return free;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

function printReading(reading: Reading): void {
  printLine(`${reading.file}  (${reading.language})`);
  if (reading.title) printLine(`  ${oneLine(reading.title.quote)}`);
  printLine();
  const rows = reading.engagements.map(({ kind, direction, status, period, quotes }) => [
    kind,
    direction ?? '',
    status,
    period ?? '',
    oneLine(quotes[0]?.quote ?? '', 70),
  ]);
  if (rows.length > 0) printTable(['engagement', 'direction', 'status', 'period', 'passage'], rows);
  printLine();
  const quantities = reading.quantities.map(({ quote, measure, qualifier }) => [
    measure,
    qualifier,
    oneLine(quote, 70),
  ]);
  if (quantities.length > 0) printTable(['measure', 'qualifier', 'passage'], quantities);
  printLine();
  printLine(`  countries and regions: ${[...new Set(reading.countries.map(({ iso }) => iso))].join(' ') || 'none'}`);
  printLine(`  organisations: ${reading.organisations.map(({ name }) => name).join('; ') || 'none'}`);
  printLine(`  people: ${reading.people.map(({ name }) => name).join('; ') || 'none'}`);
  for (const finding of reading.findings) printLine(`  to verify (${finding.kind}): ${finding.explanation}`);
  printLine();
}

function oneLine(text: string, longest = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
