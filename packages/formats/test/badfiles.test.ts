/**
 * Reads the shared collection of bad files, where it is there, by its manifest: each file ends in the outcome that it asks for,
 * within two seconds and 300 MB of the reading process.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../src/csv/parse-csv.ts';
import { createExtractor, type Extraction, type Extractor, FormatError, readArchive } from '../src/index.ts';
import { type Measured, measure } from './support/measure.ts';
import { buildReadingProcess } from './support/reading-process.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/badfiles/', import.meta.url));
const THERE = existsSync(`${FOLDER}MANIFEST.csv`);
if (!THERE) console.log('skipped: the bad files are not there (../shared/badfiles)');

interface BadFile {
  readonly file: string;
  readonly category: string;
  readonly verdict: string;
}

function manifest(): BadFile[] {
  const { rows } = parseCsv(readFileSync(`${FOLDER}MANIFEST.csv`, 'utf8'));
  return rows
    .slice(1)
    .map((row) => ({ file: row[0]?.text ?? '', category: row[1]?.text ?? '', verdict: row[7]?.text ?? '' }));
}

type Outcome =
  | { readonly extraction: Extraction }
  | { readonly code: string; readonly details: Readonly<Record<string, unknown>> };

/** Formats of later parts of the desk: refused plainly, for now. */
const LATER = /\.(?:json|xml|ent|ics)$/u;
const LEGACY = /\.(?:xls|doc)$/u;
/** Each takes LibreOffice a second. */
const EVERY_LEGACY = process.env.COMITY_ALL_BAD_FILES === '1';

describe.skipIf(!THERE)('the shared bad files', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    buildReadingProcess();
    extractor = createExtractor();
    await extractor.warm();
  });
  afterAll(() => extractor.close());

  function read(file: string): Promise<Measured<Outcome>> {
    const bytes = new Uint8Array(readFileSync(FOLDER + file));
    return measure(() =>
      extractor.extract(bytes, { fileName: basename(file) }).then(
        (extraction): Outcome => ({ extraction }),
        (error: unknown): Outcome => {
          if (error instanceof FormatError) return { code: error.code, details: error.details };
          throw error;
        },
      ),
    );
  }

  it('each end as the manifest asks, within two seconds and 300 MB', async () => {
    const wrong: string[] = [];
    let legacy = 0;
    for (const { file, verdict } of manifest()) {
      if (LEGACY.test(file) && !EVERY_LEGACY && legacy++ % 6 > 0) continue;
      const { outcome, tookMs, peakBytes } = await read(file);
      if (tookMs > 2_000) wrong.push(`${file}: ${Math.round(tookMs)} ms`);
      if (peakBytes > 300 * 1024 * 1024) wrong.push(`${file}: ${Math.round(peakBytes / 1024 / 1024)} MB`);
      if (!agrees(file, verdict, outcome))
        wrong.push(`${file}: ${verdict}, but ${'code' in outcome ? outcome.code : 'read'}`);
    }
    if (!EVERY_LEGACY) console.log('skipped: five of six .doc and .xls files (COMITY_ALL_BAD_FILES=1 reads them all)');
    expect(wrong).toEqual([]);
  });

  it('in each encoding give the right text, or ask', async () => {
    const truth: Record<string, string> = JSON.parse(readFileSync(`${FOLDER}made/csv/truth.json`, 'utf8'));
    for (const { file } of manifest()) {
      const right = truth[basename(file, '.csv')];
      if (right === undefined) continue;
      const { outcome } = await read(file);
      expect('extraction' in outcome && outcome.extraction.rawText.replace(/^\uFEFF/u, ''), file).toBe(right);
    }
  });

  it('of one header row of two levels give their cells', async () => {
    const { outcome } = await read('made/xlsx/merged_header.xlsx');
    expect('extraction' in outcome && outcome.extraction.rawText).toContain('2027-08-01');
  });

  it('that are archives are opened, or refused as a whole', async () => {
    const listing = async (file: string): Promise<string> => {
      const paths: string[] = [];
      try {
        for await (const entry of readArchive(new Uint8Array(readFileSync(FOLDER + file))))
          paths.push(entry.refused?.code ?? entry.path);
      } catch (error) {
        if (error instanceof FormatError) return error.code;
        throw error;
      }
      return [...new Set(paths)].join(' ');
    };
    expect(await listing('made/archives/dup_names.zip')).toBe('formats.archive_duplicate');
    expect(await listing('made/archives/case_collide.zip')).toBe('A.txt a.txt');
    expect(await listing('made/archives/reserved_names.zip')).toBe('formats.archive_unsafe_name');
    expect(await listing('made/archives/gbk_names.zip')).toMatch(/^护照扫描件_/u);
    expect(await listing('archives/PayloadsAllTheThings__etc_passwd.zip')).toBe('formats.archive_link');
  });
});

function agrees(file: string, verdict: string, outcome: Outcome): boolean {
  const code = 'code' in outcome ? outcome.code : undefined;
  if (LATER.test(file)) return code === 'formats.unsupported' || code === 'formats.empty';
  if (/^(?:reject-or-parse-bounded|either-no-crash|oracle)/u.test(verdict)) return true;
  // LibreOffice may be missing; a password stays a password.
  if (LEGACY.test(file) && (code === 'formats.libreoffice_missing' || code === 'formats.office_encrypted')) return true;
  if (file.endsWith('.zip')) return code === 'formats.is_archive' || code === 'formats.damaged';
  if (verdict === 'detect') return code === undefined || code === 'formats.encoding_unsure';
  if (file.endsWith('mixed_gb18030_then_utf8.csv')) return code === 'formats.encoding_mixed';
  if (file.endsWith('nul_bytes.csv'))
    return 'extraction' in outcome && outcome.extraction.warnings.includes('formats.nul_replaced');
  if (file.endsWith('ragged.csv'))
    return 'extraction' in outcome && outcome.extraction.warnings.includes('formats.table_ragged');
  if (file.endsWith('duplicate_header.csv')) {
    return 'extraction' in outcome && outcome.extraction.warnings.includes('formats.table_duplicate_header');
  }
  if (file.endsWith('only_bom.csv')) return code === 'formats.empty';
  if (/^(?:reject or attachment|reject-or)/u.test(verdict)) return true;
  if (/^(?:reject|refuse)/u.test(verdict)) return code !== undefined && code !== 'formats.crashed';
  return code === undefined;
}
