import type { Stop } from '../plan/plan.ts';
import type { Minute } from '../time.ts';
import type { RowLabel } from './sheet.ts';

/** A line of a desk's own programme: a stop, the row that it stands in (the first, where each group has one), and the cars of its groups. */
export interface Line {
  readonly row: RowLabel;
  readonly stop: Stop & { readonly title: string };
  readonly cars: readonly { readonly groups: readonly string[]; readonly vehicles: readonly string[] }[];
  /** The drive to it, where a line of its own gives its times. */
  readonly drive?: { readonly leaves: Minute; readonly arrives: Minute };
  /** Whether nobody says when it ends, and it may as well end in time for the drive to what follows. */
  readonly lastsUntilNext?: true;
  /** As written, for a table that is written again. */
  readonly remarks: string;
}
