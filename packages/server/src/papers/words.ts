import type { ReportLabels } from '@comity/domain';

/**
 * What papers say in one language around their figures (which the domain words). Functions where words bend around numbers; each
 * language is one file, and a missing word does not compile.
 */
export interface PaperWords {
  readonly labels: ReportLabels;
  readonly title: string;
  readonly subtitle: string;
  readonly fileName: string;
  readonly byYear: (figure: string) => string;
  readonly byCountry: (figure: string) => string;
  readonly year: string;
  readonly country: string;
  readonly records: string;
  readonly yearNotTold: string;
  readonly countryNotTold: string;
  /** What a record of several countries does to a table. */
  readonly countedUnderEach: string;
  /** That a table holds nothing of what sources state of several at once. */
  readonly recordedOnly: string;
  /** What stands for a figure of which several statements are told. */
  readonly severalStatements: (count: number) => string;
  readonly statementsDiffer: string;
  /** What stands for a figure of which nothing is counted, because its records are undated or go on beyond the period. */
  readonly goingOn: string;
  readonly noneRecorded: string;
  readonly statedAlone: string;
  readonly stated: (number: string, when: string) => string;
  /** Said of a statement that spans more than the period of the figure. */
  readonly spansMore: string;
  readonly insideStated: (number: string, when: string) => string;
  readonly insideRecorded: (number: string) => string;
  readonly recordedBeside: (number: string) => string;
  readonly recordedAlone: string;
  readonly leftOut: (what: string, when: string) => string;
  readonly leftOutUndated: (count: number) => string;
  readonly leftOutCrossing: (count: number) => string;
  readonly sourcesDiffer: (count: number) => string;
  readonly sourceErased: string;
  /** Said of an adopted figure whose records or statement no longer say so. */
  readonly basisChanged: string;
  readonly enteredBy: (name: string) => string;
  readonly listShortened: (shown: number, total: number) => string;
  readonly reprintOf: (title: string) => string;
  readonly translationOf: (title: string) => string;
  readonly introduction: readonly string[];
  readonly unadopted: (count: number) => string;
  readonly unverified: (count: number) => string;
  readonly basis: readonly { readonly term: string; readonly text: string }[];
}
