/** Dates and periods, in EDTF level 1. */
import type { MakeLayer } from './draft.ts';

export interface DateData {
  /** First day of the week of "this week": 1 Monday … 7 Sunday. */
  readonly weekStartsOn: number;
}

/** Adds `draft.dates` and nodes `date`. */
export const datesLayer: MakeLayer = () => ({});
