#!/usr/bin/env node
/**
 * Compiles the marked-up papers of this folder into text and gold, so that no offset is ever counted by hand.
 *
 *   node compile.mjs            writes LANGUAGE/NAME.txt, LANGUAGE/NAME.json, LANGUAGE/across.json and across.json
 *   node compile.mjs --check    writes nothing; fails where a file on disk is not what its source compiles to
 *   node compile.mjs --lint     as --check, and lists numbers and country names that stand unmarked in examined text
 *
 * The markup is described in README.md. Exit code 0: all well; 1: something is wrong, and it says what.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePaper } from './paper.mjs';
import { lintPapers } from './lint.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const LANGUAGES = ['en', 'vi', 'zh'];

/** @returns {{language: string, name: string, text: string, gold: object, across: object[]}[]} every paper, compiled */
function compileAll() {
  return LANGUAGES.flatMap((language) => {
    const sources = readdirSync(join(HERE, language)).filter((file) => file.endsWith('.marked.txt') && file !== 'across.marked.txt');
    return sources.sort().map((file) => {
      const name = file.replace('.marked.txt', '');
      return { language, name, ...compilePaper(readFileSync(join(HERE, language, file), 'utf8'), `${name}.txt`) };
    });
  });
}

/** The findings across papers that FOLDER/across.marked.txt declares, with the passages that the papers mark for them. */
function compileAcross(folder, papers) {
  const path = join(HERE, folder, 'across.marked.txt');
  if (!existsSync(path)) return null;
  const declared = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const findings = declared.map((line) => {
    const [, id, optional, kind, explanation] = line.match(/^x([^\s?]+)(\?)? (\S+) (.*)$/) ?? fail(`${path}: ${line}`);
    const spans = papers.flatMap(({ gold, across }) =>
      across.filter((mark) => mark.id === id).map(({ side, quote, start, end }) => ({ file: gold.file, quote, start, end, side })),
    );
    if (new Set(spans.map(({ side }) => side)).size < 2) fail(`${path}: x${id} has fewer than two sides`);
    return { kind, explanation, spans, ...(optional && { optional: true }) };
  });
  return { ids: declared.map((line) => line.match(/^x([^\s?]+)/)[1]), gold: { findings } };
}

function fail(message) {
  throw new Error(message);
}

/** One entry a line: gold is read by people, too. */
function toJson(gold) {
  const fields = Object.entries(gold).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const lines = isList ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${lines}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function main() {
  const mode = process.argv[2];
  const papers = compileAll();
  const files = papers.flatMap(({ language, name, text, gold }) => [
    [join(language, `${name}.txt`), text],
    [join(language, `${name}.json`), toJson(gold)],
  ]);
  const acrosses = ['', ...LANGUAGES].map((folder) => [folder, compileAcross(folder, papers.filter((p) => folder === '' || p.language === folder))]);
  for (const [folder, across] of acrosses) if (across) files.push([join(folder, 'across.json'), toJson(across.gold)]);
  const known = new Set(acrosses.flatMap(([, across]) => across?.ids ?? []));
  const stray = papers.flatMap(({ name, across }) => across.filter(({ id }) => !known.has(id)).map(({ id }) => `${name}: x${id} is declared nowhere`));
  if (stray.length > 0) fail(stray.join('\n'));

  if (mode === undefined) for (const [path, content] of files) writeFileSync(join(HERE, path), content);
  const stale = files.filter(([path, content]) => !existsSync(join(HERE, path)) || readFileSync(join(HERE, path), 'utf8') !== content);
  if (stale.length > 0) fail(`not what the sources compile to: ${stale.map(([path]) => path).join(', ')}`);
  if (mode === '--lint') console.log(lintPapers(papers).join('\n'));
  console.log(`${papers.length} papers, ${files.length} files: every quote stands where its offsets say`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
