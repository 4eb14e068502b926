#!/usr/bin/env node
/**
 * How fast the reader reads, and whether its cost is linear in the text's length.
 *
 *   node bench/reader-speed.mjs [--largest=20] [--texts=DIR]
 *
 * Texts of growing size are made of the project's own papers (or of the .txt files in DIR), each time mixed anew by a seed, so that no
 * two paragraphs in a row repeat. Prints megabytes of UTF-8 a second and the heap that a reading needs beyond the text.
 * Exit code 1: slower than 1 MB a second, or the largest text takes over 1.5 times as long a megabyte as the smallest.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { largest: { type: 'string', default: '20' }, texts: { type: 'string' } } });
const { readText } = await import(join(root, 'packages/reader/dist/index.js'));

function textsOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.marked.txt'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Lines of the papers in an order that a seed decides, up to a size. */
function mixed(texts, bytes, seed) {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 60);
  const parts = [];
  let [size, state] = [0, seed];
  while (size < bytes) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const line = lines[state % lines.length];
    parts.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return parts.join('\n');
}

const MB = 1_000_000;
const folders = values.texts ? { texts: values.texts } : { en: '', vi: '', zh: '' };
const rates = [];
for (const [language, folder] of Object.entries(folders)) {
  const texts = textsOf(folder || join(root, 'packages/reader/gold', language));
  readText(mixed(texts, MB / 4, 7), { file: 'warm-up' });
  for (let size = 0.25; size <= Number(values.largest); size = size < 1 ? 1 : size < 5 ? 5 : size * 4) {
    const text = mixed(texts, size * MB, 11);
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const started = process.hrtime.bigint();
    const reading = readText(text, { file: 'speed' });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const grown = (process.memoryUsage().heapUsed - heap) / MB;
    const rate = size / seconds;
    rates.push({ language, size, rate });
    const found = reading.quantities.length + reading.dates.length + reading.countries.length;
    console.log(
      `${language}  ${String(size).padStart(5)} MB  ${seconds.toFixed(2)} s  ${rate.toFixed(2)} MB/s  heap +${grown.toFixed(0)} MB  ${found} mentions`,
    );
  }
}
for (const language of Object.keys(folders)) {
  const own = rates.filter((entry) => entry.language === language);
  const slowest = Math.min(...own.map(({ rate }) => rate));
  const [first, last] = [own.find(({ size }) => size >= 1), own.at(-1)];
  const linear = !first || !last || first.rate <= 1.5 * last.rate;
  console.log(`${language}: slowest ${slowest.toFixed(2)} MB/s, ${linear ? 'linear' : 'NOT linear'}`);
  if (slowest < 1 || !linear) process.exitCode = 1;
}
