import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** Sentences, one a line, with every person that they name in [brackets]; what stands outside brackets is none. */
for (const language of ['en', 'vi', 'zh']) {
  const file = new URL(`./people/${language}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  describe(`people in sentences of ${language}`, () => {
    test.each(lines)('%s', (line) => {
      const named = [...line.matchAll(/\[(.*?)\]/g)].map(([, name]) => name);
      const raw = `${line.replace(/[[\]]/g, '')}\n`;
      expect(readText(raw, { file: 'paper.txt', language }).people.map(({ quote }) => quote)).toEqual(named);
    });
  });
}
