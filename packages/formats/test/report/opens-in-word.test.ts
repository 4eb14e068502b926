import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportDocument } from '@comity/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../src/index.ts';
import { type Parts, packageFaults } from './package-faults.ts';
import { sampleReport } from './sample-report.ts';

/** The Open XML SDK's validator; `npm test` gets it (tools/ooxml-validator.mjs). */
const VALIDATOR = process.env.OOXML_VALIDATOR ?? '';
const TODAY = 'Microsoft365';
/** The oldest Word that opens files like ours. */
const OLDEST = 'Office2010';

const full = sampleReport('en');
const REPORTS: readonly (readonly [name: string, report: ReportDocument])[] = [
  ['in English', full],
  ['in Chinese', sampleReport('zh')],
  ['in Vietnamese', sampleReport('vi')],
  ['without tables, lists and sources', { ...full, endnotes: [], tables: [], counted: [], notes: [], definitions: [] }],
  ['without headline figures', { ...full, headlines: [], draft: false, subtitle: null }],
  [
    'with characters that XML escapes or forbids',
    { ...full, title: 'A & B <c> "d" \u0001\u000b\ud83d', organisation: '' },
  ],
  [
    'with the same table and list twice',
    { ...full, tables: [...full.tables, ...full.tables], counted: [...full.counted, ...full.counted] },
  ],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-word-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function partsOf(report: ReportDocument): Promise<Parts> {
  const zip = unzipSync(await writeReportDocx(report));
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** What the validator finds, a line each. */
function findings(bytes: Uint8Array, year: string): Promise<readonly string[]> {
  const file = join(folder, 'report.docx');
  writeFileSync(file, bytes);
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  return new Promise((resolve, reject) => {
    execFile(VALIDATOR, [file, year], { env }, (error, output) => {
      if (output === '') return reject(error ?? new Error('the validator said nothing'));
      const { errors } = JSON.parse(output) as {
        errors: readonly { path: string; xPath: string; description: string }[];
      };
      resolve(errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`));
    });
  });
}

describe.each(REPORTS)('the Word report %s', (_name, report) => {
  it('is a package whose parts, ids and cells all lead somewhere', async () => {
    expect(packageFaults(await partsOf(report))).toEqual([]);
  });

  it('holds what the Open XML SDK asks of a file for Word', async () => {
    if (VALIDATOR === '') return console.log('skipped: the Open XML validator is not there');
    const years = report === full ? [OLDEST, TODAY] : [TODAY];
    for (const year of years) expect(await findings(await writeReportDocx(report), year), year).toEqual([]);
  });
});

describe('the checks', () => {
  const PLANTED: readonly (readonly [fault: RegExp, part: string, from: string | RegExp, to: string])[] = [
    [/header1\.xml has a content type/, 'word/header1.xml', /.*/su, ''],
    [/leads to header1\.xml/, 'word/header1.xml', /.*/su, ''],
    [/uses rId\d+, which leads nowhere/, 'word/document.xml', /r:id="rId\d+"/u, 'r:id="rId99"'],
    [/style Nowhere is not defined/, 'word/document.xml', '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Nowhere"/>'],
    [
      /endnote 99 is not defined/,
      'word/document.xml',
      '<w:endnoteReference w:id="1"/>',
      '<w:endnoteReference w:id="99"/>',
    ],
    [
      /bookmark \d+ stands twice/,
      'word/document.xml',
      /(<w:bookmarkStart [^>]*)w:id="(\d+)"(.*?<w:bookmarkStart [^>]*)w:id="\d+"/su,
      '$1w:id="$2"$3w:id="$2"',
    ],
    [/does not end with a paragraph/, 'word/document.xml', /(<w:tc><w:tcPr>.*?<\/w:tcPr>).*?<\/w:tc>/su, '$1</w:tc>'],
    [/spans \d of \d columns/, 'word/document.xml', '<w:gridCol ', '<w:gridCol w:w="1"/><w:gridCol '],
    [/endnote 1 stands twice/, 'word/endnotes.xml', /(<w:endnote [^>]*)w:id="2"/u, '$1w:id="1"'],
  ];
  it.each(PLANTED)('find a planted fault: %s', async (fault, part, from, to) => {
    const parts = await partsOf(full);
    const changed = (parts[part] ?? '').replace(from, to);
    const { [part]: _gone, ...others } = parts;
    const planted = changed === '' ? others : { ...others, [part]: changed };
    expect(packageFaults(planted).join('\n')).toMatch(fault);
  });

  it('of the Open XML SDK find elements out of their order', async () => {
    if (VALIDATOR === '') return console.log('skipped: the Open XML validator is not there');
    const parts = await partsOf(full);
    const swapped = (parts['word/document.xml'] ?? '').replace(/(<w:pBdr>.*?<\/w:pBdr>)(<w:spacing [^>]*\/>)/u, '$2$1');
    const found = await findings(zipped({ ...parts, 'word/document.xml': swapped }), TODAY);
    expect(found.join('\n')).toMatch(/pBdr/u);
  });
});
