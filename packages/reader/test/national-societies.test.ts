import { describe, expect, test } from 'vitest';
import { createReader, PACKS } from '../src/index.ts';

const FRAMES: Readonly<Record<string, readonly [before: string, society: (country: string) => string, after: string]>> =
  {
    vi: ['Hôm qua, đoàn đại biểu ', (country) => `Hội Chữ thập đỏ ${country}`, ' đã đến thăm tỉnh.'],
    zh: ['昨天，', (country) => `${country}红十字会`, '代表团到访我市。'],
  };

/** Regions whose name in front of a society is another body, or none. */
const NAMED_OTHERWISE = new Set(['IL', 'EU']);

describe('the society of each country and region is known by its name', () => {
  for (const [tag, [before, society, after]] of Object.entries(FRAMES)) {
    const packs = PACKS.filter((pack) => pack.tag === tag);
    const reader = createReader(packs);
    test(`in ${tag}`, () => {
      const entries = packs.flatMap(({ countries }) =>
        countries.lexicon.filter((entry) => entry.tag === 'country-name'),
      );
      const names = entries.flatMap(({ terms, features }) =>
        features?.['weak'] === true ? [] : terms.map((term) => ({ term, iso: String(features?.['iso']) })),
      );
      expect(names.length).toBeGreaterThan(250);
      const missed = names.filter(({ term, iso }) => {
        if (NAMED_OTHERWISE.has(iso)) return false;
        const { organisations } = reader.readText(`${before}${society(term)}${after}`, { file: 'paper.txt' });
        return !organisations.some(({ name, country }) => name === society(term) && country === iso);
      });
      expect(missed).toEqual([]);
    });
  }
});
