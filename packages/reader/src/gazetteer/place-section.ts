/** A pack's places below the country: one table of names becomes lexicon entries. */
import type { PackSection } from '../pack-section.ts';

export interface PlaceTable {
  /** By ISO 3166-1 alpha-2 code of the country or region: names, parted by semicolons. */
  readonly names: Readonly<Record<string, string>>;
}

export function placeSection({ names }: PlaceTable): PackSection {
  const lexicon = Object.entries(names).map(([iso, list]) => ({
    tag: 'place-name',
    terms: list.split(';').map((term) => term.trim()),
    cased: true,
    features: { iso },
  }));
  return { lexicon, rules: [] };
}
