import type { Qualifier } from '../measures.ts';
import type { InterfaceLanguage } from '../workspace.ts';
import type { FigureQuery } from './query.ts';

/** What the responsible person decided to print (口径), and what prints from then on: the recorded and stated figures stay behind it as the check. */
export interface AdoptedFigure {
  readonly id: string;
  readonly query: FigureQuery;
  /** As printed in `language`: "nearly 100 batches". Papers in other languages word the number anew. */
  readonly wording: string;
  /** The language that `wording` and `scope` are in. */
  readonly language: InterfaceLanguage;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** Of the value, where its measure has one: a currency, `t`. */
  readonly unit: string | null;
  /** What it covers and leaves out, beyond what the query says; may be empty. */
  readonly scope: string;
  readonly hedge: string | null;
  /** Whether it rests on the records or on a statement, and on which (engagement ids of statements). */
  readonly basis: { readonly kind: 'recorded' } | { readonly kind: 'stated'; readonly engagementId: string };
  /** The account that entered the adoption. */
  readonly adoptedBy: string;
  /** Who decided, as printed. */
  readonly approver: string;
  /** ISO date. */
  readonly adoptedOn: string;
  readonly version: number;
}
