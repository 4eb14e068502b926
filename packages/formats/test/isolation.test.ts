import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../src/index.ts';
import { measure } from './support/measure.ts';
import { makePdf, utf8, wrapDocx, wrapXlsx } from './support/papers.ts';
import { buildReadingProcess } from './support/reading-process.ts';
import { errorOf, refusalOf } from './support/refusal.ts';

const MEBIBYTE = 1024 * 1024;
const MEASURABLE = platform() === 'linux';

/** The most memory that a process has held since it began, in bytes. */
function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) * 1024;
}

describe('papers are read in a process of their own', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    buildReadingProcess();
    extractor = createExtractor();
    await extractor.warm();
  });
  afterAll(() => extractor.close());

  it('which gives what the package itself would give, and stays for the next paper', async () => {
    const pid = extractor.pid();
    expect(pid).not.toBe(process.pid);
    expect(await extractor.extract(utf8('héllo'), { fileName: 'a.txt' })).toMatchObject({
      rawText: 'héllo',
      extractor: 'txt/1',
    });
    expect(await errorOf(extractor.extract(utf8('x'), { fileName: 'a.pdf' }))).toMatchObject({
      code: 'formats.mislabelled',
      details: { extension: 'pdf' },
    });
    expect(extractor.pid()).toBe(pid);
  });

  it('in which files wait for one another and none takes another’s text', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `paper ${index}`);
    const read = await Promise.all(texts.map((text) => extractor.extract(utf8(text), { fileName: 'a.txt' })));
    expect(read.map(({ rawText }) => rawText)).toEqual(texts);
  });

  it('which may end, and is replaced', async () => {
    const pid = extractor.pid() ?? 0;
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => extractor.pid()).not.toBe(pid);
    expect(await extractor.extract(utf8('again'), { fileName: 'a.txt' })).toMatchObject({ rawText: 'again' });
    expect(extractor.pid()).not.toBe(pid);
  });

  it('which knows nothing of the desk’s environment', () => {
    if (!MEASURABLE) return console.log('skipped: /proc is not there');
    const names = readFileSync(`/proc/${extractor.pid()}/environ`, 'latin1')
      .split('\0')
      .map((line) => line.split('=')[0]);
    expect(names.filter((name) => name !== '' && !/^NODE_CHANNEL/u.test(name ?? ''))).toEqual([]);
  });

  it('a PDF of three hundred pages is honest work', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, line) => `Line ${line}: the delegation visited the branch and held talks on first aid`,
    );
    const { rawText } = await extractor.extract(makePdf(300, lines), { fileName: 'long.pdf' });
    expect(rawText.length).toBeGreaterThan(700_000);
  });

  it.skipIf(!MEASURABLE).each([
    ['20 MiB of English', 'The delegation visited the city in May 2014 and held talks.\n'],
    ['20 MiB of Vietnamese', 'Đoàn đại biểu Hội Chữ thập đỏ Việt Nam đến thăm thành phố.\n'],
  ])('%s is read with at most 200 MB beyond the text itself', async (_, line) => {
    const fresh = createExtractor();
    await fresh.warm();
    const before = peakOf(fresh.pid());
    const bytes = new Uint8Array(20 * MEBIBYTE);
    const piece = utf8(line);
    for (let at = 0; at < bytes.length; at += piece.length) bytes.set(piece.subarray(0, bytes.length - at), at);
    const looks: number[] = [];
    const timer = setInterval(() => {
      if (fresh.pid() !== undefined) looks.push(peakOf(fresh.pid()));
    }, 5);
    // The last character may be cut: then the encoding is not in doubt, and the person would be asked; choose it.
    const { rawText } = await fresh.extract(bytes, { fileName: 'a.txt', encoding: 'utf-8' });
    clearInterval(timer);
    fresh.close();
    expect(rawText.length).toBeGreaterThan(10 * MEBIBYTE);
    expect((Math.max(before, ...looks) - before - 2 * rawText.length) / MEBIBYTE).toBeLessThan(200);
  });
});

describe('a hostile file ends within two seconds and 300 MB, and the next paper is read', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    buildReadingProcess();
    extractor = createExtractor();
    await extractor.warm();
  });
  afterAll(() => extractor.close());

  const zeros = new Uint8Array(220 * MEBIBYTE);
  const HOSTILE: readonly (readonly [what: string, fileName: string, make: () => Uint8Array])[] = [
    [
      'a Word file that unpacks to 220 MB',
      'a.docx',
      () => zipSync({ '[Content_Types].xml': utf8('<x/>'), 'word/document.xml': zeros }, { level: 9 }),
    ],
    ['a workbook of a billion laughs', 'a.xlsx', () => wrapXlsx('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><sheetData/>')],
    ['a Word file of a hundred thousand levels', 'a.docx', () => wrapDocx('<w:p>'.repeat(100_000))],
    ['a page of a million open elements', 'a.html', () => utf8('<b>'.repeat(1_000_000))],
    ['a page of a million closing tags', 'a.html', () => utf8(`<html>${'<i>'.repeat(900)}${'</p>'.repeat(400_000)}`)],
    [
      'a PDF whose page tree is a circle',
      'a.pdf',
      () =>
        Buffer.from(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>',
        ),
    ],
    ['a PDF of pages without end', 'a.pdf', () => endlessPdf()],
    [
      'a letter of a hundred thousand parts',
      'a.eml',
      () =>
        utf8(
          `MIME-Version: 1.0\nReceived: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000)}`,
        ),
    ],
    ['a table of quotation marks', 'a.csv', () => utf8('"'.repeat(3 * MEBIBYTE))],
    ['a table of a million rows of one blank', 'a.csv', () => utf8(' ,\n'.repeat(1_000_000))],
  ];

  it.each(HOSTILE)('%s', async (_, fileName, make) => {
    const bytes = make();
    const { tookMs, peakBytes } = await measure(() =>
      extractor.extract(bytes, { fileName }).catch((error: unknown) => expect(error).toHaveProperty('code')),
    );
    expect(tookMs).toBeLessThan(2_000);
    expect(peakBytes / MEBIBYTE).toBeLessThan(300);
    expect(await extractor.extract(utf8('next'), { fileName: 'a.txt' })).toMatchObject({ rawText: 'next' });
  });

  it('opens no connection, whatever a file refers to', async () => {
    const bytes = wrapDocx('<w:p><w:r><w:t>hi</w:t></w:r></w:p>', {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="t" Type="x/attachedTemplate" Target="http://127.0.0.1:9/evil.dotm" TargetMode="External"/></Relationships>',
    });
    expect(await extractor.extract(bytes, { fileName: 'a.docx' })).toMatchObject({
      warnings: ['formats.remote_content_ignored'],
    });
    expect(
      await refusalOf(extractor.extract(utf8('<html><img src="http://127.0.0.1:9/x">'), { fileName: 'a.html' })),
    ).toBe('formats.empty');
  });
});

/** One page object, referred to three thousand times, that draws a form which draws itself. */
function endlessPdf(): Uint8Array {
  const stream = (dictionary: string, content: string): string =>
    `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count 3000/Kids[${'3 0 R '.repeat(3000)}]>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>',
    stream('', '/F Do '.repeat(2_000)),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>', '/F Do '.repeat(2_000)),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>`, 'latin1');
}
