#!/usr/bin/env node
/**
 * How well the reader reads: precision, recall and F against gold files, by the scorer that stands beside them.
 *
 *   npm run bench:reader -- GOLD_DIR TEXT_DIR [--errors] [--json] [--keep=DIR] [--scorer=FILE]
 *
 * Reads each text that a gold file names, writes the predictions to a temporary folder (or to --keep=DIR) and runs
 * `score.mjs` from GOLD_DIR or from the folder above it (or --scorer=FILE). The exit code is the scorer's: 0 scored, 1 a quote is not
 * what stands in the text, 2 nothing scored.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = {
  errors: { type: 'boolean' },
  json: { type: 'boolean' },
  keep: { type: 'string' },
  scorer: { type: 'string' },
};

/** The reader as built from the sources that stand here now; an unchanged build costs a moment. */
async function buildReader() {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const built = spawnSync(process.execPath, [compiler, '-b', join(root, 'packages/reader')], {
    stdio: ['ignore', 2, 2],
  });
  const entry = join(root, 'packages/reader/dist/index.js');
  if (!existsSync(entry)) throw new Error('the reader does not build: run npm ci, then npm run build');
  if (built.status !== 0) console.error('the reader has type errors (above); measuring what was built');
  return import(entry);
}

function findScorer(goldDir) {
  const candidates = [join(goldDir, 'score.mjs'), join(dirname(resolve(goldDir)), 'score.mjs')];
  const scorer = candidates.find((path) => existsSync(path));
  if (!scorer) throw new Error(`no scorer beside the gold: looked for ${candidates.join(' and ')}`);
  return scorer;
}

function goldFiles(goldDir) {
  const names = readdirSync(goldDir).filter((name) => name.endsWith('.json') && name !== 'across.json');
  return names.sort().map((name) => JSON.parse(readFileSync(join(goldDir, name), 'utf8')).file);
}

function writeJson(folder, name, value) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [goldDir, textDir] = positionals;
  if (!goldDir || !textDir || positionals.length !== 2) {
    throw new Error(
      'usage: npm run bench:reader -- GOLD_DIR TEXT_DIR [--errors] [--json] [--keep=DIR] [--scorer=FILE]',
    );
  }
  const scorer = values.scorer ?? findScorer(goldDir);
  const { readAcross, readText } = await buildReader();
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'comity-reader-'));
  mkdirSync(folder, { recursive: true });
  try {
    const papers = goldFiles(goldDir).map((file) => ({ file, raw: readFileSync(join(textDir, file), 'utf8') }));
    const startedAt = performance.now();
    const read = papers.map(({ file, raw }) => ({ text: raw, reading: readText(raw, { file }) }));
    const across = readAcross(read);
    const seconds = (performance.now() - startedAt) / 1000;
    for (const { reading } of read) writeJson(folder, basename(reading.file), reading);
    writeJson(folder, 'across', across);
    const characters = papers.reduce((sum, { raw }) => sum + raw.length, 0);
    console.error(`${papers.length} papers, ${characters} characters, read in ${seconds.toFixed(3)} s`);
    const flags = ['errors', 'json'].filter((flag) => values[flag]).map((flag) => `--${flag}`);
    const scored = spawnSync(process.execPath, [scorer, goldDir, folder, textDir, ...flags], { stdio: 'inherit' });
    process.exitCode = scored.status ?? 2;
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
