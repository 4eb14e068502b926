import { expect, test } from 'vitest';
import { readAcross, readText } from '../src/index.ts';
import { folder, OWN_GOLD } from './gold/papers.ts';
import { FIELDS, type Scores, score } from './gold/scoring.ts';

/**
 * What the reader reaches on the papers of `packages/reader/gold`, less two hundredths: a change that reads worse is noticed. Raise them
 * when the reader gets better; `npm run bench:reader` tells what is missed and what is false.
 */
const FLOORS: Readonly<Record<string, Scores>> = {
  en: {
    'main-text': 0.97,
    'quantity-value': 0.95,
    'quantity-full': 0.92,
    'date-span': 0.97,
    'date-value': 0.97,
    countries: 0.98,
    'country-mentions': 0.98,
    organisations: 0.98,
    people: 0.96,
    'engagement-kind': 0.83,
    'engagement-direction': 0.89,
    findings: 0.62,
  },
  vi: {
    'main-text': 0.97,
    'quantity-value': 0.97,
    'quantity-full': 0.97,
    'date-span': 0.96,
    'date-value': 0.93,
    countries: 0.98,
    'country-mentions': 0.98,
    organisations: 0.94,
    people: 0.96,
    'engagement-kind': 0.87,
    'engagement-direction': 0.82,
    findings: 0.81,
  },
  zh: {
    'main-text': 0.97,
    'quantity-value': 0.97,
    'quantity-full': 0.97,
    'date-span': 0.97,
    'date-value': 0.97,
    countries: 0.98,
    'country-mentions': 0.98,
    organisations: 0.96,
    people: 0.96,
    'engagement-kind': 0.9,
    'engagement-direction': 0.87,
    findings: 0.86,
  },
};

for (const path of OWN_GOLD) {
  const language = path.slice(-2);
  test(`reads the papers of ${language} as well as it did`, () => {
    const papers = folder(path, path);
    const texts = papers.papers.map(({ gold, text }) => ({ text, reading: readText(text, { file: gold.file }) }));
    const scores = score(
      papers,
      texts.map(({ reading }) => reading),
      readAcross(texts),
    );
    for (const field of FIELDS)
      expect.soft(scores[field], field).toBeGreaterThanOrEqual(FLOORS[language]?.[field] ?? 1);
  });
}
