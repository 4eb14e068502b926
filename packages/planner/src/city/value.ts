import type { Group, Site } from '../problem/problem.ts';

/** What a visit that fits perfectly is worth. */
const PERFECT = 1000;
/** In thousandths: what the first, second, third … visit of one type is worth; beyond the list, the last. */
const NOVELTY = [1000, 700, 490, 343, 240, 168, 118, 82];
/** In thousandths: what remains of a visit that is cut as short as it may be. */
const CUT_SHORT = 700;
export const CUT_SHORT_SHARE = CUT_SHORT / 1000;

/** Interest times quality over all themes, 0 to 1000. */
export function interestOf({ interests }: Pick<Group, 'interests'>, { themes }: Pick<Site, 'themes'>): number {
  let sum = 0;
  for (const [theme, quality] of themes) sum += quality * (interests.get(theme) ?? 0);
  return Math.min(PERFECT, Math.round(sum * PERFECT));
}

/** What a visit of some minutes is worth, where `usual` are worth all of it and `least` are the fewest. */
export function worthFor(worth: number, minutes: number, least: number, usual: number): number {
  if (minutes >= usual) return worth;
  const share = CUT_SHORT + Math.floor(((1000 - CUT_SHORT) * (minutes - least)) / (usual - least));
  return Math.floor((worth * share) / 1000);
}

/** What share of a visit remains after so many others of its type. */
export function noveltyOf(before: number): number {
  return (NOVELTY[Math.min(before, NOVELTY.length - 1)] ?? 0) / 1000;
}

/** What a visit adds after `before` others of its type. */
export function withNovelty(worth: number, before: number): number {
  return Math.floor((worth * (NOVELTY[Math.min(before, NOVELTY.length - 1)] ?? 0)) / 1000);
}

/** What all visits of one type are worth together: the best counts in full. */
export function worthOfType(worths: readonly number[]): number {
  let sum = 0;
  for (let nth = 0; nth < worths.length; nth += 1) {
    // Its place among them: each counts once it is clear how many are better, or as good and before it.
    const worth = worths[nth] ?? 0;
    let better = 0;
    for (let other = 0; other < worths.length; other += 1) {
      const against = worths[other] ?? 0;
      if (against > worth || (against === worth && other < nth)) better += 1;
    }
    sum += withNovelty(worth, better);
  }
  return sum;
}

/** Points of value that delegations have less than the mean of all, added up; each by its mean per group. */
export function unfairness(worths: readonly number[]): number {
  let sum = 0;
  for (const worth of worths) sum += worth;
  const mean = Math.floor(sum / Math.max(1, worths.length));
  let less = 0;
  for (const worth of worths) less += Math.max(0, mean - worth);
  return less;
}
