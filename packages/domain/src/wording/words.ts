import type { EngagementKind } from '../kinds/index.ts';
import type { Measure, Qualifier } from '../measures.ts';
import type { Direction } from '../reading.ts';
import type { Numerals } from './numerals.ts';

/** A number as it is written, with its size, by which plurals bend. */
export interface Written {
  readonly text: string;
  readonly amount: number;
}

/**
 * How figures are told in one language, on screen and on paper alike: qualifiers, classifiers and units, kinds seen from the
 * desk, periods. Functions where words bend around numbers; each language is one file, and a missing word does not compile.
 */
export interface FigureWords {
  /** BCP-47, for `Intl`. */
  readonly tag: string;
  /** A number with its hedge: "nearly 100". */
  readonly qualified: (qualifier: Qualifier, number: Written) => string;
  /** What a wording of this language says about its number, just before it and just after it. */
  readonly qualifierPatterns: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly [before: string, after: string]>>;
  /** Whole numbers in words, as somebody may word an adopted figure: 近百批. */
  readonly numerals: Numerals;
  readonly between: (low: string, high: string) => string;
  /** "Dozens": words without any number. */
  readonly unnumbered: string;
  /** With what is counted: "nearly 100 batches". `unit` is the source's, where the measure has one. */
  readonly counted: (number: Written, measure: Measure, kind: EngagementKind | null, unit: string | null) => string;
  /** "Visits received": a kind seen from the desk; null stands for all kinds or both ways. */
  readonly scope: (kind: EngagementKind | null, direction: Direction | null) => string;
  /** "Visit received": one of them. */
  readonly one: (kind: EngagementKind, direction: Direction | null) => string;
  readonly measures: Readonly<Record<Measure, { readonly term: string; readonly definition: string }>>;
  /** What a measure is called of one kind, where kinds are counted in different words: số đoàn of visits, số đợt of consignments. */
  readonly termsOfKinds?: Readonly<Partial<Record<EngagementKind, Readonly<Partial<Record<Measure, string>>>>>>;
  /** "Visits received, 2009–2018". */
  readonly during: (what: string, when: string) => string;
  /** "Visits received: batches", where no number says the measure. */
  readonly measured: (what: string, measure: string) => string;
  readonly allTime: string;
  readonly undated: string;
  readonly asWritten: (words: string) => string;
  readonly since: (start: string) => string;
  readonly until: (end: string) => string;
  readonly about: (point: string) => string;
  readonly uncertain: (point: string) => string;
  readonly decade: (firstYear: string) => string;
  /** A year, or two with a dash, as they stand in a text. */
  readonly years: (years: string) => string;
}
