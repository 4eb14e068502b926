import type { PackSection } from '../../pack.ts';

export const findings: PackSection = { lexicon: [], rules: [] };
