/** Findings across texts. */
import type { AcrossReading, Reading } from '@comity/domain';

export interface ReadText {
  readonly reading: Reading;
  readonly text: string;
}

export function readAcross(_texts: readonly ReadText[]): AcrossReading {
  return { findings: [] };
}
