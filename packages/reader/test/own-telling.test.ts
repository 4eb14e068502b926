import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';
import { folder, OWN_GOLD, SHARED } from './gold/papers.ts';
import { scoreTelling, type TellingScores } from './gold/telling.ts';

/** What is reached, less two hundredths. `SHOW=1 npx vitest run packages/reader/test/own-telling.test.ts` prints what is wrong. */
const FLOORS: Readonly<Record<string, TellingScores>> = {
  en: { status: 0.88, period: 0.78, roles: 0.81 },
  vi: { status: 0.91, period: 0.72, roles: 0.78 },
  zh: { status: 0.81, period: 0.69, roles: 0.73 },
  seeds: { status: 0.9, period: 0.9, roles: 0.65 },
};

const show = process.env['SHOW'] ? (line: string) => console.info(line) : () => {};

function measure(goldDir: string, textDir: string): TellingScores {
  const { papers } = folder(goldDir, textDir);
  const readings = papers.map(({ gold, text }) => readText(text, { file: gold.file }));
  const scores = scoreTelling(papers, readings, show);
  show(JSON.stringify(scores));
  return scores;
}

function expectFloors(name: string, scores: TellingScores): void {
  for (const field of ['status', 'period', 'roles'] as const)
    expect.soft(scores[field], field).toBeGreaterThanOrEqual(FLOORS[name]?.[field] ?? 1);
}

for (const path of OWN_GOLD) {
  const language = path.slice(-2);
  test(`tells who took part, when, and whether it happened, in the papers of ${language}`, () => {
    expectFloors(language, measure(path, path));
  });
}

const seeds = join(SHARED, 'gold', 'seeds');
const isThere = existsSync(seeds);
test.skipIf(!isThere)(
  `tells the same of the development papers${isThere ? '' : ' (skipped: ../shared is not there)'}`,
  () => {
    expectFloors('seeds', measure(seeds, join(SHARED, 'seeds')));
  },
);
