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
  const lines = linesOf(texts);
  return inOrder(seed, bytes, () => lines);
}

/**
 * The same, with plainer lines as soon as a kB holds more than so many mentions.
 *
 * @param mentionsOf what a text holds, with offsets
 */
export function thinned(texts, bytes, seed, mentionsOf, density) {
  const held = new Map();
  for (const text of texts) {
    const mentions = mentionsOf(text);
    for (const { line, start } of longLines(text))
      held.set(line, mentions.filter((mention) => mention.start >= start && mention.end <= start + line.length).length);
  }
  const lines = linesOf(texts);
  const plain = lines.filter((line) => held.get(line) * 1000 <= density * Buffer.byteLength(line));
  let count = 0;
  return inOrder(
    seed,
    bytes,
    (size) => (count * 1000 > density * size && plain.length > 0 ? plain : lines),
    (line) => {
      count += held.get(line);
    },
  );
}

function inOrder(seed, bytes, linesAt, taken = () => undefined) {
  const parts = [];
  let [size, state] = [0, seed];
  while (size < bytes) {
    const lines = linesAt(size);
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const line = lines[state % lines.length];
    parts.push(line);
    size += Buffer.byteLength(line) + 1;
    taken(line);
  }
  return parts.join('\n');
}

/** The lines that are longer than a heading, with where they begin. */
function longLines(text) {
  let end = -1;
  return text.split('\n').flatMap((line) => {
    const start = end + 1;
    end = start + line.length;
    return line.length > 60 ? [{ line, start }] : [];
  });
}

function linesOf(texts) {
  return texts.flatMap(longLines).map(({ line }) => line);
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
