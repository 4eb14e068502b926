#!/usr/bin/env node
/**
 * How fast the reader reads, whether its cost is linear in the text's length, and how much memory it takes.
 *
 *   node bench/reader-speed.mjs [--sizes=1,4,20] [--languages=en,vi,zh] [--texts=DIR]
 *
 * Texts of growing size (in megabytes of UTF-8) are made of the project's own papers (or of the .txt files in DIR), their lines mixed by a
 * seed, so that no two paragraphs in a row repeat. Time is the processor's, of all threads of the process: other work on the machine
 * slows it less than the clock on the wall (by a fifth or more all the same). Each reading has a process of its own, warmed up before.
 * Memory is the largest resident set while reading, beyond what the process, the packs and the text took before.
 * Exit code 1: slower than 1 MB a second, over 1.5 times the cost a byte at the largest size as at the smallest, or over 200 MB.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goldFolder, mixed, textsOf } from './paper-text.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,4,20' },
    languages: { type: 'string', default: 'en,vi,zh' },
    texts: { type: 'string' },
    one: { type: 'string' },
  },
});
const MB = 1_000_000;
const LEAST_RATE = 1;
const MOST_GROWTH = 1.5;
const MOST_MEMORY = 200;

/** Reads one text in this process. */
async function measure(folder, size) {
  const { readText } = await import(join(root, 'packages/reader/dist/index.js'));
  const texts = textsOf(folder);
  readText(mixed(texts, MB / 2, 7), { file: 'warm-up' });
  const text = mixed(texts, size * MB, 11);
  const before = process.resourceUsage().maxRSS;
  const used = process.cpuUsage();
  const reading = readText(text, { file: 'speed' });
  const { user, system } = process.cpuUsage(used);
  const memory = ((process.resourceUsage().maxRSS - before) * 1024) / MB;
  const mentions = reading.quantities.length + reading.dates.length + reading.countries.length;
  return { seconds: (user + system) / 1e6, memory, mentions, engagements: reading.engagements.length };
}

function compare(language, folder, sizes) {
  const rates = [];
  for (const size of sizes) {
    const args = [fileURLToPath(import.meta.url), `--one=${size}`, `--texts=${folder}`];
    const { seconds, memory, mentions, engagements } = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8' }),
    );
    rates.push(size / seconds);
    console.log(
      `${language}  ${String(size).padStart(4)} MB  ${seconds.toFixed(2)} CPU s  ${(size / seconds).toFixed(2)} MB/CPU s  +${memory.toFixed(0)} MB resident  ${mentions} mentions, ${engagements} engagements`,
    );
    if (memory > MOST_MEMORY) fail(`${language}: more than ${MOST_MEMORY} MB at ${size} MB`);
  }
  const growth = (rates[0] ?? 1) / (rates.at(-1) ?? 1);
  console.log(`${language}  cost a byte at ${sizes.at(-1)} MB: ${growth.toFixed(2)} times that at ${sizes[0]} MB`);
  if (Math.min(...rates) < LEAST_RATE) fail(`${language}: slower than ${LEAST_RATE} MB a second`);
  if (growth > MOST_GROWTH) fail(`${language}: not linear`);
}

function fail(why) {
  console.log(`FAILED  ${why}`);
  process.exitCode = 1;
}

if (values.one) console.log(JSON.stringify(await measure(values.texts, Number(values.one))));
else {
  const sizes = values.sizes.split(',').map(Number);
  if (values.texts) compare('texts', values.texts, sizes);
  else for (const tag of values.languages.split(',')) compare(tag, goldFolder(tag), sizes);
}
