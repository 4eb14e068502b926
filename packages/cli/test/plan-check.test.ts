import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateIn } from '../src/plan-files.ts';
import { runComity } from './run-comity.ts';

const TABLES = join(import.meta.dirname, '..', '..', 'planner', 'examples', 'tables');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-plan-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('comity plan check', () => {
  it('says what is wrong with the example, what is open and what was assumed', async () => {
    const { code, output } = await runComity(['plan', 'check', join(TABLES, 'two-groups.csv')]);
    expect(code).toBe(1);
    expect(output).toContain('Ms Lan is wanted twice at Mon 4 May, 14:00–15:00');
    expect(output).toMatch(/row 7: how many minutes is the drive from Chapter House to Riverside Restaurant\?/);
    expect(output).toContain('row 13: 2:00 was taken to be in the afternoon, 14:00');
  });

  it('takes pasted text on standard input, and answers in Chinese as JSON', async () => {
    const text = '5月4日（星期一）\n09:00-11:30 会谈\n翻译：王芳\n12:00 午餐\n';
    const { code, output } = await runComity(['plan', 'check', '-', '--lang', 'zh', '--json'], text);
    expect(code).toBe(1);
    expect(JSON.parse(output).violations).toMatchObject([
      { code: 'interpreter-alone', told: expect.stringContaining('超过90分钟须由两人轮换') },
    ]);
  });

  it('reads merged cells of Excel and of Word, with groups side by side or in a column', async () => {
    const checked = async (name: string) =>
      JSON.parse((await runComity(['plan', 'check', join(TABLES, name), '--today', '2026-04-01', '--json'])).output);
    const sheet = await checked('two-groups-side-by-side.xlsx');
    expect(sheet).toMatchObject({ lines: 9, violations: [] });
    expect(sheet.notes.map(({ code }: { code: string }) => code).sort()).toEqual([
      'how-long-drive',
      'no-problem',
      'until-next',
      'year-assumed',
    ]);
    const word = await checked('doan-norlund.docx');
    expect(word).toMatchObject({ lines: 8, violations: [{ code: 'interpreter-alone' }] });
    expect(word.notes.flatMap(({ kind, code }: Record<string, string>) => (kind === 'question' ? code : []))).toEqual([
      'no-end',
      'no-time',
    ]);
    const printed = ['plan', 'print', join(TABLES, 'two-groups-side-by-side.xlsx'), '--today', '2026-04-01'];
    const { output } = await runComity([...printed, '--only', 'B组', '--lang', 'zh']);
    expect(output).toMatch(
      /10:00–11:00 会见市长（约40分钟）\n {2}市政厅\n11:15–12:15 参观科技园\n12:30–14:00 午宴\n {2}江畔酒店/,
    );
  });

  it('takes the year of a date without one from today, where the desk is', async () => {
    const text = '4/1 (thứ Hai)\n9h00-10h30 Hội đàm\n';
    const { output } = await runComity(['plan', 'check', '-', '--today', '2026-12-30', '--json'], text);
    expect(JSON.parse(output).notes).toContainEqual(
      expect.objectContaining({ told: 'no year is written; 2027 was taken' }),
    );
    expect((await runComity(['plan', 'check', '-', '--today', '2026-02-30'], text)).code).toBe(64);
    const evening = new Date('2026-12-31T20:00Z');
    expect(['Asia/Ho_Chi_Minh', 'America/Lima'].map((zone) => dateIn(zone, evening))).toEqual([
      '2027-01-01',
      '2026-12-31',
    ]);
  });

  it.each(['csv', 'xlsx'])(
    'writes the programme with one change as %s, which has that fault no longer',
    async (format) => {
      const example = join(TABLES, 'two-groups.csv');
      const better = join(folder, `better.${format}`);
      const offered = await runComity(['plan', 'check', example, '--repair', '--json']);
      const { violations, repairs, lines } = JSON.parse(offered.output);
      const [first] = repairs[0].repairs;
      expect(first.told).toMatch(/^end Talks /);
      const applied = await runComity(['plan', 'check', example, '--apply', String(first.number), '--out', better]);
      expect(applied).toMatchObject({ code: 0, output: '' });
      const again = JSON.parse((await runComity(['plan', 'check', better, '--json'])).output);
      expect(again.lines).toBe(lines);
      const words = again.violations.map((each: { words: string }) => each.words);
      const before = violations.map((each: { words: string }) => each.words);
      expect([...words].sort()).toEqual(before.filter((each: string) => !first.cures.includes(each)).sort());
    },
  );

  it('says of a plan what it says of a table, with the same exit codes', async () => {
    const file = join(folder, 'checked.json');
    await runComity(['plan', join(TABLES, '..', 'three-days.json'), '--iterations', '5', '--out', file]);
    expect(await runComity(['plan', 'check', file])).toMatchObject({
      code: 0,
      output: expect.stringContaining('Nothing wrong was found'),
    });
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    const talks = plan.stops.find(({ interpreters }: { interpreters: string[] }) => interpreters.length > 0);
    talks.interpreters = [];
    writeFileSync(file, JSON.stringify(plan));
    const wrong = await runComity(['plan', 'check', file, '--lang', 'vi']);
    expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('chưa có phiên dịch') });
    expect(await runComity(['plan', 'check', file, '--repair'])).toMatchObject({
      code: 64,
      said: expect.stringContaining('comity replan'),
    });
    writeFileSync(file, '{}');
    expect((await runComity(['plan', 'check', file])).code).toBe(65);
  });

  it('refuses what is no programme, and says so', async () => {
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, 'Dear colleagues,\n\nthank you for your letter.\n');
    const { code, said } = await runComity(['plan', 'check', letter]);
    expect(code).toBe(65);
    expect(said).toContain('there are no times with activities in it');
  });
});

describe('comity plan print', () => {
  const example = join(TABLES, 'two-groups.csv');

  it('gives a driver the day in Vietnamese, and says that the check has something to say', async () => {
    const { code, output, said } = await runComity([
      'plan',
      'print',
      example,
      '--by',
      'driver',
      '--only',
      'car 2',
      '--lang',
      'vi',
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/^\*Car 2\*\n\n\*Thứ Hai, ngày 4\/5\/2026\*\n08:30–09:00 /);
    expect(output).not.toContain('Coach');
    expect(said).toMatch(/comity plan check có \d+ điểm cần nêu/);
  });

  it('writes Word, web page and numbered pictures of a plan as of a table', async () => {
    const problem = join(TABLES, '..', 'three-days.json');
    const plan = join(folder, 'plan.json');
    expect((await runComity(['plan', problem, '--iterations', '20', '--out', plan])).said).toContain(plan);
    for (const file of [plan, example]) {
      const word = join(folder, 'programme.docx');
      expect(await runComity(['plan', 'print', file, '--as', 'docx', '--out', word])).toMatchObject({ code: 0 });
      expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');
      const page = await runComity(['plan', 'print', file, '--as', 'html', '--by', 'venue', '--lang', 'zh']);
      expect(page.output).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
      const picture = join(folder, 'day.svg');
      expect((await runComity(['plan', 'print', file, '--as', 'svg', '--out', picture])).code).toBe(0);
      expect(readFileSync(join(folder, 'day-1.svg'), 'utf8')).toMatch(/^<svg [^>]*width="390"/);
    }
  });

  it('says what is wrong with a command line in English in every language, as all commands do', async () => {
    const apply = ['plan', 'check', example, '--apply', '1'];
    const said = await Promise.all(
      [[], ['--lang', 'zh'], ['--lang', 'vi']].map(async (language) => (await runComity([...apply, ...language])).said),
    );
    expect(new Set(said)).toEqual(new Set(['comity: --apply needs --out FILE\n']));
  });

  it('says where a PNG is to be had, and where Word is to be written', async () => {
    expect(await runComity(['plan', 'print', example, '--as', 'png'])).toMatchObject({
      code: 64,
      said: expect.stringMatching(/--as html.*Save as picture.*--as svg/),
    });
    expect(await runComity(['plan', 'print', example, '--as', 'docx'])).toMatchObject({
      code: 64,
      said: expect.stringContaining('--out FILE'),
    });
  });
});
