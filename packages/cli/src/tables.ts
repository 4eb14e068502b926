import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Extraction } from '@comity/formats';
import type { Draft, Language, SheetOfCells } from '@comity/planner';
import { CommandError, EXIT } from './exit-codes.ts';
import { say } from './output.ts';

/** The tables of a paper with the lines above each, or its text as one where it has none; `-` is what comes in on standard input. */
export async function readSheets(file: string): Promise<readonly SheetOfCells[]> {
  const { createExtractor } = await import('@comity/formats');
  const extractor = createExtractor();
  try {
    const bytes = file === '-' ? await standardInput() : await readFile(file);
    return await sheetsOf(await extractor.extract(bytes, { fileName: file === '-' ? 'pasted.txt' : basename(file) }));
  } finally {
    extractor.close();
  }
}

/** Of what was read of a file: its tables with the lines above each, or its text as one. */
export async function sheetsOf({ rawText, table }: Extraction): Promise<readonly SheetOfCells[]> {
  if (!table || table.sheets.length === 0) {
    const { sheetOfText } = await import('@comity/planner');
    return [sheetOfText(rawText)];
  }
  let end = 0;
  return table.sheets.map(({ name, rows, rowNumbers, merges }): SheetOfCells => {
    const begin = rows[0]?.[0]?.start ?? end;
    const above = rawText.slice(end, Math.max(end, begin)).split('\n');
    end = rows.at(-1)?.at(-1)?.end ?? end;
    return {
      name,
      above: above.map((line) => line.trim()).filter((line) => line !== ''),
      rows: rows.map((cells, nth) => ({ number: rowNumbers?.[nth] ?? nth + 1, cells: cells.map(({ text }) => text) })),
      merges,
    };
  });
}

/** Writes a programme as a table, or as the plan that it is. @throws CommandError for an ending that is none of the three */
export async function writeDraft(out: string, draft: Draft, language: Language): Promise<void> {
  const { asPlan, checkPlan, writePlan, writeTable } = await import('@comity/planner');
  const { writeCsv, writeXlsx } = await import('@comity/formats');
  switch (extname(out).toLowerCase()) {
    case '.csv':
      return writeFile(out, writeCsv(writeTable(draft, language)));
    case '.xlsx':
      return writeFile(out, writeXlsx(writeTable(draft, language), draft.problem.title ?? 'Programme'));
    case '.json': {
      const written = writePlan(asPlan(draft));
      await writeFile(out, `${JSON.stringify(written, null, 2)}\n`);
      const [fault] = checkPlan(written).faults ?? [];
      if (fault) say(`comity: ${out} cannot be planned on as it is: ${fault.path}: ${fault.words}`);
      return;
    }
    default:
      throw new CommandError(
        EXIT.usage,
        'cli.no_such_format',
        `${out}: a programme is written as .xlsx, .csv or .json`,
      );
  }
}

async function standardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
