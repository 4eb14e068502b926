/**
 * Traits: everything that is asked of one place of a sentence ("a unit of persons begins here", "the word is of or in", "the word has a
 * capital"), by the patterns of a pack or by the engine itself, numbered when the pack is compiled. The traits that hold at a place are
 * its profile; what follows from a profile is worked out once a process, not once a place.
 *
 * @see profiles.ts
 */

import { Profiles } from './profiles.ts';
import type { Sense } from './sense.ts';
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
  readonly tags: readonly string[];

  constructor(...sorts: readonly string[]) {
    if (Traits.made > 0) throw new Error(`traits: the question ${sorts.join()} comes after a pack was compiled`);
    this.sorts = sorts.map(parseNodeSort);
    this.tags = this.sorts.map(({ tag }) => tag);
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
interface TagQuestions {
  readonly questions: { readonly trait: Trait; readonly tests: readonly FeatureTest[] }[];
  readonly profiles: Map<number, number>;
}

/** Several words in a row that patterns ask for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly trait: Trait;
}

/** More questions about one tag than a bit mask holds. */
const MOST_QUESTIONS = 30;
/** Tags that only layers give: no pattern, question or term has named them when the pack is compiled. */
const MOST_LATE_TAGS = 40;

/** The traits of one pack. Patterns enter theirs while the pack is compiled; once profiles are made, only tags may be new. */
export class Traits {
  static made = 0;
  readonly #byName = new Map<string, Trait>();
  readonly #words = new Map<string, Trait[]>();
  /** By their first word. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #kinds: { readonly trait: Trait; readonly fits: Fits }[] = [];
  readonly #tags = new Map<string, Trait>();
  readonly #ofTag = new Map<string, TagQuestions>();
  /** What holds wherever a trait holds: that one of several does, of which it is one. */
  readonly #implied = new Map<Trait, Trait[]>();
  /** … and of which several. */
  readonly #parts = new Map<Trait, readonly Trait[]>();
  #profiles: Profiles | undefined;

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

  /** One of these phrases, as compared, stands there: what the lexicon looks for on its way through its terms. */
  phrases(phrases: readonly (readonly string[])[]): Trait {
    const names = phrases.map((words) => words.join(' '));
    return this.#enter(`"${names.sort().join('|')}"`, (trait) => {
      for (const words of phrases) {
        const [first = ''] = words;
        this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { words, trait }]);
      }
    });
  }

  phrasesFrom(first: string): readonly Phrase[] {
    return this.#phrases.get(first) ?? [];
  }

  /** A token of this kind stands there: `any`, `word`, `han`, `number`, `punct`, `cap`, `upper`. */
  kind(name: string): Trait {
    const fits = KINDS[name];
    if (!fits) throw new Error(`pattern: <${name}> is no kind of token`);
    return this.#enter(`<${name}>`, (trait) => this.#kinds.push({ trait, fits }));
  }

  /** A node of this sort begins there. */
  node(sort: NodeSort): Trait {
    if (sort.tests.length === 0) return this.tag(sort.tag);
    const tests = sort.tests.map(({ feature, operator, value }) => feature + operator + value);
    return this.#node([sort], `${sort.tag}[${tests.join()}]`);
  }

  /** One of these holds there: words, kinds, nodes, or one of several. */
  any(traits: readonly Trait[]): Trait {
    const parts = [...new Set(traits.flatMap((trait) => this.#parts.get(trait) ?? trait))].sort((a, b) => a - b);
    const [only] = parts;
    if (only === undefined) throw new Error('traits: one of none never holds');
    if (parts.length === 1) return only;
    return this.#enter(`any ${parts.join()}`, (any) => {
      this.#parts.set(any, parts);
      for (const part of parts) this.#implied.set(part, [...(this.#implied.get(part) ?? []), any]);
    });
  }

  /** The trait of a tag, if anything bears it. */
  findTag(tag: string): Trait | undefined {
    return this.#tags.get(tag);
  }

  /** A node with this tag begins there. */
  tag(tag: string): Trait {
    const known = this.#tags.get(tag);
    if (known !== undefined) return known;
    const trait = this.#byName.size;
    if (this.#profiles && trait >= this.#profiles.width * 32)
      throw new Error(`traits: the tag "${tag}" is one too many`);
    this.#byName.set(tag, trait);
    this.#tags.set(tag, trait);
    return trait;
  }

  #node(sorts: readonly NodeSort[], name: string): Trait {
    return this.#enter(name, (trait) => {
      for (const { tag, tests } of sorts) {
        const { questions } = this.#questionsOf(tag);
        if (questions.length === MOST_QUESTIONS) throw new Error(`traits: too many questions about "${tag}"`);
        questions.push({ trait, tests });
      }
    });
  }

  /** The profiles of places; with the first one, the traits are settled. */
  get profiles(): Profiles {
    this.#profiles ??= new Profiles(this.#byName.size + MOST_LATE_TAGS);
    return this.#profiles;
  }

  ofWord(word: Word): number {
    const kinds = this.#kinds.filter(({ fits }) => fits(word)).map(({ trait }) => trait);
    return this.#profileOf([...kinds, ...(this.#words.get(word.norm) ?? [])]);
  }

  /** The profile of a place of which only this is known. */
  ofTrait(trait: Trait): number {
    return this.#profileOf([trait]);
  }

  #profileOf(traits: readonly Trait[]): number {
    return this.profiles.of(traits.flatMap((trait) => [trait, ...(this.#implied.get(trait) ?? [])]));
  }

  ofSense(sense: Sense): number {
    const { questions, profiles } = this.#questionsOf(sense.tag);
    let answers = 0;
    for (let i = 0; i < questions.length; i++) if (passesAll(sense, questions[i]?.tests)) answers |= 1 << i;
    const known = profiles.get(answers);
    if (known !== undefined) return known;
    const passed = questions.filter((_, i) => answers & (1 << i)).map(({ trait }) => trait);
    const profile = this.#profileOf([this.tag(sense.tag), ...passed]);
    profiles.set(answers, profile);
    return profile;
  }

  #enter(name: string, file: (trait: Trait) => void): Trait {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#profiles) throw new Error(`pattern: ${name} comes after the pack was compiled`);
    const trait = this.#byName.size;
    this.#byName.set(name, trait);
    file(trait);
    return trait;
  }

  #questionsOf(tag: string): TagQuestions {
    const known = this.#ofTag.get(tag);
    if (known) return known;
    const made: TagQuestions = { questions: [], profiles: new Map() };
    this.#ofTag.set(tag, made);
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
