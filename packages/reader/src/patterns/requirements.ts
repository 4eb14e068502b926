/** What the rules of a set need of a sentence, and where it still stands: rules that cannot match are not tried. */

import { Profiles } from '../profiles.ts';
import type { Trait, Traits } from '../traits.ts';
import type { Matched } from './matched.ts';
import type { Need } from './needs.ts';

/** A trait that some rules need, as a word and a bit of a profile: a sentence that lacks it holds no match of theirs. */
interface Lack {
  readonly word: number;
  readonly bit: number;
  readonly rules: Int32Array;
}

/** Of one rule: traits that its sentence must hold anywhere, and what its match, or what it looks at behind that, must have. */
interface Required {
  readonly asked: readonly Trait[];
  readonly needs: readonly Need[];
}

/** Of some things those for which something holds, a bit for each in their order. */
export function setOf<T>(all: readonly T[], holds: (one: T) => boolean): Int32Array {
  const set = new Int32Array(Math.ceil(all.length / 32));
  all.forEach((one, i) => {
    if (holds(one)) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
  });
  return set;
}

export class Requirements {
  readonly #traits: Traits;
  readonly #lacks: readonly Lack[];
  /** For each rule where its needs begin in `#needs`: of each its number among the lacks, and how far behind the rule's beginning it is. */
  readonly #needsFrom: Int32Array;
  readonly #needs: Int32Array;
  readonly #all: Int32Array;
  /** Rules for which the sentence that was asked of last held what they need, and its state then. */
  readonly #possible: Int32Array;
  #state = 0;
  /**
   * The last place of that sentence where each need is met; where none was found yet, `~place`: from there on it is met nowhere. What
   * layers add to the sentence in the meantime lies before the place from which they go on.
   */
  readonly #lasts: Int32Array;

  constructor(rules: readonly Required[], traits: Traits) {
    const held = rules.map(({ asked, needs }) => [...asked, ...needs.map(({ trait }) => trait)]);
    const numbers = new Map([...new Set(held.flat())].map((trait, number) => [trait, number]));
    this.#traits = traits;
    this.#lacks = [...numbers.keys()].map((trait) => {
      return { word: trait >> 5, bit: 1 << (trait & 31), rules: setOf(held, (some) => some.includes(trait)) };
    });
    const needs = rules.map((rule) => rule.needs.flatMap(({ trait, behind }) => [numbers.get(trait) ?? 0, behind]));
    let from = 0;
    this.#needsFrom = Int32Array.from([0, ...needs.map(({ length }) => (from += length))]);
    this.#needs = Int32Array.from(needs.flat());
    this.#lasts = new Int32Array(numbers.size);
    this.#all = setOf(held, () => true);
    this.#possible = setOf(held, () => false);
  }

  /** The rules for which a sentence holds what they need. */
  possibleIn(sentence: Matched): Int32Array {
    if (this.#state !== sentence.state) this.#ask(sentence);
    return this.#possible;
  }

  #ask({ state, held }: Matched): void {
    this.#state = state;
    this.#lasts.fill(NOWHERE);
    const possible = this.#possible;
    possible.set(this.#all);
    for (let i = 0; i < this.#lacks.length; i++) {
      const lack = this.#lacks[i];
      if (!lack || ((held[lack.word] ?? 0) & lack.bit) !== 0) continue;
      for (let k = 0; k < possible.length; k++) possible[k] = (possible[k] ?? 0) & ~(lack.rules[k] ?? 0);
    }
  }

  /** Whether what a rule needs stands far enough behind a place of the sentence that was asked of last. */
  areMet(rule: number, sentence: Matched, at: number): boolean {
    const end = this.#needsFrom[rule + 1] ?? 0;
    for (let i = this.#needsFrom[rule] ?? 0; i < end; i += 2) {
      const need = this.#needs[i] ?? 0;
      const from = at + (this.#needs[i + 1] ?? 0);
      const last = this.#lasts[need] ?? NOWHERE;
      if (last < from && (last >= 0 || from >= ~last || !this.#isMetFrom(from, ~last, need, sentence))) return false;
    }
    return true;
  }

  /** Whether a need is met from a place on; @param known from there on it is not */
  #isMetFrom(from: number, known: number, need: number, { places }: Matched): boolean {
    const { bits, width } = this.#traits.profiles;
    const { word = 0, bit = 0 } = this.#lacks[need] ?? {};
    let at = Math.min(known, places.length) - 1;
    while (at >= from && ((bits[(places[at] ?? Profiles.nothing) * width + word] ?? 0) & bit) === 0) at -= 1;
    this.#lasts[need] = at >= from ? at : ~from;
    return at >= from;
  }
}

/** Behind the end of every sentence nothing is met: so it is before anybody has looked. */
const NOWHERE = ~(1 << 20);
