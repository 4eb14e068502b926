#!/usr/bin/env node
/**
 * How fast the reader reads, whether its cost is linear in the text's length, and how much memory it takes.
 *
 *   node bench/reader-speed.mjs [--sizes=1,20] [--languages=en,vi,zh] [--texts=DIR]
 *
 * Texts of growing size (in megabytes of UTF-8) are made of the project's own papers (or of the .txt files in DIR), their lines mixed by a
 * seed. Two of each size: `dense`, of all lines alike (our papers were written to hold as many figures, dates and events as possible: the
 * worst case), and `ordinary`, in which plain lines come so often that a kB holds no more than in papers of the press. What a kB holds is
 * printed for both. Time is the processor's, of all threads of the process: other work on the machine slows it less than the clock on the
 * wall (by a fifth or more all the same). Each reading has a process of its own, warmed up before. Memory is the largest resident set while
 * reading, beyond what the process, the packs and the text took before; the limit is asked of ordinary text. `across` is what finding its
 * events in other texts took besides (`comity read --out`). All of it takes some minutes.
 * Exit code 1: slower than 1 MB a second at the largest size (a shorter text is read while the engine still compiles; its rate is printed and
 * not asked), over 1.5 times the cost a byte at the largest size as at the smallest, reading or across, or over 200 MB.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goldFolder, mixed, textsOf, thinned } from './paper-text.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,20' },
    languages: { type: 'string', default: 'en,vi,zh' },
    texts: { type: 'string' },
    one: { type: 'string' },
    ordinary: { type: 'boolean', default: false },
  },
});
const MB = 1_000_000;
const LEAST_RATE = 1;
const MOST_GROWTH = 1.5;
const MOST_MEMORY = 200;
/** Quantities, dates and countries in a kB of ordinary text: as in the English papers of the press that docs/benchmarks/reader.md tells of. */
const ORDINARY = 6;

/** Reads one text in this process. */
async function measure(folder, size, ordinary) {
  const { readAcross, readText } = await import(join(root, 'packages/reader/dist/index.js'));
  const texts = textsOf(folder);
  const mentionsOf = ({ quantities, dates, countries }) => [...quantities, ...dates, ...countries];
  const mentionsIn = (text) => mentionsOf(readText(text, { file: 'paper' }));
  const make = (bytes, seed) =>
    ordinary ? thinned(texts, bytes, seed, mentionsIn, ORDINARY) : mixed(texts, bytes, seed);
  const warmUp = make(MB / 2, 7);
  readAcross([{ text: warmUp, reading: readText(warmUp, { file: 'warm-up' }) }]);
  const text = make(size * MB, 11);
  const before = process.resourceUsage().maxRSS;
  const [reading, seconds] = timed(() => readText(text, { file: 'speed' }));
  const memory = ((process.resourceUsage().maxRSS - before) * 1024) / MB;
  const [, across] = timed(() => readAcross([{ text, reading }]));
  return { seconds, across, memory, mentions: mentionsOf(reading).length, engagements: reading.engagements.length };
}

/** What the work gives, and the seconds of all threads that it took. */
function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

function compare(name, folder, sizes, ordinary) {
  const rows = [];
  for (const size of sizes) {
    const args = [fileURLToPath(import.meta.url), `--one=${size}`, `--texts=${folder}`];
    const output = execFileSync(process.execPath, ordinary ? [...args, '--ordinary'] : args, { encoding: 'utf8' });
    const { seconds, across, memory, mentions, engagements } = JSON.parse(output);
    rows.push({ reading: seconds / size, across: across / size });
    const inKilobyte = (count) => (count / (size * 1000)).toFixed(1);
    console.log(
      [
        `${name.padEnd(14)} ${String(size).padStart(3)} MB`,
        `${seconds.toFixed(2)} CPU s`,
        `${(size / seconds).toFixed(2)} MB/CPU s`,
        `across ${across.toFixed(2)} s`,
        `+${memory.toFixed(0)} MB resident`,
        `a kB holds ${inKilobyte(mentions)} mentions, ${inKilobyte(engagements)} engagements`,
      ].join('  '),
    );
    if (ordinary && memory > MOST_MEMORY) fail(`${name}: more than ${MOST_MEMORY} MB at ${size} MB`);
  }
  const [shortest, longest] = [rows[0], rows.at(-1)];
  const growth = { reading: longest.reading / shortest.reading, across: longest.across / shortest.across };
  console.log(
    `${name.padEnd(14)} cost a byte at ${sizes.at(-1)} MB: ${growth.reading.toFixed(2)} times that at ${sizes[0]} MB, across ${growth.across.toFixed(2)}`,
  );
  if (1 / longest.reading < LEAST_RATE) fail(`${name}: slower than ${LEAST_RATE} MB a second`);
  if (growth.reading > MOST_GROWTH || growth.across > MOST_GROWTH) fail(`${name}: not linear`);
}

function fail(why) {
  console.log(`FAILED  ${why}`);
  process.exitCode = 1;
}

if (values.one) console.log(JSON.stringify(await measure(values.texts, Number(values.one), values.ordinary)));
else {
  const sizes = values.sizes.split(',').map(Number);
  const folders = values.texts
    ? [['texts', values.texts]]
    : values.languages.split(',').map((language) => [language, goldFolder(language)]);
  for (const [name, folder] of folders) {
    compare(`${name} ordinary`, folder, sizes, true);
    compare(`${name} dense`, folder, sizes, false);
  }
}
