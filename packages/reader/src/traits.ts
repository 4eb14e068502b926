/**
 * Traits: everything that a pack's patterns ask about one place of a sentence ("a unit of persons begins here", "the word is of or in",
 * "the word has a capital"), numbered when the pack is compiled.
 *
 * A place's **profile** is the set of traits that hold there. Profiles are made once each: a language has some thousands of them, a text
 * has millions of places. So a pattern asks by looking at one byte, and what follows from a profile (which rules can begin there, whether
 * one of some tags stands there) is worked out once a process, not once a place.
 */
import type { Sense } from './lexicon.ts';
import type { Word } from './word-table.ts';

/** The number of a trait within its pack. */
export type Trait = number;

/** What a pattern asks of a node's feature: `measure=persons`, `measure!=other`, or that it is there. */
export interface FeatureTest {
  readonly feature: string;
  readonly operator: '=' | '!=' | 'has';
  readonly value: string;
}

/**
 * What the engine itself asks of a place, in all languages alike: whether a node of one of these sorts begins there, each written as in a
 * pattern (`org-head`, `numeral[role=scale]`). Made at the head of a file, before any pack is compiled: the questions have the first
 * numbers among the traits of every pack.
 */
export class Question {
  static readonly all: Question[] = [];
  readonly trait: Trait = Question.all.length;
  readonly sorts: readonly NodeSort[];

  constructor(...sorts: readonly string[]) {
    if (Traits.made > 0) throw new Error(`traits: the question ${sorts.join()} comes after a pack was compiled`);
    this.sorts = sorts.map(parseNodeSort);
    Question.all.push(this);
  }
}

/** Nodes with a tag that pass some tests. */
export interface NodeSort {
  readonly tag: string;
  readonly tests: readonly FeatureTest[];
}

/** @param written `unit[measure=persons,of]` */
export function parseNodeSort(written: string): NodeSort {
  const [, tag = '', tests] = /^([\w-]+)(?:\[(.*)\])?$/.exec(written) ?? [];
  return { tag, tests: tests ? tests.split(',').map(parseTest) : [] };
}

function parseTest(written: string): FeatureTest {
  const [, feature = '', operator, value = ''] = /^\s*([\w-]+)\s*(!=|=)?\s*(.*?)\s*$/.exec(written) ?? [];
  return { feature, operator: operator === '=' || operator === '!=' ? operator : 'has', value };
}

/** The traits of a place, and the tags of the nodes that begin there. */
export class Profile {
  readonly number: number;
  /** One byte a trait: 1 where it holds. */
  readonly traits: Uint8Array;
  readonly tags: ReadonlySet<string>;
  /** The tags by their numbers in the pack. */
  readonly tagNumbers: readonly number[];
  /** Profiles of places of which this and another one are true, by the other one. */
  readonly unions = new Map<Profile, Profile>();

  constructor(number: number, traits: Uint8Array, tags: ReadonlyMap<string, number>) {
    this.number = number;
    this.traits = traits;
    this.tags = new Set(tags.keys());
    this.tagNumbers = [...tags.values()];
  }
}

type Fits = (word: Word) => boolean;

const KINDS: Readonly<Record<string, Fits>> = {
  any: () => true,
  word: ({ kind }) => kind === 'word',
  han: ({ kind }) => kind === 'han',
  number: ({ kind }) => kind === 'number',
  punct: ({ kind }) => kind === 'punct',
  cap: ({ capitalised }) => capitalised,
  upper: ({ upper }) => upper,
};

/** What is asked of nodes with one tag, and the profiles of such nodes by which of it they answer (one bit a question). */
interface TagTraits {
  readonly number: number;
  readonly questions: { readonly trait: Trait; readonly tests: readonly FeatureTest[] }[];
  readonly profiles: Map<number, Profile>;
}

/** More questions about one tag than a bit mask holds. */
const MOST_QUESTIONS = 30;

/** The traits of one pack. Patterns enter theirs while the pack is compiled; after the first profile there are no new ones. */
export class Traits {
  static made = 0;
  readonly #byName = new Map<string, Trait>();
  readonly #words = new Map<string, Trait[]>();
  readonly #kinds: { readonly trait: Trait; readonly fits: Fits }[] = [];
  readonly #tags = new Map<string, TagTraits>();
  readonly #profiles = new Map<string, Profile>();
  #nothing: Profile | undefined;

  constructor() {
    Traits.made += 1;
    for (const { sorts } of Question.all) this.#node(sorts, `?${this.#byName.size}`);
  }

  /** One of these words, as compared, stands there. */
  words(norms: readonly string[]): Trait {
    const sorted = [...new Set(norms)].sort();
    return this.#enter(`"${sorted.join('|')}"`, (trait) => {
      for (const norm of sorted) this.#words.set(norm, [...(this.#words.get(norm) ?? []), trait]);
    });
  }

  /** A token of this kind stands there: `any`, `word`, `han`, `number`, `punct`, `cap`, `upper`. */
  kind(name: string): Trait {
    const fits = KINDS[name];
    if (!fits) throw new Error(`pattern: <${name}> is no kind of token`);
    return this.#enter(`<${name}>`, (trait) => this.#kinds.push({ trait, fits }));
  }

  /** A node of this sort begins there. */
  node(sort: NodeSort): Trait {
    const tests = sort.tests.map(({ feature, operator, value }) => feature + operator + value);
    return this.#node([sort], `${sort.tag}[${tests.join()}]`);
  }

  #node(sorts: readonly NodeSort[], name: string): Trait {
    return this.#enter(name, (trait) => {
      for (const { tag, tests } of sorts) {
        const { questions } = this.#tag(tag);
        if (questions.length === MOST_QUESTIONS) throw new Error(`traits: too many questions about "${tag}"`);
        questions.push({ trait, tests });
      }
    });
  }

  /** The tag's number: tags are numbered in the order in which they are met. */
  tagNumber(tag: string): number {
    return this.#tag(tag).number;
  }

  /** How many tags have a number. */
  get tagCount(): number {
    return this.#tags.size;
  }

  ofWord(word: Word): Profile {
    const kinds = this.#kinds.filter(({ fits }) => fits(word)).map(({ trait }) => trait);
    return this.#profile([...kinds, ...(this.#words.get(word.norm) ?? [])], new Map());
  }

  ofSense(sense: Sense): Profile {
    const { number, questions, profiles } = this.#tag(sense.tag);
    let answers = 0;
    for (let i = 0; i < questions.length; i++) if (passesAll(sense, questions[i]?.tests)) answers |= 1 << i;
    const known = profiles.get(answers);
    if (known) return known;
    const passed = questions.filter((_, i) => answers & (1 << i)).map(({ trait }) => trait);
    const profile = this.#profile(passed, new Map([[sense.tag, number]]));
    profiles.set(answers, profile);
    return profile;
  }

  /** The profile of a place of which both are true. */
  union(one: Profile, other: Profile): Profile {
    if (one === other) return one;
    const known = one.unions.get(other);
    if (known) return known;
    const traits = [...one.traits].flatMap((holds, trait) => (holds || other.traits[trait] ? [trait] : []));
    const tags = new Map([...one.tags, ...other.tags].map((tag) => [tag, this.tagNumber(tag)]));
    const union = this.#profile(traits, tags);
    one.unions.set(other, union);
    return union;
  }

  /** The profile of a place of which nothing is known, and of none: behind the last token. */
  get nothing(): Profile {
    this.#nothing ??= this.#profile([], new Map());
    return this.#nothing;
  }

  #enter(name: string, file: (trait: Trait) => void): Trait {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#profiles.size > 0) throw new Error(`pattern: ${name} comes after the pack was compiled`);
    const trait = this.#byName.size;
    this.#byName.set(name, trait);
    file(trait);
    return trait;
  }

  #tag(tag: string): TagTraits {
    const known = this.#tags.get(tag);
    if (known) return known;
    const made: TagTraits = { number: this.#tags.size, questions: [], profiles: new Map() };
    this.#tags.set(tag, made);
    return made;
  }

  #profile(holding: readonly Trait[], tags: ReadonlyMap<string, number>): Profile {
    const numbers = [...tags.values()].sort((a, b) => a - b);
    const name = `${[...holding].sort((a, b) => a - b).join()} ${numbers.join()}`;
    const known = this.#profiles.get(name);
    if (known) return known;
    const traits = new Uint8Array(this.#byName.size);
    for (const trait of holding) traits[trait] = 1;
    const made = new Profile(this.#profiles.size, traits, tags);
    this.#profiles.set(name, made);
    return made;
  }
}

function passesAll(sense: Sense, tests: readonly FeatureTest[] = []): boolean {
  for (const { feature, operator, value } of tests) {
    const found = sense[feature];
    const passes =
      operator === 'has' ? found !== undefined && found !== false : (String(found) === value) === (operator === '=');
    if (!passes) return false;
  }
  return true;
}
