import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, extractText, findLibreOffice } from '../src/index.ts';
import { makeDocx, utf8 } from './support/papers.ts';
import { buildReadingProcess } from './support/reading-process.ts';
import { refusalOf } from './support/refusal.ts';

const LIBREOFFICE = await findLibreOffice();
const RTF = utf8(String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Dear friends\par}`);

/** A compound file whose directory names these streams. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30); // sectors of 512 bytes
  bytes.writeUInt32LE(1, 48); // the directory is sector 1
  bytes.writeUInt32LE(0, 76); // the table of sectors is sector 0
  bytes.fill(0xff, 512, 1024);
  for (const [index, name] of names.entries()) {
    const at = 1024 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    bytes.writeUInt8(2, at + 66);
  }
  return bytes;
}

describe('papers of old word processors', () => {
  afterEach(() => {
    delete process.env.COMITY_LIBREOFFICE;
  });

  it('are refused with a message that says LibreOffice is missing, where it is', async () => {
    process.env.COMITY_LIBREOFFICE = '';
    expect(await refusalOf(extractText(RTF, { fileName: 'a.rtf' }))).toBe('formats.libreoffice_missing');
    expect(await refusalOf(extractText(compoundFile('WordDocument'), { fileName: 'a.wps' }))).toBe(
      'formats.libreoffice_missing',
    );
  });

  it('under a password, of no known kind or damaged are refused before LibreOffice is asked', async () => {
    const packed = compoundFile('EncryptedPackage', 'EncryptionInfo');
    expect(await refusalOf(extractText(packed, { fileName: 'a.docx' }))).toBe('formats.office_encrypted');
    expect(await refusalOf(extractText(compoundFile('Contents'), { fileName: 'a.doc' }))).toBe('formats.unsupported');
    expect(await refusalOf(extractText(compoundFile().subarray(0, 600), { fileName: 'a.doc' }))).toBe(
      'formats.damaged',
    );
  });

  it('whose directory is a circle hold nobody up', async () => {
    const circle = Buffer.from(compoundFile('x'));
    circle.writeUInt32LE(1, 512 + 4); // sector 1 is followed by sector 1
    expect(await refusalOf(extractText(circle, { fileName: 'a.doc' }))).toBe('formats.unsupported');
  });
});

describe.skipIf(LIBREOFFICE === undefined)('with LibreOffice', () => {
  beforeAll(buildReadingProcess);

  it('a .doc gives the text and the tables that it would give as a .docx', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'comity-legacy-'));
    const extractor = createExtractor({ patience: 10 });
    try {
      await writeFile(join(folder, 'a.docx'), await makeDocx());
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      await promisify(execFile)(LIBREOFFICE ?? '', [
        profile,
        '--headless',
        '--convert-to',
        'doc',
        '--outdir',
        folder,
        join(folder, 'a.docx'),
      ]);
      const bytes = new Uint8Array(await readFile(join(folder, 'a.doc')));
      const {
        rawText,
        table,
        mediaType,
        extractor: reader,
        warnings,
      } = await extractor.extract(bytes, { fileName: 'a.doc' });
      expect(rawText).toContain('Báo cáo năm 2014');
      expect(table?.sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(['2014-05-05', 'Nepal', '12']);
      expect(mediaType).toBe('application/msword');
      expect(reader).toBe('doc-libreoffice-docx/1');
      expect(warnings).toContain('formats.read_through_libreoffice');
    } finally {
      extractor.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
if (LIBREOFFICE === undefined) console.log('skipped: LibreOffice is not there');
