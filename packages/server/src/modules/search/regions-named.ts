import { foldName, INTERFACE_LANGUAGES, REGION_CODES, REGION_PRESETS, regionName } from '@comity/domain';

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

type Names = Map<string, readonly Named[]>;

/** Folded names → codes: whatever a workspace's list prints, in any language, and what papers call them. */
async function learnNames(): Promise<Names> {
  const { PACKS } = await import('@comity/reader');
  const names: Names = new Map();
  for (const iso of REGION_CODES) {
    for (const preset of REGION_PRESETS)
      for (const language of INTERFACE_LANGUAGES) learn(names, regionName(iso, preset, language), { iso, weak: false });
  }
  for (const { countries } of PACKS) {
    for (const { tag, terms, features = {} } of countries.lexicon) {
      if (tag !== 'country-name' || features['adjective'] === true) continue;
      for (const term of terms) learn(names, term, { iso: String(features['iso']), weak: features['weak'] === true });
    }
  }
  return names;
}

function learn(names: Names, name: string, named: Named): void {
  const key = foldName(name);
  if (key === '') return;
  const weak = named.weak || key.length < 2 || /^\p{Script=Latin}{2}$/u.test(key);
  const known = names.get(key) ?? [];
  if (!known.some(({ iso }) => iso === named.iso)) names.set(key, [...known, { iso: named.iso, weak }]);
}

let learnt: Promise<Names> | undefined;

/** The longest name of a country or region among the words, whatever the accents; undefined where they name none. */
export async function regionsNamed(text: string): Promise<RegionsNamed | undefined> {
  learnt ??= learnNames();
  const names = await learnt;
  const words = foldName(text).split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const named = names.get(words.slice(from, from + length).join(' ')) ?? [];
      const countries = named.filter(({ weak }) => !weak || length === words.length).map(({ iso }) => iso);
      if (countries.length > 0) return { countries, rest: words.toSpliced(from, length).join(' ') };
    }
  }
  return undefined;
}
