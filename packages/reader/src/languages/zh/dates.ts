import type { DateData } from '../../dates.ts';
import type { PackSection } from '../../pack.ts';

export const dates: PackSection & DateData = { lexicon: [], rules: [], weekStartsOn: 1 };
