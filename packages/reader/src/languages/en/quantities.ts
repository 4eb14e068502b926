import type { PackSection } from '../../pack.ts';

export const quantities: PackSection = { lexicon: [], rules: [] };
