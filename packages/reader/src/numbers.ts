/** Numbers and ranges. */
import type { MakeLayer } from './draft.ts';

export interface NumberData {
  /** How digits are grouped and where decimals begin. */
  readonly separators: { readonly group: readonly string[]; readonly decimal: readonly string[] };
}

/** Adds nodes `number` (value) and `range` (low, high). */
export const numbersLayer: MakeLayer = () => ({});
