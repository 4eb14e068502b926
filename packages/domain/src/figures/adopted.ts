import type { Qualifier } from '../measures.ts';
import type { FigureQuery } from './query.ts';

/** What the responsible person decided to print (口径), and what prints from then on: the recorded and stated figures stay behind it as the check. */
export interface AdoptedFigure {
  readonly id: string;
  readonly query: FigureQuery;
  /** As printed: "nearly 100 batches". */
  readonly wording: string;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** In words: what it covers and what it leaves out. */
  readonly scope: string;
  readonly hedge: string | null;
  /** Whether it rests on the records or on a statement, and on which (engagement ids of statements). */
  readonly basis: { readonly kind: 'recorded' } | { readonly kind: 'stated'; readonly engagementId: string };
  readonly adoptedBy: string;
  /** The approver's name as printed. */
  readonly approver: string;
  /** ISO date. */
  readonly adoptedOn: string;
  readonly version: number;
}
