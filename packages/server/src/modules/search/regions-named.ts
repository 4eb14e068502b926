import { foldName, INTERFACE_LANGUAGES, REGION_CODES, REGION_PRESETS, regionName } from '@comity/domain';
import { PACKS } from '@comity/reader';

/** What somebody asks who names countries or regions. */
interface RegionsNamed {
  /** ISO 3166-1 alpha-2; more than one where a name is that of several. */
  readonly countries: readonly string[];
  /** What else is asked; empty where nothing is. */
  readonly rest: string;
}

interface Named {
  readonly iso: string;
  /** A word or a person's name as well ("Anh", "US"): it counts only where nothing else is asked. */
  readonly weak: boolean;
}

/** Folded names → codes: whatever a workspace's list prints, in any language, and what papers call them. */
const NAMES = new Map<string, Named[]>();
for (const iso of REGION_CODES) {
  for (const preset of REGION_PRESETS)
    for (const language of INTERFACE_LANGUAGES) learn(regionName(iso, preset, language), { iso, weak: false });
}
for (const { countries } of PACKS) {
  for (const { tag, terms, features = {} } of countries.lexicon) {
    if (tag !== 'country-name' || features['adjective'] === true) continue;
    for (const term of terms) learn(term, { iso: String(features['iso']), weak: features['weak'] === true });
  }
}

function learn(name: string, named: Named): void {
  const key = foldName(name);
  if (key === '') return;
  const weak = named.weak || key.length < 2 || /^\p{Script=Latin}{2}$/u.test(key);
  const known = NAMES.get(key) ?? [];
  if (!known.some(({ iso }) => iso === named.iso)) NAMES.set(key, [...known, { iso: named.iso, weak }]);
}

/** The longest name of a country or region among the words, whatever the accents; undefined where they name none. */
export function regionsNamed(text: string): RegionsNamed | undefined {
  const words = foldName(text).split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const named = NAMES.get(words.slice(from, from + length).join(' ')) ?? [];
      const countries = named.filter(({ weak }) => !weak || length === words.length).map(({ iso }) => iso);
      if (countries.length > 0) return { countries, rest: words.toSpliced(from, length).join(' ') };
    }
  }
  return undefined;
}
