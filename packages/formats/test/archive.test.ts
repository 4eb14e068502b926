import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { extractText, readArchive } from '../src/index.ts';
import { utf8 } from './support/papers.ts';
import { refusalOf } from './support/refusal.ts';

async function listOf(bytes: Uint8Array): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path, refused } of readArchive(bytes))
    paths.push(refused === undefined ? path : `${path}: ${refused.code}`);
  return paths;
}

/** Changes every place where a name stands in a zip; the new name has as many bytes. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) bytes.set(to, at);
  return bytes;
}

describe('an archive is opened file by file', () => {
  it('with its folders, without what operating systems leave behind', async () => {
    const zip = zipSync({
      'a/b.txt': utf8('x'),
      'c.txt': utf8('y'),
      '__MACOSX/c.txt': utf8(''),
      'a/.DS_Store': utf8('z'),
      'a/~$letter.docx': utf8('open in Word'),
      'a/.~lock.letter.docx#': utf8('open in LibreOffice'),
    });
    expect(await listOf(zip)).toEqual(['a/b.txt', 'c.txt']);
    for await (const entry of readArchive(zip)) expect(entry.bytes?.length).toBe(1);
    expect(await refusalOf(extractText(zip, { fileName: 'papers.zip' }))).toBe('formats.is_archive');
  });

  it('with Chinese names from Windows, and names that differ in case only', async () => {
    const chinese = iconv.encode('代表团名单.txt', 'gbk');
    const zip = zipSync({ ['n'.repeat(chinese.length)]: utf8('x'), 'A.txt': utf8('1'), 'a.txt': utf8('2') });
    expect(await listOf(renamed(zip, 'n'.repeat(chinese.length), chinese))).toEqual([
      '代表团名单.txt',
      'A.txt',
      'a.txt',
    ]);
  });

  it('and a file that must not be named so is refused while the others go on', async () => {
    const zip = zipSync({ '../up.txt': utf8('1'), 'CON.txt': utf8('2'), 'C:x.txt': utf8('3'), 'fine.txt': utf8('4') });
    expect(await listOf(zip)).toEqual([
      '../up.txt: formats.archive_unsafe_name',
      'CON.txt: formats.archive_unsafe_name',
      'C:x.txt: formats.archive_unsafe_name',
      'fine.txt',
    ]);
  });

  it('but not with one name twice, a link, or more than it should unpack to', async () => {
    const twice = renamed(zipSync({ 'a1.txt': utf8('1'), 'a2.txt': utf8('2') }), 'a2.txt', utf8('a1.txt'));
    expect(await refusalOf(listOf(twice))).toBe('formats.archive_duplicate');
    const link = zipSync({ passwd: [utf8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(await refusalOf(listOf(link))).toBe('formats.archive_link');
    const bomb = zipSync({ 'big.txt': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    expect(await refusalOf(listOf(bomb))).toBe('formats.archive_bomb');
    const many = zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`f${index}`, strToU8('x')])), {
      level: 0,
    });
    expect(await refusalOf(listOf(many))).toBe('formats.archive_too_many_entries');
    expect(await refusalOf(listOf(utf8('PK\x03\x04 and then nothing')))).toBe('formats.damaged');
  });
});
