import type { StatedFigure } from '@comity/domain';
import { z } from 'zod';
import * as b from './basics.ts';
import { citationWithSource, engagementRow, quantity } from './records.ts';

export const figureQuery = z.object({
  measure: b.measure,
  kind: b.kind.nullable(),
  direction: b.direction.nullable(),
  from: b.isoDate.nullable(),
  to: b.isoDate.nullable(),
  groupBy: b.grouping,
});

export const total = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: b.qualifier,
  hedges: z.array(z.string()),
  unnumbered: z.int(),
});
export const unitTotal = z.object({ unit: z.string().nullable(), total, records: z.int() });

const statedBase = z.object({
  engagementId: b.id,
  title: z.string(),
  period: z.string().nullable(),
  relation: z.enum(['within', 'covers', 'overlaps', 'undated']),
  quantity,
});
/** Annotated: an inferred recursive type is lost in the emitted declarations. */
export const statedFigure: z.ZodType<StatedFigure> = statedBase.extend({
  contains: z.object({
    get stated() {
      return z.array(statedFigure);
    },
    recorded: z.array(unitTotal),
  }),
});

export const figure = z.object({
  query: figureQuery,
  toldAs: b.measure,
  recorded: z.object({
    totals: z.array(unitTotal),
    /** `verified`: false for a partner whose name nobody has verified. */
    groups: z.array(
      z.object({ key: z.string(), label: z.string(), verified: z.boolean(), totals: z.array(unitTotal) }),
    ),
  }),
  stated: z.array(statedFigure),
  leftOut: z.object({ undated: z.int(), crossing: z.int() }),
  toVerify: z.array(b.id),
  /** Records and statements whose papers were erased: their numbers stand on nothing that can be read. */
  sourceErased: z.array(b.id),
  /** True where it is computed from proposals that nobody has confirmed; ids are then those of proposals. */
  unconfirmed: z.boolean(),
  /** Of an unconfirmed one: the open proposals and records that it does not take in, since there are too many for a first look. */
  notLookedAt: z.int(),
});

/** Why a number is what it is: the records it counts, or the statement, each with its passages. */
export const lineage = z.object({
  records: z.array(z.object({ engagement: engagementRow, citations: z.array(citationWithSource) })),
  total: z.int(),
  /** The cursor of the records that follow; null at the end. */
  next: z.string().nullable(),
});

/** As asked in an address: years or dates. `2009` as `from` is its first day, as `to` its last. */
const yearOrDate = z.union([z.string().regex(/^\d{4}$/), b.isoDate]);
export const figureAddress = z.object({
  measure: b.measure,
  kind: b.kind.optional(),
  direction: b.direction.optional(),
  from: yearOrDate.optional(),
  to: yearOrDate.optional(),
  groupBy: b.grouping.default('none'),
  unconfirmed: b.flag.optional(),
});

export const adoptedDraft = z.object({
  query: figureQuery,
  wording: b.someLine(),
  /** Of `wording` and `scope`: reports in other languages word the number anew. */
  language: b.language,
  value: z.number().nullable(),
  qualifier: b.qualifier,
  unit: z.string().max(40).nullable(),
  /** Beyond what the query says; may be empty. */
  scope: b.line(1000),
  hedge: b.line().nullable(),
  basis: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('recorded') }),
    z.object({ kind: z.literal('stated'), engagementId: b.id }),
  ]),
  /** Who decided; empty for the one who is signed in. */
  approver: b.line(),
  adoptedOn: b.isoDate,
});
export const adopted = adoptedDraft.extend({
  id: b.id,
  /** Who entered it. */
  adoptedBy: z.string(),
  /** The papers behind its basis were erased. */
  sourceErased: z.boolean(),
  version: b.version,
});

/** A first look: each figure with the passages behind it, so that one click opens the sentence. */
export const headline = z.object({
  figure,
  passages: z.array(z.object({ id: b.id, documentId: b.id, start: z.int(), end: z.int(), quote: z.string() })),
  adopted: adopted.nullable(),
});

export const reportRequest = z.object({
  language: b.language,
  title: b.line().optional(),
  from: b.isoDate.nullable(),
  to: b.isoDate.nullable(),
  /** Which figures to print; empty for those that are adopted in the period, or the headlines where none is. */
  figures: z.array(figureQuery).max(40),
});
