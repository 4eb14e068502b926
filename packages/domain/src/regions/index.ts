/**
 * Countries and regions. Every name that a page or a paper prints passes through the workspace's preset (design: care).
 */
import type { InterfaceLanguage } from '../workspace.ts';
import type { Continent, RegionPreset } from './lists.ts';
import { REGION_NAMES } from './names.ts';
import { COMMON_NAMES, PRESET_NAMES } from './presets.ts';

export * from './lists.ts';

const LANGUAGE_COLUMN = { en: 2, zh: 3, vi: 4 } as const;

const ROWS = new Map(REGION_NAMES.map((row) => [row[0], row]));

/** All codes, in the order of ISO 3166-1 alpha-2 (with XK, which ISO leaves to its users). */
export const REGION_CODES: readonly string[] = REGION_NAMES.map(([iso]) => iso);

export function isRegionCode(iso: string): boolean {
  return ROWS.has(iso);
}

export function continentOf(iso: string): Continent | undefined {
  return ROWS.get(iso)?.[1];
}

/** The name that the workspace's preset prints; the code itself where it is unknown. */
export function regionName(iso: string, preset: RegionPreset, language: InterfaceLanguage): string {
  const special = PRESET_NAMES[preset][iso] ?? COMMON_NAMES[iso];
  return special?.[language] ?? ROWS.get(iso)?.[LANGUAGE_COLUMN[language]] ?? iso;
}
