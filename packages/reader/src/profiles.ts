/**
 * Profiles: sets of traits, each made once and known by its number from then on. A language has some thousands of them, a text has millions
 * of places. They lie in one table, a row of bits each (of some sixteen words, a line of the processor's cache), so that all that is asked
 * of a place is found together.
 */
const FEWEST_ROWS = 1 << 10;
/** Unions of two profiles that were needed lately. */
const MEMORY = 1 << 13;

export class Profiles {
  /** Words of 32 bits in a row. */
  readonly width: number;
  /** Trait `t` of profile `p` is bit `t & 31` of `bits[p * width + (t >> 5)]`. Read it anew each time: it moves when it grows. */
  bits: Int32Array;
  /** For each profile the sentence that held it last: what held it already holds all of it. */
  holders = new Int32Array(FEWEST_ROWS);
  #count = 0;
  /** Open hash table: number of the profile, from 1; 0 where the slot is free. */
  #slots = new Int32Array(FEWEST_ROWS * 2);
  readonly #row: Int32Array;
  readonly #ones = new Int32Array(MEMORY).fill(-1);
  readonly #others = new Int32Array(MEMORY);
  readonly #unions = new Int32Array(MEMORY);

  /** @param traits how many there may be */
  constructor(traits: number) {
    this.width = Math.ceil(traits / 32);
    this.bits = new Int32Array(FEWEST_ROWS * this.width);
    this.#row = new Int32Array(this.width);
    this.of([]);
  }

  /** The profile of a place of which nothing is known, and of none. */
  static readonly nothing = 0;

  /** The profile in which these traits hold. */
  of(traits: readonly number[]): number {
    this.#row.fill(0);
    for (const trait of traits) this.#row[trait >> 5] = (this.#row[trait >> 5] ?? 0) | (1 << (trait & 31));
    return this.#intern();
  }

  holds(profile: number, trait: number): boolean {
    return ((this.bits[profile * this.width + (trait >> 5)] ?? 0) & (1 << (trait & 31))) !== 0;
  }

  /** The profile in which holds what holds in one of the two. */
  union(one: number, other: number): number {
    if (one === other || other === Profiles.nothing) return one;
    const place = (Math.imul(one, 0x9e3b) + other) & (MEMORY - 1);
    if (this.#ones[place] === one && this.#others[place] === other) return this.#unions[place] ?? 0;
    const { bits, width } = this;
    for (let i = 0; i < width; i++) this.#row[i] = (bits[one * width + i] ?? 0) | (bits[other * width + i] ?? 0);
    const union = this.#intern();
    this.#ones[place] = one;
    this.#others[place] = other;
    this.#unions[place] = union;
    return union;
  }

  /** The number of the profile that stands in `#row`. */
  #intern(): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(this.#row, 0, this.width) & last;
    for (; ; slot = (slot + 1) & last) {
      const profile = (this.#slots[slot] ?? 0) - 1;
      if (profile < 0) break;
      if (this.#isRow(profile)) return profile;
    }
    if (this.#count * this.width === this.bits.length) this.#grow();
    this.bits.set(this.#row, this.#count * this.width);
    this.#file(this.#count);
    this.#count += 1;
    return this.#count - 1;
  }

  #isRow(profile: number): boolean {
    for (let i = 0; i < this.width; i++) if (this.bits[profile * this.width + i] !== this.#row[i]) return false;
    return true;
  }

  #file(profile: number): void {
    const last = this.#slots.length - 1;
    let slot = hashOf(this.bits, profile * this.width, this.width) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = profile + 1;
  }

  #grow(): void {
    const bits = new Int32Array(this.bits.length * 2);
    bits.set(this.bits);
    this.bits = bits;
    const holders = new Int32Array(bits.length / this.width);
    holders.set(this.holders);
    this.holders = holders;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let profile = 0; profile < this.#count; profile++) this.#file(profile);
  }
}

function hashOf(words: Int32Array, from: number, count: number): number {
  let hash = 0;
  for (let i = from; i < from + count; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}
