import type { NumberData } from '../../numbers.ts';
import type { PackSection } from '../../pack.ts';

export const numbers: PackSection & NumberData = {
  lexicon: [],
  rules: [],
  separators: { group: [','], decimal: ['.'] },
};
