/**
 * Which text derives from which: a reprint or excerpt has its sentences from another, a translation its figures and dates. Papers that
 * derive from one another are one witness. Apart from the findings: their public shape has no kind for it.
 */

import type { ReadText } from './across/read-text.ts';
import { wordsOf } from './across/signals.ts';

export interface Derivation {
  readonly kind: 'reprint' | 'excerpt' | 'translation';
  /** The text that derives, and the one that it derives from: the older by its stamp, else the longer. */
  readonly file: string;
  readonly from: string;
  /** Share of the derived text's runs of words (of a translation: of its figures and dates) that the other has, 0 to 1. */
  readonly share: number;
}

/** Words in a run; one run of so many is kept, chosen by its own hash, so that texts of any length compare in linear time. */
const RUN = 6;
const ONE_OF = 4;
const FEWEST_RUNS = 5;
const REPRINT = 0.5;
const EXCERPT = 0.2;
const TRANSLATION = 0.7;
const FEWEST_FIGURES = 8;
/** A copy has the dates and the numbers of what it copies as far as its words, or nearly: papers from one template have only the words. */
const COPIED_AS_WELL = 0.6;
/** Runs that stand in more texts than this are boilerplate. */
const BOILERPLATE = 12;

export function derivations(texts: readonly ReadText[]): Derivation[] {
  return [...copies(texts), ...translations(texts)];
}

function copies(texts: readonly ReadText[]): Derivation[] {
  const runs = texts.map(runsOf);
  return overlaps(runs).flatMap(([a, b, shared]) => {
    const [one, other] = [texts[a], texts[b]];
    const fewer = Math.min(runs[a]?.size ?? 0, runs[b]?.size ?? 0);
    const share = shared / fewer;
    if (!one || !other || fewer < FEWEST_RUNS || share < EXCERPT || !tellsTheSame(one, other, share)) return [];
    return [{ kind: share >= REPRINT ? 'reprint' : 'excerpt', share, ...order(one, other) }];
  });
}

/** Whether the dates and the numbers were taken over along with the words; when each paper was written says nothing of it. */
function tellsTheSame(one: ReadText, other: ReadText, share: number): boolean {
  const stamps = new Set([one, other].map(({ reading }) => reading.stamp?.edtf));
  const told = (facts: (text: ReadText) => readonly string[]): boolean => {
    const [a, b] = [new Set(facts(one)), new Set(facts(other))];
    const fewer = Math.min(a.size, b.size);
    return fewer === 0 || [...a].filter((fact) => b.has(fact)).length >= COPIED_AS_WELL * share * fewer;
  };
  return told(numbersIn) && told((text) => daysIn(text).filter((day) => !stamps.has(day)));
}

function numbersIn({ reading }: ReadText): readonly string[] {
  return reading.quantities.flatMap(({ value, measure }) => (value === null ? [] : [`${value} ${measure}`]));
}

function daysIn({ reading }: ReadText): readonly string[] {
  return reading.dates.flatMap(({ edtf }) => (edtf ? [edtf] : []));
}

function runsOf({ reading, text }: ReadText): Set<number> {
  const examined = reading.blocks.filter(({ kind }) => kind === 'main' || kind === 'title');
  const words = examined.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + RUN).join(' '));
    if (hash % ONE_OF === 0) runs.add(hash);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

function translations(texts: readonly ReadText[]): Derivation[] {
  const figures = texts.map((text) => {
    const numbers = text.reading.quantities.flatMap(({ value, measure }) =>
      value !== null && value > 2 ? [`${value} ${measure}`] : [],
    );
    return new Set([...numbers, ...daysIn(text)]);
  });
  return overlaps(figures).flatMap(([a, b, shared]) => {
    const [one, other] = [texts[a], texts[b]];
    const fewer = Math.min(figures[a]?.size ?? 0, figures[b]?.size ?? 0);
    const differs = one && other && one.reading.language.slice(0, 2) !== other.reading.language.slice(0, 2);
    if (!differs || fewer < FEWEST_FIGURES || shared / fewer < TRANSLATION) return [];
    return [{ kind: 'translation' as const, share: shared / fewer, ...order(one, other) }];
  });
}

/** Pairs of sets that have members in common, with how many. */
function overlaps<T>(sets: readonly ReadonlySet<T>[]): [number, number, number][] {
  const owners = new Map<T, number[]>();
  sets.forEach((set, i) => {
    for (const member of set) owners.set(member, [...(owners.get(member) ?? []), i]);
  });
  const shared = new Map<string, [number, number, number]>();
  for (const numbers of owners.values()) {
    if (numbers.length > BOILERPLATE) continue;
    for (const [k, a] of numbers.entries()) {
      for (const b of numbers.slice(k + 1)) {
        const pair = shared.get(`${a} ${b}`) ?? [a, b, 0];
        pair[2] += 1;
        shared.set(`${a} ${b}`, pair);
      }
    }
  }
  return [...shared.values()];
}

function order(a: ReadText, b: ReadText): { file: string; from: string } {
  const [first, second] = [a.reading.stamp?.edtf, b.reading.stamp?.edtf];
  const aIsSource = first && second && first !== second ? first < second : a.text.length >= b.text.length;
  const [source, derived] = aIsSource ? [a, b] : [b, a];
  return { file: derived.reading.file, from: source.reading.file };
}
