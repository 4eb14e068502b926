/** Countries and regions: every mention, adjectives and inside names of bodies too. Adds nodes `country` (iso). */
import type { MakeLayer } from './draft.ts';

export const countriesLayer: MakeLayer = () => ({});
