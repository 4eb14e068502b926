import type { PackSection } from '../../pack.ts';

export const engagements: PackSection = { lexicon: [], rules: [] };
