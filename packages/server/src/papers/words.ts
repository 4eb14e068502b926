import type { Direction, EngagementKind, Measure, Qualifier, ReportLabels } from '@comity/domain';

/**
 * What papers say in one language. Functions where words bend around numbers; each language is one file, and a missing word does not
 * compile.
 */
export interface PaperWords {
  readonly labels: ReportLabels;
  readonly title: string;
  readonly subtitle: string;
  readonly fileName: string;
  readonly allTime: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly undated: string;
  /** A day, month or year. */
  readonly date: (year: number, month: number | null, day: number | null) => string;
  /** "visits received": what is counted, seen from the desk; null stands for all kinds or both ways. */
  readonly counted: (kind: EngagementKind | null, direction: Direction | null) => string;
  /** "{visits received}: {batches}". */
  readonly figure: (counted: string, measure: string) => string;
  /** A figure over its period. */
  readonly over: (figure: string, period: string) => string;
  /** A number with what it counts: "nearly 100 batches". */
  readonly numberOf: (number: string, term: string) => string;
  readonly measures: Readonly<Record<Measure, { readonly term: string; readonly definition: string }>>;
  /** A number in words: "nearly 100". */
  readonly qualified: (qualifier: Qualifier, number: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly unnumbered: string;
  readonly byYear: (figure: string) => string;
  readonly byCountry: (figure: string) => string;
  readonly byPartner: (figure: string) => string;
  readonly year: string;
  readonly country: string;
  readonly records: string;
  readonly notTold: string;
  /** What a record of several countries does to a table. */
  readonly countedUnderEach: string;
  readonly insideStated: (number: string, when: string) => string;
  readonly insideRecorded: (number: string) => string;
  readonly recordedBeside: (number: string) => string;
  readonly statedBeside: (number: string, when: string) => string;
  readonly leftOutUndated: (count: number) => string;
  readonly leftOutCrossing: (count: number) => string;
  readonly sourcesDiffer: (count: number) => string;
  readonly listShortened: (shown: number, total: number) => string;
  readonly reprintOf: (title: string) => string;
  readonly translationOf: (title: string) => string;
  readonly introduction: readonly string[];
  readonly unadopted: (count: number) => string;
  readonly unverified: (count: number) => string;
  readonly basis: readonly { readonly term: string; readonly text: string }[];
}
