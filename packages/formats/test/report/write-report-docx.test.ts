import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { extractText, findLibreOffice, writeReportDocx } from '../../src/index.ts';
import { sampleReport } from './sample-report.ts';

async function partsOf(language: 'en' | 'zh' | 'vi'): Promise<Record<string, string>> {
  const zip = unzipSync(await writeReportDocx(sampleReport(language)));
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const count = (text: string | undefined, pattern: RegExp): number => text?.match(pattern)?.length ?? 0;

describe.each(['en', 'zh', 'vi'] as const)('the Word report in %s', (language) => {
  it('says everything that the report holds, in the words it was given', async () => {
    const report = sampleReport(language);
    const { rawText, table } = await extractText(await writeReportDocx(report), { fileName: 'report.docx' });
    for (const words of [
      report.title,
      report.labels.notAdopted,
      report.labels.unverifiedName,
      report.headlines[0]?.hedge,
      report.headlines[0]?.adopted?.by,
      report.headlines[1]?.toVerify,
      report.definitions[0]?.text,
      report.endnotes[0]?.quote,
      report.endnotes[1]?.derivesFrom,
      report.labels.draft,
    ]) {
      expect(rawText).toContain(words);
    }
    expect(table?.sheets.some(({ rows }) => rows.at(-1)?.[0]?.text === report.labels.total)).toBe(true);
  });

  it('is well-formed in every part, with one definition of each style and none missing', async () => {
    const parts = await partsOf(language);
    for (const [name, text] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/u.test(name)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(text).close();
    }
    const defined = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(defined).size).toBe(defined.length);
    const used = ['word/document.xml', 'word/endnotes.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((name) =>
      [...(parts[name] ?? '').matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)].map((match) => match[1]),
    );
    for (const style of new Set(used)) expect(defined).toContain(style);
  });

  it('has real headings, endnotes, repeating table headers and rows that stay whole', async () => {
    const document = (await partsOf(language))['word/document.xml'];
    const report = sampleReport(language);
    expect(count(document, /<w:pStyle w:val="Title"\/>/gu)).toBe(1);
    expect(count(document, /<w:pStyle w:val="Heading1"\/>/gu)).toBe(6);
    expect(count(document, /<w:endnoteReference /gu)).toBe(report.endnotes.length);
    expect(count(document, /<w:tblHeader\/>/gu)).toBe(report.tables.length + report.counted.length);
    expect(count(document, /<w:cantSplit\/>/gu)).toBe(count(document, /<w:tr>/gu));
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  it('never leaves the heading of the sources alone at the foot of a page: a line under it says what follows', async () => {
    const { sources, sourcesNote } = sampleReport(language).labels;
    const document = (await partsOf(language))['word/document.xml'] ?? '';
    const [heading = '', line = '', ...rest] = document.split('<w:p>').slice(-2);
    expect([heading, line, rest.length]).toEqual([
      expect.stringContaining(sources),
      expect.stringContaining(sourcesNote),
      0,
    ]);
    expect(heading).toContain('Heading1');
  });

  it('names a paper once: its further notes refer to the first', async () => {
    const report = sampleReport(language);
    const { rawText } = await extractText(await writeReportDocx(report), { fileName: 'report.docx' });
    const [first] = report.endnotes;
    expect(rawText.split(first?.document ?? '')).toHaveLength(2);
    expect(rawText).toContain(report.labels.asNote.replace('{number}', '1'));
  });

  it('leads from a source cited again to the note that it has', async () => {
    const document = (await partsOf(language))['word/document.xml'] ?? '';
    const anchors = new Set([...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/gu)].map((match) => match[1]));
    const bookmarks = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/gu)].map((match) => match[1]);
    expect(anchors.size).toBeGreaterThan(0);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
  });

  it('names fonts for Chinese and the language of its text', async () => {
    const styles = (await partsOf(language))['word/styles.xml'];
    expect(styles).toContain('w:eastAsia="SimSun"');
    expect(styles).toMatch(
      new RegExp(`<w:lang [^>]*w:val="${{ en: 'en-GB', zh: 'en-US', vi: 'vi-VN' }[language]}"`, 'u'),
    );
  });
});

describe('the Word report', () => {
  it('without endnotes, tables or a list is still a report', async () => {
    const report = {
      ...sampleReport('en'),
      endnotes: [],
      tables: [],
      counted: [],
      notes: [],
      definitions: [],
      draft: false,
    };
    const bytes = await writeReportDocx(report);
    const { rawText } = await extractText(bytes, { fileName: 'report.docx' });
    expect(rawText).toContain(report.title);
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).not.toMatch(/<\/w:tbl><w:sectPr/u);
    expect(rawText).not.toContain(report.labels.sources);
    expect(rawText).not.toContain(report.labels.draft);
  });

  it('carries characters that XML escapes, and none that it forbids', async () => {
    const report = { ...sampleReport('en'), title: 'A & B <c> "d" \u0001\u000b\u001b\ufffe\uffff' };
    const { rawText } = await extractText(await writeReportDocx(report), { fileName: 'report.docx' });
    expect(rawText).toContain('A & B <c> "d"');
  });

  it('opens in LibreOffice', async () => {
    const program = await findLibreOffice();
    if (program === undefined) return console.log('skipped: LibreOffice is not there');
    const folder = await mkdtemp(join(tmpdir(), 'comity-report-'));
    try {
      await writeFile(join(folder, 'report.docx'), await writeReportDocx(sampleReport('zh')));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      await promisify(execFile)(program, [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ]);
      const { rawText } = await extractText(new Uint8Array(await readFile(join(folder, 'report.pdf'))), {
        fileName: 'report.pdf',
      });
      expect(rawText.replaceAll(/\s/gu, '')).toContain('2009年至2018年接待来访情况报告');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
