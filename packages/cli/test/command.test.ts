import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runComity } from './run-comity.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'testing', 'samples');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const comity = (...args: readonly string[]) => runComity(args);

const sample = (number: string) => {
  const name = readdirSync(SAMPLES).find((each) => each.startsWith(number));
  if (!name) throw new Error(`no sample ${number}`);
  return join(SAMPLES, name);
};

it('a server that is too busy to answer is a server all the same', async () => {
  const busy = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address() as AddressInfo;
  const data = join(folder, 'busy');
  mkdirSync(data);
  const file = { pid: process.pid, url: `http://127.0.0.1:${port}`, token: 'of a busy server' };
  writeFileSync(join(data, 'server.json'), JSON.stringify(file));
  writeFileSync(join(folder, 'desk.backup'), '');
  const { code, said } = await comity('--data', data, 'restore', join(folder, 'desk.backup'));
  expect(said).toContain(`Stop the server at ${file.url}`);
  expect(code).toBe(69);
  busy.closeAllConnections();
  busy.close();
});

it('whoever asked for JSON is told in JSON what was wrong, also with the command line itself', async () => {
  const line = await comity('replan', 'plan.json', '--json');
  expect(line.code).toBe(64);
  expect(JSON.parse(line.output)).toMatchObject({ error: { code: 'commander.missingMandatoryOptionValue' } });
  const missing = await comity('plan', join(folder, 'nowhere.json'), '--json');
  expect(missing.code).toBe(66);
  const message = `${join(folder, 'nowhere.json')} is not there.`;
  expect(JSON.parse(missing.output)).toEqual({ error: { code: 'ENOENT', message } });
});

describe('comity read', () => {
  it('prints the reading of one paper as JSON, every quote a slice of its text', async () => {
    const path = join(folder, 'note.txt');
    const text = 'In 2019 the Haiyue Red Cross Society received 12 guests from Denmark.\n';
    writeFileSync(path, text);
    const { code, output } = await comity('read', path, '--json');
    expect(code).toBe(0);
    const reading = JSON.parse(output);
    expect(reading).toMatchObject({ file: 'note.txt', language: 'en' });
    expect(reading.quantities).toMatchObject([{ value: 12, measure: 'persons', qualifier: 'exact' }]);
    for (const { start, end, quote } of [...reading.quantities, ...reading.dates, ...reading.countries]) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('writes a reading for each paper and the findings across them', async () => {
    const out = join(folder, 'readings');
    const { code } = await comity('read', sample('02'), sample('03'), '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(out, 'across.json'), 'utf8'))).toHaveProperty('findings');
  });

  it('never writes two readings to one name, and says which paper became which', async () => {
    const names = ['a/note.txt', 'b/note.txt', 'c/note.txt', 'd/note.txt', 'e/Note.md', 'f/across.txt'];
    for (const [nth, name] of names.entries()) {
      const text = `In ${2010 + nth} the Haiyue Red Cross Society received 12 guests.\n`;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const out = join(folder, 'same-names');
    const { code, said } = await comity('read', ...names.map((name) => join(folder, name)), '--out', out);
    expect(code).toBe(0);
    const readings = readdirSync(out).filter((name) => name !== 'across.json');
    expect(new Set(readings.map((name) => name.toLowerCase())).size).toBe(names.length);
    const files = readings.map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')));
    expect(new Set(files.map(({ file }) => file)).size).toBe(names.length);
    expect(new Set(files.flatMap(({ dates }) => dates.map((date: { edtf: string }) => date.edtf))).size).toBe(
      names.length,
    );
    for (const name of readings) expect(said).toMatch(new RegExp(` → .*${name.replace(/[.]/g, '\\.')}$`, 'm'));
  });

  it('goes on where one file cannot be read, and says which and why', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const { code, output, said } = await comity('read', empty, sample('02'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toHaveLength(1);
    expect(said).toContain('empty.txt: The file is empty (formats.empty)');
  });

  it('ends what takes more than an honest paper, in a process of its own', async () => {
    const deep = join(folder, 'deep.html');
    writeFileSync(deep, '<div>'.repeat(200_000));
    const { code, said } = await comity('read', deep);
    expect(code).toBe(65);
    expect(said).toMatch(/deep\.html: .* \(formats\.(?:too_deep|took_too_long|took_too_much_memory)\)/);
  });

  it('says in a sentence what is wrong with a file, a folder, a date or a kind', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await comity('read', nowhere)).toMatchObject({
      code: 66,
      said: `comity: ${nowhere}: There is no such file.\n`,
    });
    expect(await comity('backup', join(nowhere, 'all.backup'))).toMatchObject({
      code: 66,
      said: `comity: There is no folder ${nowhere}.\n`,
    });
    expect(await comity('--data', join(folder, 'unused'), 'restore', nowhere)).toMatchObject({
      code: 66,
      said: `comity: ${nowhere} is not there.\n`,
    });
    expect(await comity('read', folder)).toMatchObject({
      code: 65,
      said: expect.stringContaining('This is a folder.'),
    });
    const picture = join(folder, 'stamp.gif');
    writeFileSync(picture, Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'));
    expect(await comity('read', picture)).toMatchObject({
      code: 65,
      said: expect.stringContaining('This is an image.'),
    });
    const asked = ['figures', '--measure', 'batches', '--kind'];
    const day = await comity(...asked, 'visit', '--from', 'abc');
    expect(day).toMatchObject({ code: 64 });
    expect(day.said).toContain('--from takes a year or a date, as 2016 or 2016-05-31; not “abc”.');
    expect((await comity(...asked, 'xx')).said).toContain('--kind takes one of visit, talks, consignment');
  });

  it('ends with 65 where nothing could be read, and with 64 on a wrong command line', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    expect((await comity('read', empty)).code).toBe(65);
    expect((await comity('read')).code).toBe(64);
    expect((await comity('reed')).code).toBe(64);
    expect((await comity('search', ' ')).code).toBe(64);
    expect((await comity('search', 'Kragh', '--type', 'paper')).said).toContain('--type takes one of document');
    expect((await comity('search', 'Kragh', '--country', 'Atlantis')).said).toContain('--country takes');
    expect((await comity('search', 'Kragh', '--limit', 'many')).said).toContain('--limit takes');
    expect((await comity('read', '--jsn')).said).toContain('comity read --help');
  });
});

describe('comity on a data directory', () => {
  it('seeds a sample, gives its figures, finds its words, and keeps it all in a backup that restores', async () => {
    const data = join(folder, 'data');
    const seeded = await comity('--data', data, 'seed', '--json');
    expect(seeded.code, seeded.said).toBe(0);
    expect(JSON.parse(seeded.output).total).toBeGreaterThan(10);

    const asked = ['figures', '--measure', 'batches', '--kind', 'visit', '--from', '2009', '--to', '2019', '--json'];
    const figure = await comity('--data', data, ...asked, '--unconfirmed');
    expect(figure.code, figure.said).toBe(0);
    expect(JSON.parse(figure.output)).toMatchObject({ unconfirmed: true, query: { measure: 'batches' } });
    expect(JSON.parse(figure.output).stated.length).toBeGreaterThan(0);

    const inWords = await comity('--data', data, ...asked.filter((word) => word !== '--json'), '--unconfirmed');
    expect(inWords.output).toMatch(/^Recorded: \d+ batch(?:es)? \(\d+ records?\)$/m);
    expect(inWords.output).toMatch(/^ {2}nearly 60 batches {2}2009–2019 /m);

    const found = await comity('--data', data, 'search', 'Kragh', '--json');
    expect(JSON.parse(found.output).length).toBeGreaterThan(0);

    // Narrowed as on the page: only what stands in that language, in those years.
    const narrowed = async (...filters: string[]) =>
      JSON.parse((await comity('--data', data, 'search', 'Red Cross', ...filters, '--json')).output);
    const inEnglish: { type: string; language: string | null; date: string }[] = await narrowed('--language', 'en');
    expect(new Set(inEnglish.map(({ type, language }) => `${type} ${language}`))).toEqual(new Set(['document en']));
    const ofTwoYears: { date: string }[] = await narrowed('--type', 'document', '--from', '2018', '--to', '2019');
    expect(ofTwoYears.length).toBeGreaterThan(0);
    for (const { date } of ofTwoYears) expect(date).toMatch(/^201[89]/);
    const nobody = await comity('--data', data, 'search', 'Kragh', '--party', 'Nobody of that name');
    expect(nobody).toMatchObject({ code: 66, said: 'comity: No partner is called “Nobody of that name”.\n' });

    const file = join(folder, 'all.backup');
    expect((await comity('--data', data, 'backup', file)).code).toBe(0);
    const other = join(folder, 'other');
    const restored = await comity('--data', other, 'restore', file, '--json');
    expect(restored.code, restored.said).toBe(0);
    const again = await comity('--data', other, ...asked, '--unconfirmed');
    expect(JSON.parse(again.output).stated).toEqual(JSON.parse(figure.output).stated);
  });

  it('asks nothing of a data directory that is not there, and makes none by a slip of the pen', async () => {
    const slip = join(folder, 'dtaa');
    for (const asked of [
      ['search', 'Kragh'],
      ['figures', '--measure', 'batches', '--kind', 'visit'],
      ['backup', join(folder, 'slip.backup')],
    ]) {
      const { code, said } = await comity('--data', slip, ...asked);
      expect(code, said).toBe(66);
      expect(said).toBe(
        `comity: There is no data directory ${slip}: --data names another one, and “comity serve” makes one.\n`,
      );
    }
    expect(existsSync(slip)).toBe(false);
  });

  it('refuses a measure that does not exist with the words that do', async () => {
    const { code, said } = await comity('--data', join(folder, 'data'), 'figures', '--measure', 'smiles');
    expect(code).toBe(64);
    expect(said).toContain('batches');
  });

  it('adds up no kinds that are different things: it asks for one, as the screen does', async () => {
    const { code, said } = await comity('--data', join(folder, 'data'), 'figures', '--measure', 'batches');
    expect(code).toBe(64);
    expect(said).toContain('--kind: visit, talks');
    const countries = await comity('--data', join(folder, 'data'), 'figures', '--measure', 'countries-and-regions');
    expect(countries.code, countries.said).toBe(0);
  });
});

describe('comity plan', () => {
  const EXAMPLES = join(import.meta.dirname, '..', '..', 'planner', 'examples');
  const problem = join(EXAMPLES, 'three-days.json');

  it('prints a programme for each group, minute by minute, and what was left out and why', async () => {
    const { code, output, said } = await comity('plan', problem, '--iterations', '20');
    expect(code).toBe(0);
    for (const group of ['Norlund, principal’s group', 'Kestria, delegates', 'Sorrel Islands, delegates'])
      expect(output).toContain(`\n  ${group} (`);
    expect(output).toMatch(
      /^ {4}\d\d:\d\d–\d\d:\d\d {2}Courtesy call: Norlund · \S.*, City Hall · with Chair of the city · interpreter: /m,
    );
    expect(output).toMatch(/^ {4}\d\d:\d\d–\d\d:\d\d {4}Drive to .* · car: (Car|Van|Minibus|Coach) \d$/m);
    expect(output).toMatch(/\n {2}Left out\n {4}.+: .+/);
    expect(said).toMatch(/value \d+ after 20 changes, seed 1/);
  });

  it.each(['zh', 'vi'])('says all of it in the desk’s language, but for names (%s)', async (language) => {
    const path = join(folder, `${language}.json`);
    const file = JSON.parse(readFileSync(problem, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...file, interpreters: file.interpreters.slice(2) }));
    const { output, said } = await comity('plan', path, '--iterations', '20', '--lang', language);
    const names = new Set<string>();
    const note = (value: unknown) => {
      if (typeof value === 'string') for (const word of value.split(/[^\p{L}\p{N}]+/u)) names.add(word.toLowerCase());
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(note);
    };
    note({ ...file, sites: file.sites.map(({ name }: { name: string }) => name) });
    const english =
      /\b(at|not|is|for|with|left|out|items|persons?|drive|car|met|value|after|monday|arrival|rest|lunch|english)\b/giu;
    const strangers = [...`${output}\n${said}`.matchAll(english)].map(([word]) => word.toLowerCase());
    expect(strangers.filter((word) => !names.has(word))).toEqual([]);
    expect(output).toMatch(/\d\d:\d\d–\d\d:\d\d {2}\S/);
  });

  it('writes the same plan twice from the same seed and iterations, with its problem', async () => {
    const paths = ['one.json', 'two.json'].map((name) => join(folder, name));
    for (const path of paths) {
      const { code, output } = await comity('plan', problem, '--iterations', '10', '--seed', '5', '--out', path);
      expect({ code, output }).toEqual({ code: 0, output: '' });
    }
    const [one, two] = paths.map((path) => readFileSync(path, 'utf8'));
    expect(one).toBe(two);
    expect(JSON.parse(one ?? '')).toMatchObject({
      format: 'comity-plan/1',
      problem: { title: expect.any(String) },
      seed: 5,
    });
  });

  it('refuses a faulty problem with the path of each fault, and no file with its name', async () => {
    const path = join(folder, 'faulty.json');
    const file = JSON.parse(readFileSync(problem, 'utf8'));
    file.sites[3].open[0].to = '05:00';
    file.vehicles[1].id = file.vehicles[0].id;
    writeFileSync(path, JSON.stringify(file));
    const faulty = await comity('plan', path);
    expect(faulty.code).toBe(65);
    expect(faulty.output).toBe('');
    expect(faulty.said).toContain('$.vehicles[1].id: “vehicle-1” is there already');
    writeFileSync(path, '{ "format": ');
    expect((await comity('plan', path)).code).toBe(65);
    expect((await comity('plan', join(folder, 'nowhere.json'))).code).toBe(66);
    expect((await comity('plan', problem, '--seconds', 'long')).code).toBe(64);
  });

  it('says what it could not meet, and ends as partly done', async () => {
    const path = join(folder, 'short.json');
    const file = JSON.parse(readFileSync(problem, 'utf8'));
    file.interpreters = [];
    writeFileSync(path, JSON.stringify(file));
    const { code, said } = await comity('plan', path, '--iterations', '0');
    expect(code).toBe(1);
    expect(said).toContain('not met: Talks with Norlund is not in the plan of Norlund, principal’s group');
    expect(said).toMatch(/no plan has “(Courtesy call: Norlund|Talks with Norlund)”\n/);
    expect(said).toMatch(
      /what would help: one more interpreter of Vietnamese and English on \w{3} \d May, \d\d:\d\d–\d\d:\d\d\n/,
    );
  });
});

describe('comity replan', () => {
  const EXAMPLES = join(import.meta.dirname, '..', '..', 'planner', 'examples');
  const change = join(EXAMPLES, 'flight-late.json');

  it('says of a late flight, person by person, what is otherwise, and writes the plan that follows from it', async () => {
    const [before, after] = ['before.json', 'after.json'].map((name) => join(folder, name)) as [string, string];
    await comity('plan', join(EXAMPLES, 'three-days.json'), '--iterations', '100', '--out', before);
    const nothing = join(folder, 'nothing.json');
    writeFileSync(nothing, JSON.stringify({ format: 'comity-change/1' }));
    const { code, output, said } = await comity('replan', before, '--change', change, '--out', after);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringMatching(/value \d+ → \d+, price of the changes \d+/),
    });
    const sections = output.split('\n\n');
    expect(sections[0]).toContain('The flight of Norlund lands at 14:30 instead of 11:30');
    const group = sections.find((each) => each.startsWith('Group · Norlund, delegates'));
    expect(group).toContain('Arrival at Airport: Mon 4 May, 11:30–12:00 → 14:30–15:00');
    expect(sections.filter((each) => each.startsWith('Group · ')).map((each) => each.split('\n')[0])).toEqual([
      'Group · Norlund, principal’s group',
      'Group · Norlund, delegates',
    ]);
    expect(output).toMatch(/\nDriver · (Car|Van|Minibus|Coach) \d\n {2}/);
    // The ways to do it, the best taken; below, another.
    const ways = output.split('\n\n').find((each) => each.startsWith('Ways to do it')) ?? '';
    expect(ways).toMatch(/\n→ 1\. .+ \(value -\d+, price of the changes \d+\)\n {2}2\. /);
    // Calendars of both: everybody's, and what is told anew has a higher sequence.
    const calendars = join(folder, 'calendars');
    await comity('replan', before, '--change', nothing, '--ics', calendars);
    const told = readFileSync(join(calendars, 'group-delegation-1-2.ics'), 'utf8');
    expect(told).toContain('DTSTART:20260504T043000Z\r\n');
    const second = await comity('replan', before, '--change', change, '--choose', '2', '--ics', calendars);
    expect(second.said).toMatch(/\d+ calendars →/);
    expect(second.output).toMatch(/\n {2}1\. .+\n→ 2\. /);
    const toldAnew = readFileSync(join(calendars, 'group-delegation-1-2.ics'), 'utf8');
    expect(toldAnew).toMatch(/SEQUENCE:1\r\nSTATUS:CONFIRMED\r\nDTSTART:20260504T073000Z/);
    // Nothing more changes when it is told again.
    const again = await comity('replan', after, '--change', change, '--lang', 'zh');
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('对任何人都没有变动。') });
  });

  it('refuses a change that contradicts its plan, with the path of each fault', async () => {
    const before = join(folder, 'before-fault.json');
    await comity('plan', join(EXAMPLES, 'press-group.json'), '--iterations', '0', '--out', before);
    const { code, said, output } = await comity('replan', before, '--change', change);
    expect({ code, output }).toEqual({ code: 65, output: '' });
    expect(said).toContain('$.groups[1].id: there is no group “delegation-1-2”');
    expect((await comity('replan', change, '--change', change)).said).toContain('$.format: expected “comity-plan/1”');
    expect((await comity('replan', before)).code).toBe(64);
    expect((await comity('replan', before, '--change', change, '--lang', 'fr')).code).toBe(64);
  });
});
