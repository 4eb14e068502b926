import type { PackSection } from '../../pack.ts';

export const countries: PackSection = { lexicon: [], rules: [] };
