/** A pack's countries and regions: one table of names becomes lexicon entries. */
import type { LexiconEntry } from '../lexicon.ts';
import type { PackSection } from '../pack-section.ts';
import type { Rule } from '../patterns/rule-set.ts';

export interface CountryTable {
  /** By ISO 3166-1 alpha-2 code: names, then after a bar adjectives and people, all parted by semicolons. */
  readonly names: Readonly<Record<string, string>>;
  /** What stands after the bar are no adjectives but short names that are often something else: they count only where nothing speaks against them. */
  readonly weakAfterBar?: boolean;
  /** Weak names that may not even open a sentence ("Anh" is a pronoun there). */
  readonly neverFirst?: readonly string[];
  /** Longer words in which a country's name stands and no country is meant ("Latin America"). */
  readonly decoys: readonly string[];
  /** Rules whose matches are no countries. */
  readonly rules?: readonly Rule[];
}

export function countrySection({
  names,
  weakAfterBar = false,
  neverFirst = [],
  decoys,
  rules = [],
}: CountryTable): PackSection {
  const entries: LexiconEntry[] = [];
  for (const [iso, words] of Object.entries(names)) {
    const [main = '', afterBar = ''] = words.split('|');
    const weak = { iso, weak: true, opening: !termsOf(afterBar).some((term) => neverFirst.includes(term)) };
    const second = weakAfterBar ? weak : { iso, adjective: true };
    entries.push({ tag: 'country-name', terms: termsOf(main), cased: true, features: { iso } });
    entries.push({ tag: 'country-name', terms: termsOf(afterBar), cased: true, features: second });
  }
  entries.push({ tag: 'country-decoy', terms: decoys, cased: true });
  return { lexicon: entries.filter(({ terms }) => terms.length > 0), rules };
}

function termsOf(list: string): string[] {
  return list
    .split(';')
    .map((term) => term.trim())
    .filter(Boolean);
}
