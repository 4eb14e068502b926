/** Long texts for the benches: lines of the project's own papers, mixed by a seed, so that no two paragraphs in a row repeat. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GOLD = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/reader/gold');

/** The plain texts in a folder. */
export function textsOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.marked.txt'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The folder of the project's papers in one language. */
export function goldFolder(language) {
  return join(GOLD, language);
}

/** Lines of the texts in an order that a seed decides, up to a size in bytes of UTF-8. */
export function mixed(texts, bytes, seed) {
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

/** Prose that tells of nothing: sentences of the texts' small words, in an order that a seed decides, up to a size in bytes. */
export function prose(texts, bytes, seed) {
  const words = texts.flatMap((text) => text.split(/\s+/)).filter((word) => /^[a-z]{2,}$/.test(word));
  const parts = [];
  let [size, state] = [0, seed];
  while (size < bytes) {
    const sentence = ['The'];
    for (let left = 8 + (state % 12); left > 0; left -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sentence.push(words[state % words.length]);
    }
    const line = `${sentence.join(' ')}.${state % 7 === 0 ? '\n' : ' '}`;
    parts.push(line);
    size += line.length;
  }
  return parts.join('');
}
