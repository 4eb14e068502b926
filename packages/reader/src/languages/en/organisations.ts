import type { PackSection } from '../../pack.ts';

export const organisations: PackSection = { lexicon: [], rules: [] };
