import type { Reading } from '@comity/domain';

export interface ReadText {
  readonly reading: Reading;
  /** The raw text that was read. */
  readonly text: string;
}
