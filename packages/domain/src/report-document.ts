/**
 * The report that a head of department takes to a meeting: what to print, in order, in words that are final. Whoever fills it
 * has formatted every date and number in the reader's language and chosen every fixed word (`labels`); whoever prints it only
 * decides how it looks.
 */
export interface ReportDocument {
  readonly language: 'en' | 'zh' | 'vi';
  readonly title: string;
  readonly subtitle: string | null;
  readonly organisation: string;
  /** In words: "1 January 2009 to 31 December 2018". */
  readonly period: string;
  readonly generatedOn: string;
  /** Printed on every page while figures are not adopted or names not verified. */
  readonly draft: boolean;
  readonly introduction: readonly string[];
  readonly headlines: readonly ReportHeadline[];
  readonly tables: readonly ReportTable[];
  readonly counted: readonly ReportCountedGroup[];
  readonly notes: readonly string[];
  readonly definitions: readonly ReportDefinition[];
  readonly endnotes: readonly ReportEndnote[];
  readonly labels: ReportLabels;
}

export interface ReportHeadline {
  /** What is printed as the figure, with its qualifier and what it counts: "nearly 100 batches". */
  readonly wording: string;
  /** Of what and when: "Visits received, 2009–2018". */
  readonly label: string;
  /** A hedge of the source's, kept in words: "according to incomplete statistics". */
  readonly hedge: string | null;
  /** Who decided to print it and when (in words), and what it covers beyond its label; null marks it as not adopted. */
  readonly adopted: { readonly by: string; readonly on: string; readonly scope: string | null } | null;
  /** Sources differ: one line that says how, or null. */
  readonly toVerify: string | null;
  /** What else stands behind it, each with its sources: every statement, what it contains, what is recorded beside it. */
  readonly remarks: readonly ReportCell[];
  /** Numbers of endnotes. */
  readonly sources: readonly number[];
}

export interface ReportColumn {
  readonly label: string;
  readonly align: 'start' | 'end';
}

export interface ReportCell {
  readonly text: string;
  readonly sources?: readonly number[];
}

export interface ReportTable {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly total: readonly ReportCell[] | null;
  readonly notes: readonly string[];
}

/** After a name that nobody has verified; explained under the list. */
export const UNVERIFIED_MARK = '†';

/** What figures count, listed. */
export interface ReportCountedGroup {
  readonly title: string;
  readonly items: readonly ReportCountedItem[];
  readonly notes: readonly string[];
}

export interface ReportCountedItem {
  readonly date: string;
  readonly title: string;
  /** Names that nobody has verified yet bear `UNVERIFIED_MARK`. */
  readonly partner: string | null;
  readonly country: string | null;
  /** Each with its measure: "12 persons". */
  readonly quantities: readonly string[];
  /** Told inside an aggregate: marked, and not counted again. */
  readonly insideAggregate: boolean;
  readonly toVerify: boolean;
  readonly sources: readonly number[];
}

export interface ReportDefinition {
  readonly term: string;
  readonly text: string;
}

/** A source: the paper, and the passage that says so. */
export interface ReportEndnote {
  /** Refers to it from figures, cells and items. Printed numbers follow the order of first reference. */
  readonly number: number;
  /** Tells papers apart: the second note of one paper refers to the first. */
  readonly paperId: string;
  readonly document: string;
  /** The passage, verbatim. */
  readonly quote: string;
  /** The source's own date, in words, or null. */
  readonly date: string | null;
  /** "Reprint of …", "Translation of …", naming the paper (numbers are given when printed): then it is no second witness. */
  readonly derivesFrom: string | null;
}

/** Fixed words, in the reader's language. */
export interface ReportLabels {
  readonly period: string;
  readonly generated: string;
  /** Why it is a draft, on the first page; on the others the mark alone. */
  readonly draft: string;
  readonly draftMark: string;
  readonly headlines: string;
  readonly adoptedBy: string;
  readonly scope: string;
  readonly notAdopted: string;
  readonly toVerify: string;
  readonly tables: string;
  /** Before a table's number: "Table". */
  readonly table: string;
  readonly total: string;
  readonly counted: string;
  readonly date: string;
  readonly what: string;
  readonly partner: string;
  readonly quantities: string;
  readonly insideAggregate: string;
  readonly unverifiedName: string;
  readonly notes: string;
  readonly definitions: string;
  readonly sources: string;
  /** Under that heading: the notes themselves may begin on the next page. */
  readonly sourcesNote: string;
  /** Between parts of a line, with their space. */
  readonly comma: string;
  readonly semicolon: string;
  /** With `{number}`, in a note of a paper that an earlier note names: "As note {number}". */
  readonly asNote: string;
  /** With `{page}` and `{pages}`: "Page {page} of {pages}". */
  readonly pageOf: string;
}
