import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Extraction } from '@comity/formats';
import type { SheetOfCells } from '@comity/planner';

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

async function sheetsOf({ rawText, table }: Extraction): Promise<readonly SheetOfCells[]> {
  if (!table || table.sheets.length === 0) {
    const { sheetOfText } = await import('@comity/planner');
    return [sheetOfText(rawText)];
  }
  let end = 0;
  return table.sheets.map(({ name, rows, rowNumbers }): SheetOfCells => {
    const begin = rows[0]?.[0]?.start ?? end;
    const above = rawText.slice(end, Math.max(end, begin)).split('\n');
    end = rows.at(-1)?.at(-1)?.end ?? end;
    return {
      name,
      above: above.map((line) => line.trim()).filter((line) => line !== ''),
      rows: rows.map((cells, nth) => ({ number: rowNumbers?.[nth] ?? nth + 1, cells: cells.map(({ text }) => text) })),
    };
  });
}

async function standardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
