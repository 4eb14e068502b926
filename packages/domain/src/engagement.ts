import { parseEdtf } from './edtf.ts';
import type { EngagementKind } from './kinds/index.ts';
import type { PartyRole } from './party.ts';
import type { Quantity } from './quantity.ts';
import type { Direction } from './reading.ts';

export const ENGAGEMENT_STATUSES = ['reported', 'planned'] as const;
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number];

export interface EngagementParty {
  readonly partyId: string;
  readonly role: PartyRole;
  /** As the source writes it; the party's own name stands with the party. */
  readonly nameAsPrinted: string;
}

/** What a person or the reader states of an engagement: everything but identity, version and derived dates. */
export interface EngagementDraft {
  readonly kind: EngagementKind;
  readonly direction: Direction | null;
  readonly status: EngagementStatus;
  /** Stands for several ("nearly 100 batches in 2009-2018"): its numbers are *stated*, and never summed with what it contains. */
  readonly aggregate: boolean;
  /** Empty where its words went with an erased paper, or are withheld. */
  readonly title: string;
  /** EDTF; null while unresolved. */
  readonly period: string | null;
  /** The source's own words for a period that is not resolved. */
  readonly periodAsWritten: string | null;
  /** ISO 3166-1 alpha-2, distinct. */
  readonly countries: readonly string[];
  readonly place: string | null;
  readonly themes: readonly string[];
  readonly parties: readonly EngagementParty[];
  readonly quantities: readonly Quantity[];
  /** The kind's own fields, by the names of its declaration. */
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;
  /** The engagement that contains this one. */
  readonly partOf: string | null;
  /** Done by others: recorded, and never in the desk's own figures. */
  readonly byOthers: boolean;
  readonly notes: string | null;
}

/** A visit received of which nothing is known yet. */
export const BLANK_ENGAGEMENT: EngagementDraft = {
  kind: 'visit',
  direction: 'incoming',
  status: 'reported',
  aggregate: false,
  title: '',
  period: null,
  periodAsWritten: null,
  countries: [],
  place: null,
  themes: [],
  parties: [],
  quantities: [],
  fields: {},
  partOf: null,
  byOthers: false,
  notes: null,
};

/** One dated thing that happened or will: the spine of the ledger. */
export interface Engagement extends EngagementDraft {
  readonly id: string;
  /** Inclusive bounds of `period`, ISO dates; null where open or unresolved. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly version: number;
}

/** The dates by which an engagement is sorted and filtered, from its EDTF period. */
export function periodBounds(period: string | null): { startsOn: string | null; endsOn: string | null } {
  return (period === null ? undefined : parseEdtf(period)) ?? { startsOn: null, endsOn: null };
}

/** Ties a passage of a document to one field of one record: `raw.slice(start, end) === quote`. */
export interface Citation {
  readonly id: string;
  readonly recordKind: 'engagement' | 'party';
  readonly recordId: string;
  /** A path into the record: `period`, `quantities.0`, `parties.1`, or `` for the record as a whole. */
  readonly field: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
