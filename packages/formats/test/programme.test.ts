import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  extractText,
  findLibreOffice,
  type ProgrammeDocument,
  writeCsv,
  writeProgrammeDocx,
  writeXlsx,
} from '../src/index.ts';
import { packageFaults } from './report/package-faults.ts';

const ROWS = [
  ['日期', 'Time', 'Nội dung'],
  ['2026-05-04', '09:00–10:30', 'Hội đàm & <lễ ký>, "phòng 2"'],
  ['', '14:00', '=HYPERLINK("http://x")'],
];

const DOCUMENT: ProgrammeDocument = {
  title: 'Three delegations',
  language: 'zh',
  sheets: ['甲组', 'Group B'].map((title) => ({
    title,
    note: '12人',
    columns: ['时间', '活动内容', '地点', '翻译', '车辆'],
    days: ['2026年5月4日 星期一', '2026年5月5日 星期二'].map((heading) => ({
      heading,
      rows: Array.from({ length: 30 }, (_, nth) => ({
        cells: ['09:00–10:30', `会谈 ${nth} & <签字>`, '友谊楼', '王芳', '1号车'],
        isQuiet: nth % 2 === 1,
      })),
    })),
  })),
};

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('a programme as Word', () => {
  it('is a sound package whose tables have real styles and headers that repeat on each page', async () => {
    const parts = partsOf(await writeProgrammeDocx(DOCUMENT));
    expect(packageFaults(parts)).toEqual([]);
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:tbl>/gu)).toHaveLength(4);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(4);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(2);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(4);
    expect(body.match(/<w:br w:type="page"\/>/gu)).toHaveLength(1);
    expect(body).toContain('w:orient="landscape"');
    expect(body).toContain('会谈 0 &amp; &lt;签字&gt;');
  });

  it('is read again as the tables that were written', async () => {
    const { table } = await extractText(await writeProgrammeDocx(DOCUMENT), { fileName: 'programme.docx' });
    expect(table?.sheets).toHaveLength(4);
    expect(table?.sheets[0]?.rows).toHaveLength(31);
    expect(table?.sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual([
      '09:00–10:30',
      '会谈 0 & <签字>',
      '友谊楼',
      '王芳',
      '1号车',
    ]);
  });

  it('opens in LibreOffice', async () => {
    const program = await findLibreOffice();
    if (program === undefined) return console.log('skipped: LibreOffice is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'comity-programme-'));
    try {
      const file = join(folder, 'programme.docx');
      writeFileSync(file, await writeProgrammeDocx(DOCUMENT));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const pdf = await extractText(
        new Uint8Array(await (await import('node:fs/promises')).readFile(join(folder, 'programme.pdf'))),
        {
          fileName: 'programme.pdf',
        },
      );
      expect(pdf.rawText).toContain('会谈 0');
      // Two days of thirty rows take more than one page, and the second page says again what the columns are.
      expect(pdf.rawText.match(/活动内容/gu)?.length).toBeGreaterThan(4);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a programme as a spreadsheet', () => {
  it.each([
    ['xlsx', () => new Uint8Array(writeXlsx(ROWS, "Desk's [1]: plan"))],
    ['csv', () => new TextEncoder().encode(writeCsv(ROWS))],
  ])('is read again from %s cell by cell, and nothing in it is a formula', async (format, write) => {
    const bytes = write();
    const { table, warnings } = await extractText(bytes, { fileName: `programme.${format}` });
    const cells = table?.sheets[0]?.rows.map((row) => row.map(({ text }) => text));
    expect(cells?.slice(0, 2)).toEqual(ROWS.slice(0, 2));
    expect(cells?.[2]?.[2]).toMatch(format === 'csv' ? /^'=/ : /^=/);
    expect(warnings).toEqual([]);
    if (format === 'xlsx') expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('tells the rows of a sheet by the numbers that a person sees', async () => {
    const { table } = await extractText(
      new Uint8Array(
        writeXlsx(
          [
            ['a', 'b'],
            ['', ''],
            ['c', 'd'],
          ],
          'x',
        ),
      ),
      { fileName: 'x.xlsx' },
    );
    expect(table?.sheets[0]?.rowNumbers).toEqual([1, 3]);
  });
});
