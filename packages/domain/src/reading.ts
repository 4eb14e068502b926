/**
 * A reading: what the reader found in one text. This shape is public (`comity read --json`) and has a JSON Schema.
 *
 * Offsets are UTF-16 code units into the raw text, end exclusive; `raw.slice(start, end) === quote`, always.
 */
import type { Measure, Qualifier } from './measures.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words that stand there. */
export interface Quote extends Span {
  readonly quote: string;
}

/** `title` and `main` are examined; `caption`, `byline` and `stamp` may be; `related` and `residue` never are. */
export const BLOCK_KINDS = ['title', 'main', 'caption', 'byline', 'stamp', 'related', 'residue'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface ReadingBlock extends Span {
  readonly kind: BlockKind;
  /** Why the reader thinks so, as a stable code with an English gloss; the screens translate the code. */
  readonly reason: string;
}

export interface ReadingQuantity extends Quote {
  /** null where the words give a range or a vague number ("dozens"): then `low` and `high` say what they give. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  /** ISO 4217 for money; `t` or `kg` for tonnes; `h` for hours; UCUM (`d`, `wk`, `mo`, `a`) for duration; else a free word or null. */
  readonly unit: string | null;
  /** What is counted, as the text words it. */
  readonly of: string | null;
  /** It is that of another time, or how much more or less it is than then ("up 3 on 2018"): no count of what is told. */
  readonly compares?: true;
}

export interface ReadingDate extends Quote {
  /** EDTF level 1; null where the text does not settle the date. */
  readonly edtf: string | null;
}

export interface ReadingCountry extends Quote {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
}

export const ORGANISATION_KINDS = [
  'national-society',
  'national-society-branch',
  'federation',
  'icrc',
  'government',
  'government-office',
  'party',
  'agency',
  'international-organisation',
  'company',
  'school',
  'hospital',
  'welfare-institution',
  'media',
  'association',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface ReadingOrganisation extends Quote {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2, where the text or the gazetteer says so. */
  readonly country: string | null;
}

export interface ReadingPerson extends Quote {
  /** Without form of address. */
  readonly name: string;
  /** As written; null where the text gives none. */
  readonly post: string | null;
}

/** The kinds of engagement that a text can tell of. */
export const READING_ENGAGEMENT_KINDS = [
  'visit',
  'talks',
  'consignment',
  'training',
  'exchange',
  'deployment',
  'event',
  'honour',
  'agreement',
  'project',
  'medical-aid',
  'request',
] as const;
export type ReadingEngagementKind = (typeof READING_ENGAGEMENT_KINDS)[number];

export const DIRECTIONS = ['incoming', 'outgoing', 'transshipped'] as const;
/** Seen from the body whose work the text tells: received is incoming, sent is outgoing. */
export type Direction = (typeof DIRECTIONS)[number];

export const READING_STATUSES = ['reported', 'planned', 'aggregate', 'background'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

export interface ReadingParty {
  readonly name: string;
  readonly role: string;
}

export interface ReadingEngagement {
  readonly kind: ReadingEngagementKind;
  readonly direction: Direction | null;
  readonly status: ReadingStatus;
  /** EDTF; null where the text does not settle it. */
  readonly period: string | null;
  readonly parties: readonly ReadingParty[];
  /** All passages that tell of it. Never empty. */
  readonly quotes: readonly Quote[];
}

export const FINDING_KINDS = [
  'same-event',
  'name-variant',
  'sum-mismatch',
  'count-mismatch',
  'aggregate-contains',
  'stamp-conflict',
  'rival',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface ReadingFinding {
  readonly kind: FindingKind;
  /** In plain English; the screens word it from `kind` and the passages. */
  readonly explanation: string;
  /** The passages that a person should see side by side. At least two. */
  readonly spans: readonly Quote[];
}

export interface AcrossFinding extends Omit<ReadingFinding, 'spans'> {
  readonly spans: readonly (Quote & { readonly file: string })[];
}

export interface Reading {
  readonly file: string;
  /** BCP-47, with the script for Chinese (`zh-Hans`, `zh-Hant`). */
  readonly language: string;
  readonly title: Quote | null;
  readonly stamp: ReadingDate | null;
  readonly blocks: readonly ReadingBlock[];
  readonly quantities: readonly ReadingQuantity[];
  readonly dates: readonly ReadingDate[];
  readonly countries: readonly ReadingCountry[];
  readonly organisations: readonly ReadingOrganisation[];
  readonly people: readonly ReadingPerson[];
  readonly engagements: readonly ReadingEngagement[];
  readonly findings: readonly ReadingFinding[];
}

export interface AcrossReading {
  readonly findings: readonly AcrossFinding[];
}
