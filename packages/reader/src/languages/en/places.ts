import type { PackSection } from '../../pack.ts';

export const places: PackSection = { lexicon: [], rules: [] };
