import type { PackSection } from '../../pack.ts';

/** `name-filler`: words that one body's name may have or lack. */
export const findings: PackSection = {
  lexicon: [{ tag: 'name-filler', terms: ['tỉnh', 'thành phố', 'tp', 'nước'] }],
  rules: [],
};
