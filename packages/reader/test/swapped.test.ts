import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ReadText, readAcross, readText } from '../src/index.ts';
import { type Folder, folder, OWN_GOLD, type Paper, SHARED } from './gold/papers.ts';
import { FIELDS, type Scores, score } from './gold/scoring.ts';
import { swap } from './gold/swap.ts';

/** How far a score may fall when names, numbers, countries and dates are others. */
const MAY_FALL = 0.03;
const SEEDS = [1, 2, 3];

function scoresOf(papers: readonly Paper[], across: Folder['across']): Scores {
  const texts: ReadText[] = papers.map(({ gold, text }) => ({ text, reading: readText(text, { file: gold.file }) }));
  return score(
    { papers, across },
    texts.map(({ reading }) => reading),
    readAcross(texts),
  );
}

/** Findings across texts are left out: their gold's spans lie in the papers as written. */
function holdsUnderSwaps(papers: readonly Paper[]): void {
  const before = scoresOf(papers, undefined);
  const after = SEEDS.map((seed) =>
    scoresOf(
      papers.map((paper, i) => swap(paper, seed * 1000 + i)),
      undefined,
    ),
  );
  for (const field of FIELDS) {
    const mean = after.reduce((sum, scores) => sum + scores[field], 0) / after.length;
    expect
      .soft(mean, `${field}: ${before[field].toFixed(3)} as written`)
      .toBeGreaterThanOrEqual(before[field] - MAY_FALL);
  }
}

describe('a reader that reads how something is said', () => {
  test('swapped papers are other papers, and every quote of their gold stands where it says', () => {
    const papers = OWN_GOLD.flatMap((path) => folder(path, path).papers);
    const swapped = papers.map((paper, i) => swap(paper, i));
    for (const { gold, text } of swapped) {
      const quotes = [...gold.countries, ...gold.people, ...gold.quantities, ...gold.organisations];
      for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
    }
    const changed = swapped.filter(({ text }, i) => text !== papers[i]?.text);
    expect(changed.length).toBeGreaterThan(papers.length * 0.8);
  });

  for (const path of OWN_GOLD) {
    test(`finds as much in the papers of ${path.slice(-2)} with other names, numbers, countries and years`, () =>
      holdsUnderSwaps(folder(path, path).papers));
  }

  const seeds = join(SHARED, 'gold/seeds');
  test('finds as much in the development papers with other names, numbers, countries and years', ({ skip }) => {
    if (!existsSync(seeds)) skip('skipped: ../shared/gold/seeds is not there');
    holdsUnderSwaps(folder(seeds, join(SHARED, 'seeds')).papers);
  });
});
