/** One engagement told in two texts. Compared only within buckets of like ones, so that cost stays near linear in the texts. */
import { meets } from '../engagements/period.ts';
import { isVariant } from '../findings/spelling.ts';
import type { Signals } from './signals.ts';

export interface Match {
  readonly one: Signals;
  readonly other: Signals;
  readonly score: number;
}

/** From which on two passages are proposed to tell of one engagement. */
const ENOUGH = 5;
const BUCKET = 30;

/** The best partner of each engagement in each other text. */
export function sameEvents(signals: readonly Signals[]): Match[] {
  const rarity = rarityOf(signals);
  const buckets = new Map<string, Signals[]>();
  const best = new Map<string, Match>();
  const number = new Map(signals.map((entry, i) => [entry, i]));
  for (const one of signals) {
    if (one.engagement.status === 'aggregate') continue;
    const met = new Set<Signals>();
    for (const key of keysOf(one)) {
      const others = buckets.get(key) ?? [];
      for (const other of others) {
        if (other.file === one.file || met.has(other)) continue;
        met.add(other);
        const score = alike(other, one, rarity);
        const id = `${number.get(one)} ${other.file}`;
        if (score >= ENOUGH && score > (best.get(id)?.score ?? 0)) best.set(id, { one: other, other: one, score });
      }
      buckets.set(key, [...others.slice(-BUCKET), one]);
    }
  }
  return [...best.values()];
}

function keysOf({ engagement: { kind, period }, people, bodies, countries, quantities, words }: Signals): string[] {
  const numbered = [...words].filter((word) => /\d/.test(word) && /\p{L}/u.test(word));
  return [
    ...(period ? [`${kind} ${period.slice(0, 7)}`] : []),
    ...[...people, ...bodies, ...countries, ...numbered].map((name) => `${kind} ${name}`),
    ...quantities.flatMap(({ value }) => (value !== null && value > 12 ? [`${kind} ${value}`] : [])),
  ];
}

/** How much two engagements of one kind have in common; 0 where they contradict one another. */
function alike(a: Signals, b: Signals, rarity: (word: string) => number): number {
  if ((a.engagement.status === 'planned') !== (b.engagement.status === 'planned')) return 0;
  if (
    a.engagement.direction &&
    b.engagement.direction &&
    a.engagement.direction !== b.engagement.direction &&
    !swaps(a, b)
  )
    return 0;
  let score = 0;
  if (a.bounds && b.bounds) {
    if (!meets(a.bounds, b.bounds)) return 0;
    const exact = Math.min(precision(a.engagement.period), precision(b.engagement.period));
    score += exact >= 10 ? 3 : exact >= 7 ? 2 : 1;
  }
  score += 2 * Math.min(2, sharedPeople(a, b));
  const bodies = common(a.bodies, b.bodies);
  score += bodies > 0 ? 2 : 0;
  score += common(a.countries, b.countries) > 0 ? 1 : 0;
  score += sharedFigures(a, b);
  score += sharesNumbered(a, b) ? 1 : 0;
  if (a.language.slice(0, 2) === b.language.slice(0, 2)) score += sharedWords(a, b, rarity);
  return score;
}

/** What is sent in one text is received in the other, where they are of two desks. */
function swaps(a: Signals, b: Signals): boolean {
  return common(a.bodies, b.bodies) > 0 || common(a.people, b.people) > 0 || sharedFigures(a, b) > 0;
}

function precision(period: string | null): number {
  return period?.split('/')[0]?.length ?? 0;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((entry) => b.has(entry)).length;
}

function sharedPeople(a: Signals, b: Signals): number {
  return [...a.people].filter((person) =>
    [...b.people].some((other) => person === other || isPart(person, other) || isVariant(person, other, true)),
  ).length;
}

/** "Xi" and "Xi Jinping". */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.split(' ').includes(short);
}

/** "12th": what is numbered is one of a series. */
function sharesNumbered(a: Signals, b: Signals): boolean {
  return [...a.words].some((word) => /\d\p{L}/u.test(word) && b.words.has(word));
}

/** The same large number is rarely chance. */
function sharedFigures(a: Signals, b: Signals): number {
  const same = a.quantities.filter(({ value, measure }) =>
    b.quantities.some((other) => other.value === value && other.measure === measure && value !== null),
  );
  const most = Math.max(0, ...same.map(({ value }) => value ?? 0));
  return most >= 100 ? 3 : most >= 5 ? 1 : 0;
}

const MOST_FROM_WORDS = 5;

function sharedWords(a: Signals, b: Signals, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a.words) if (b.words.has(word)) sum += rarity(word);
  return Math.min(MOST_FROM_WORDS, sum);
}

/** A word weighs more the fewer passages have it; what stands in a twentieth of them weighs nothing. */
function rarityOf(signals: readonly Signals[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of signals) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = Math.max(8, signals.length / 12);
  return (word) => {
    const share = (counts.get(word) ?? 0) / many;
    return word.length < 2 || share >= 1 ? 0 : 1 - share;
  };
}
