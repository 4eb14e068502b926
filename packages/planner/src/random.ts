/**
 * A seeded source of randomness in integer arithmetic alone, so that a seed gives the same draws on every engine.
 * @see Chris Doty-Humphrey, PractRand: the generator sfc32 (public domain)
 */
export class Random {
  #a: number;
  #b = 0x9e3779b9 | 0;
  #c = 0x243f6a88 | 0;
  #counter = 1;

  /** @param seed any integer; its low 32 bits count */
  constructor(seed: number) {
    this.#a = seed | 0;
    for (let round = 0; round < 16; round++) this.bits();
  }

  /** 32 random bits, as a signed integer. */
  bits(): number {
    const drawn = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0;
    return drawn;
  }

  /** An integer from 0 to `bound` - 1; `bound` at most 2³². */
  below(bound: number): number {
    return Math.floor(((this.bits() >>> 0) * bound) / 0x1_0000_0000);
  }
}
