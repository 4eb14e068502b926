import type { Reading } from '@comity/domain';
import type { StoredReading } from '@comity/storage';

/** What is kept of a reading, beside the raw text. */
export interface KeptReading extends StoredReading {
  readonly reading: Reading;
  readonly warnings: readonly string[];
}

export function keptReading(stored: StoredReading | null | undefined): KeptReading | undefined {
  return stored && 'reading' in stored && 'warnings' in stored ? (stored as KeptReading) : undefined;
}
