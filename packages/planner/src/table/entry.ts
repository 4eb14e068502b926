import type { Clock } from '../time.ts';
import type { RowLabel } from './sheet.ts';

/** One line of a programme, as it is written: what and when, and names that nobody has looked up yet. */
export interface Entry {
  readonly row: RowLabel;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly from: Clock;
  /** After midnight beyond 24:00. */
  readonly to: Clock;
  readonly title: string;
  readonly place: string;
  readonly groups: string;
  readonly interpreters: string;
  readonly vehicles: string;
  readonly hosts: string;
  readonly remarks: string;
  /** Whether the end is assumed to be where what follows begins. */
  readonly lastsUntilNext: boolean;
  /** Whether its table has no column that says whose it is. */
  readonly isForAny: boolean;
  /** What stands above as the name of a group: a heading in the table, above it, or the sheet's name. */
  readonly heading: string;
}

/** An entry of which nobody knows yet when it ends. */
export interface EntryDraft extends Omit<Entry, 'to' | 'lastsUntilNext'> {
  readonly to: Clock | undefined;
  /** Minutes, where the table says them. */
  readonly lasts: number | undefined;
}
