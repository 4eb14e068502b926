import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { listSamplePapers } from '../src/index.ts';

const papers = listSamplePapers();
const folder = dirname(papers[0]?.path ?? '.');
const SECRECY_MARKS = /机密|秘密|绝密|tuyệt mật|tối mật|\bconfidential\b|\brestricted\b/i;
const IDENTITY_NUMBER = /\b[A-Z]{1,2}\d{7,8}\b|\b\d{9}\b|\b\d{12}\b|\b\d{17}[\dX]\b/;

/** What a person can read of a paper: its source where the format is packed. */
function wordsOf(file: string): string {
  const packed = /^(.*)\.(docx|xlsx)$/.exec(file);
  const source = packed ? `sources/${packed[1]}.${packed[2] === 'xlsx' ? 'tsv' : 'txt'}` : file;
  const name = file === '18-youth-exchange.txt' ? `sources/${file}` : source;
  return readFileSync(`${folder}/${name}`, 'utf8');
}

test('the manifest names every paper of the folder, and no other', () => {
  const onDisk = readdirSync(folder).filter((name) => /^\d\d-/.test(name));
  expect(papers.map(({ file }) => file)).toEqual(onDisk.sort());
});

test('there are papers in three languages, in both Chinese scripts, and in seven formats', () => {
  expect([...new Set(papers.map(({ language }) => language))].sort()).toEqual(['en', 'vi', 'zh-Hans', 'zh-Hant']);
  expect(new Set(papers.map(({ format }) => format)).size).toBe(7);
});

test.each(papers.filter(({ format }) => format !== 'xlsx').map(({ file }) => file))(
  '%s says at its end that it is invented',
  (file) => {
    const end = wordsOf(file).trimEnd().split('\n').slice(-4).join(' ');
    expect(end).toMatch(/invented|虚构|虛構|hư cấu/);
  },
);

test.each(papers.map(({ file }) => file))('%s bears no secrecy mark and no passport or identity number', (file) => {
  expect(wordsOf(file)).not.toMatch(SECRECY_MARKS);
  expect(wordsOf(file)).not.toMatch(IDENTITY_NUMBER);
});
