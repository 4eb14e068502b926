/** Rules: patterns with what they mean. A section's rules are tried together. */
import type { FeatureValue } from '../lexicon.ts';
import { Profiles } from '../profiles.ts';
import type { Sentence } from '../sentences.ts';
import type { Trait, Traits } from '../traits.ts';
import type { Need } from './needs.ts';
import { Pattern } from './pattern.ts';
import { type Capture, Program } from './program.ts';

/** A rule is data: a pattern, what it means, and examples that run as tests. */
export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /**
   * What a match means; the layer that owns the section interprets it. In every section `needs` says which tag a sentence must hold
   * for the rule to be tried at all ("post-title"; several parted by bars: one of them).
   */
  readonly means?: Readonly<Record<string, FeatureValue>>;
  /**
   * In `yes` the match stands in [brackets]: the rule must match exactly there; what is read may follow, as in
   * "since [1979] => 1979/..". In `no` the rule must not match at all. The examples are written on Wednesday, 9 October 2024.
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export interface RuleMatch {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

/** What a match captured, in order of the text: so few that looking through them is faster than filing them by name. */
class Captures {
  readonly #list: readonly Capture[];

  constructor(list: readonly Capture[]) {
    this.#list = list;
  }

  /** The first one of this name. */
  first(name: string): Capture | undefined {
    for (let i = 0; i < this.#list.length; i++) if (this.#list[i]?.name === name) return this.#list[i];
    return undefined;
  }

  /** All of this name. */
  all(name: string): readonly Capture[] {
    return this.#list.filter((capture) => capture.name === name);
  }
}

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** A trait that some rules need, as a word and a bit of a profile: a sentence that lacks it holds no match of theirs. */
interface Lack {
  readonly word: number;
  readonly bit: number;
  readonly rules: Int32Array;
}

/** Rules are spoken of in sets, a bit for each in their order, since most places of most sentences rule out all but a few at once. */
export class RuleSet {
  readonly #entries: readonly Entry[];
  readonly #traits: Traits;
  readonly #lacks: readonly Lack[];
  /** For each rule where its needs begin in `#needs`: of each need its number among the lacks, and how far behind the rule's beginning. */
  readonly #needsFrom: Int32Array;
  readonly #needs: Int32Array;
  /** The last place of the sentence that was asked of last where each need is met, and what that sentence was then. */
  readonly #lasts: Int32Array;
  #version = 0;
  readonly #program = new Program();
  /** Rules that can begin at a place, by its profile; null where none can. */
  readonly #byProfile: (Int32Array | null | undefined)[] = [];
  readonly #all: Int32Array;
  /** Rules for which the sentence that was asked of last held what they need, and its state then. */
  readonly #possible: Int32Array;
  #state = 0;

  constructor(rules: readonly Rule[], traits: Traits) {
    this.#traits = traits;
    this.#entries = rules.map((rule) => ({ rule, pattern: new Pattern(rule.pattern, traits, this.#program) }));
    this.#all = this.#setOf(() => true);
    this.#possible = this.#setOf(() => false);
    const numbers = new Map<Trait, number>();
    const needs = this.#entries.map(({ rule, pattern }) => [...this.#asked(rule), ...pattern.needs]);
    for (const { trait } of needs.flat()) if (!numbers.has(trait)) numbers.set(trait, numbers.size);
    this.#lacks = [...numbers.keys()].map((trait) => this.#lackOf(trait, needs));
    this.#needs = Int32Array.from(needs.flat().flatMap(({ trait, behind }) => [numbers.get(trait) ?? 0, behind]));
    let from = 0;
    this.#needsFrom = Int32Array.from([0, ...needs.map(({ length }) => (from += 2 * length))]);
    this.#lasts = new Int32Array(numbers.size);
  }

  #setOf(holds: (entry: Entry, index: number) => boolean): Int32Array {
    const set = new Int32Array(Math.ceil(this.#entries.length / 32));
    this.#entries.forEach((entry, i) => {
      if (holds(entry, i)) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
    });
    return set;
  }

  #lackOf(trait: Trait, needs: readonly (readonly Need[])[]): Lack {
    const rules = this.#setOf((_, i) => needs[i]?.some((need) => need.trait === trait) === true);
    return { word: trait >> 5, bit: 1 << (trait & 31), rules };
  }

  /** What the rule itself says that it needs, anywhere in the sentence. */
  #asked({ means }: Rule): readonly Need[] {
    const tags = String(means?.['needs'] ?? '')
      .split('|')
      .filter(Boolean);
    if (tags.length === 0) return NONE;
    const trait = this.#traits.any(tags.map((tag) => this.#traits.tag(tag)));
    return [{ trait, behind: ANYWHERE, weight: 0 }];
  }

  /** Whether the sentence holds what some rule needs. */
  mayMatch(sentence: Sentence): boolean {
    const possible = this.#possibleIn(sentence);
    for (let i = 0; i < possible.length; i++) if (possible[i] !== 0) return true;
    return false;
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Sentence): readonly RuleMatch[] {
    if (!this.mayMatch(sentence)) return NONE;
    let found: RuleMatch[] | undefined;
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = this.longestAt(sentence, at);
      at = match ? match.to : at + 1;
      if (found && match) found.push(match);
      else if (match) found = [match];
    }
    return found ?? NONE;
  }

  longestAt(sentence: Sentence, at: number): RuleMatch | null {
    const beginning = this.#beginningWith(sentence.places[at] ?? Profiles.nothing);
    if (!beginning) return null;
    const possible = this.#possibleIn(sentence);
    let best: RuleMatch | null = null;
    let least = at;
    for (let i = 0; i < possible.length; i++) {
      for (let left = (beginning[i] ?? 0) & (possible[i] ?? 0); left !== 0; left &= left - 1) {
        const rule = 32 * i + 31 - Math.clz32(left & -left);
        if (!this.#isMet(rule, sentence, at)) continue;
        const entry = this.#entries[rule];
        const to = entry ? this.#program.match(entry.pattern.start, sentence, at) : -1;
        if (!entry || to <= least) continue;
        best = { rule: entry.rule, from: at, to, captures: new Captures(this.#program.captures(sentence)) };
        least = to;
      }
    }
    return best;
  }

  /** Whether what a rule needs stands far enough behind a place. */
  #isMet(rule: number, sentence: Sentence, at: number): boolean {
    if (this.#version !== sentence.version) {
      this.#version = sentence.version;
      this.#lasts.fill(UNKNOWN);
    }
    const end = this.#needsFrom[rule + 1] ?? 0;
    for (let i = this.#needsFrom[rule] ?? 0; i < end; i += 2) {
      const need = this.#needs[i] ?? 0;
      let last = this.#lasts[need] ?? UNKNOWN;
      if (last === UNKNOWN) last = this.#findLast(need, sentence);
      if (last < at + (this.#needs[i + 1] ?? 0)) return false;
    }
    return true;
  }

  #findLast(need: number, { places }: Sentence): number {
    const { bits, width } = this.#traits.profiles;
    const { word = 0, bit = 0 } = this.#lacks[need] ?? {};
    let last = places.length - 1;
    while (last >= 0 && ((bits[(places[last] ?? 0) * width + word] ?? 0) & bit) === 0) last -= 1;
    this.#lasts[need] = last;
    return last;
  }

  #possibleIn(sentence: Sentence): Int32Array {
    const possible = this.#possible;
    if (this.#state === sentence.state) return possible;
    this.#state = sentence.state;
    const { held } = sentence;
    possible.set(this.#all);
    for (let i = 0; i < this.#lacks.length; i++) {
      const lack = this.#lacks[i];
      if (!lack || ((held[lack.word] ?? 0) & lack.bit) !== 0) continue;
      for (let k = 0; k < possible.length; k++) possible[k] = (possible[k] ?? 0) & ~(lack.rules[k] ?? 0);
    }
    return possible;
  }

  #beginningWith(profile: number): Int32Array | null {
    const known = this.#byProfile[profile];
    if (known !== undefined) return known;
    const { profiles } = this.#traits;
    const found = this.#setOf(({ pattern }) => [...pattern.opening].some((trait) => profiles.holds(profile, trait)));
    while (this.#byProfile.length <= profile) this.#byProfile.push(undefined);
    this.#byProfile[profile] = found.some((bits) => bits !== 0) ? found : null;
    return this.#byProfile[profile] ?? null;
  }
}

const NONE: readonly never[] = [];
/** No place was looked for yet. */
const UNKNOWN = -2;
/** Before the beginning of every sentence, wherever the match begins. */
const ANYWHERE = -(1 << 20);
