import { z } from 'zod';
import * as b from './basics.ts';

export const quantity = z.object({
  measure: b.measure,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: b.qualifier,
  unit: b.line(20).nullable(),
  of: b.line().nullable(),
  hedge: b.line().nullable(),
});

export const partyName = z.object({ text: b.someLine(), language: b.line(35).nullable(), kind: b.partyNameKind });

export const partyDraft = z.object({
  kind: b.partyKind,
  organisationKind: b.organisationKind.nullable(),
  country: b.regionCode.nullable(),
  nameAsPrinted: b.someLine(),
  verifiedName: b.someLine().nullable(),
  post: b.line().nullable(),
  names: z.array(partyName).max(100),
});
export const party = partyDraft.extend({ id: b.id, version: b.version });
export const partyRow = party.extend({ engagements: z.int() });

export const engagementParty = z.object({ partyId: b.id, role: b.partyRole, nameAsPrinted: b.someLine() });

const fieldValue = z.union([b.text, z.number(), z.array(b.someLine()).max(200)]);

export const engagementDraft = z.object({
  kind: b.kind,
  direction: b.direction.nullable(),
  status: b.engagementStatus,
  aggregate: z.boolean(),
  title: b.someLine(),
  period: b.edtf.nullable(),
  periodAsWritten: b.line().nullable(),
  countries: z.array(b.regionCode).max(260),
  place: b.line().nullable(),
  themes: z.array(b.someLine(80)).max(50),
  parties: z.array(engagementParty).max(200),
  quantities: z.array(quantity).max(200),
  fields: z.record(z.string().max(60), fieldValue),
  partOf: b.id.nullable(),
  byOthers: z.boolean(),
  notes: b.text.nullable(),
});
/** What may become of a record: it may stay without a title, whose words went with an erased paper. */
export const engagementChange = engagementDraft.extend({ title: b.line() });
export const engagement = engagementChange.extend({
  id: b.id,
  startsOn: b.isoDate.nullable(),
  endsOn: b.isoDate.nullable(),
  version: b.version,
});

export const citation = z.object({
  id: b.id,
  recordKind: z.enum(['engagement', 'party']),
  recordId: b.id,
  field: z.string(),
  documentId: b.id,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});
/** With what a list of evidence shows: null where the reader may not see the paper. */
export const citationWithSource = citation.extend({ documentTitle: z.string().nullable() });

/** A row of the ledger. */
export const engagementRow = engagement
  .pick({
    id: true,
    kind: true,
    direction: true,
    status: true,
    aggregate: true,
    title: true,
    period: true,
    periodAsWritten: true,
    startsOn: true,
    countries: true,
    place: true,
    quantities: true,
    byOthers: true,
    partOf: true,
    version: true,
  })
  .extend({
    /** Parties other than the desk's own, as they are printed. */
    partners: z.array(z.object({ partyId: b.id, name: z.string(), verified: z.boolean(), role: b.partyRole })),
    parts: z.int(),
    sources: z.int(),
    toVerify: z.boolean(),
  });

/** As much of a record as names it. */
const called = engagement.pick({ id: true, title: true, kind: true, direction: true, place: true, period: true });

export const historyEntry = z.object({
  changeSetId: b.id,
  at: b.instant,
  by: z.string(),
  /** A stable code of what was done: `engagements.updated`, `proposals.accepted`. */
  action: z.string(),
  recordKind: z.string(),
  recordId: b.id,
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
  /** The records that it says contain this one, then or now, as they are called today. */
  containers: z.array(called),
  undone: z.boolean(),
});

/** A change as one line: the most telling thing that it did, the last record to which it did that, and to how many in all. */
export const change = historyEntry.extend({ count: z.int() });

/** What taking a change back means for one of the records that it touched. */
export const changeReach = z.object({
  change,
  /** Engagements that it touched. */
  engagements: z.int(),
  /** Records and decisions that it touched beside this one. */
  others: z.int(),
  /** What it did to this one can be taken back by itself: nothing rests on it. */
  alone: z.boolean(),
});

/** What stands in the way of taking a change back. */
export const builtUpon = z.object({
  /** Later changes, the latest first, as they are to be taken back; not more than are looked through one by one. */
  changes: z.array(change),
  engagements: z.array(engagementRow),
  /** How many engagements there are in all. */
  total: z.int(),
});

export const discrepancy = z.object({
  proposalId: b.id,
  finding: z.string(),
  explanation: z.string(),
  passages: z.array(z.object({ documentId: b.id, start: z.int(), end: z.int(), quote: z.string() })),
});

export const engagementPage = z.object({
  engagement,
  parties: z.array(party),
  citations: z.array(citationWithSource),
  parts: z.array(engagementRow),
  container: engagementRow.nullable(),
  discrepancies: z.array(discrepancy),
  history: z.array(historyEntry),
});
export const partyPage = z.object({
  party,
  engagements: z.array(engagementRow),
  citations: z.array(citationWithSource),
  history: z.array(historyEntry),
});
