/** A language pack: one folder of versioned data. The engine holds no word of any language. */
import type { BlockData } from './blocks/data.ts';
import type { DateData } from './date-data.ts';
import type { EngagementSection } from './engagements/vocabulary.ts';
import { Lexicon } from './lexicon.ts';
import type { NumberData } from './numbers/data.ts';
import type { PackSection } from './pack-section.ts';
import { RuleSet } from './patterns/rule-set.ts';
import { Traits } from './traits.ts';
import { type Fold, WordTable } from './word-table.ts';

export interface LanguagePack {
  /** BCP-47 language, without script. */
  readonly tag: string;
  /** Changes with every change of data that can change a reading. */
  readonly version: string;
  readonly detection: DetectionData;
  /** Words after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Pairs of characters to fold, the variant first ("國国"): compared as the second, shown as written. */
  readonly variants?: readonly string[];
  readonly blocks: BlockData;
  readonly numbers: PackSection & NumberData;
  readonly quantities: PackSection;
  readonly dates: PackSection & DateData;
  readonly comparisons: PackSection;
  readonly countries: PackSection;
  readonly places: PackSection;
  readonly organisations: PackSection;
  readonly people: PackSection;
  readonly engagements: EngagementSection;
  readonly findings: PackSection;
}

/** How a text in this language is told from others. */
export interface DetectionData {
  /** ISO 15924 script of the letters, as a Unicode property value: Latin, Han, Cyrillic … */
  readonly script: string;
  /** Frequent little words, in lower case. */
  readonly commonWords: readonly string[];
  /** Letters that few other languages of the script have. */
  readonly letters?: string;
}

/** The sections whose rules the engine runs. */
export const RULE_SECTIONS = [
  'numbers',
  'quantities',
  'dates',
  'comparisons',
  'countries',
  'places',
  'organisations',
  'people',
  'engagements',
  'findings',
] as const;
export type RuleSection = (typeof RULE_SECTIONS)[number];

/** A pack made ready: words, patterns and lexicon compiled. */
export interface CompiledPack {
  readonly data: LanguagePack;
  readonly tag: string;
  readonly words: WordTable;
  readonly traits: Traits;
  readonly abbreviations: ReadonlySet<string>;
  readonly rules: Readonly<Record<RuleSection, RuleSet>>;
  readonly lexicon: Lexicon;
}

const compiled = new WeakMap<LanguagePack, CompiledPack>();

/** Each pack is compiled once a process, when a text first needs it: most desks' papers are written in one or two of the languages. */
export function compilePack(data: LanguagePack): CompiledPack {
  let pack = compiled.get(data);
  if (!pack) {
    pack = compile(data);
    compiled.set(data, pack);
  }
  return pack;
}

/** Rules come first: what they ask of a place must be known before the lexicon says what its terms answer. */
function compile(data: LanguagePack): CompiledPack {
  const words = new WordTable(foldOf(data.variants ?? []), new Set(data.detection.commonWords));
  const traits = new Traits();
  const sections = RULE_SECTIONS.map((name) => data[name]);
  const ruleSet = (name: RuleSection) => new RuleSet(data[name].rules, traits);
  const rules = {
    numbers: ruleSet('numbers'),
    quantities: ruleSet('quantities'),
    dates: ruleSet('dates'),
    comparisons: ruleSet('comparisons'),
    countries: ruleSet('countries'),
    places: ruleSet('places'),
    organisations: ruleSet('organisations'),
    people: ruleSet('people'),
    engagements: ruleSet('engagements'),
    findings: ruleSet('findings'),
  };
  return {
    data,
    tag: data.tag,
    words,
    traits,
    abbreviations: new Set(data.abbreviations.map((word) => words.normalise(word))),
    rules,
    lexicon: new Lexicon(
      sections.flatMap((section) => section.lexicon),
      words,
      traits,
      sections.flatMap((section) => section.endings ?? []),
      sections.flatMap((section) => section.shapes ?? []),
    ),
  };
}

function foldOf(variants: readonly string[]): Fold {
  return new Map(
    variants.map((pair) => {
      const [variant = '', plain = ''] = [...pair];
      return [variant, plain];
    }),
  );
}
