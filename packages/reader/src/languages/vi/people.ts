import type { PackSection } from '../../pack.ts';

export const people: PackSection = { lexicon: [], rules: [] };
