/** The lists of countries and regions that a workspace may choose, and the continents they are grouped by. */
export const REGION_PRESETS = ['un', 'mainland-china', 'iso'] as const;
export type RegionPreset = (typeof REGION_PRESETS)[number];

export const CONTINENTS = ['africa', 'americas', 'asia', 'europe', 'oceania', 'antarctica'] as const;
/** The five regions of UN M49, and Antarctica. */
export type Continent = (typeof CONTINENTS)[number];
