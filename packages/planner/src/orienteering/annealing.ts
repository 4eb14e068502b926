import type { Random } from '../random.ts';

const STEPS = 1024;
const DRAWS = 4096;

/**
 * Which losses to accept, as in simulated annealing: a loss below -T ln u for a random u, T falling geometrically. `Math.log` and its kin
 * differ between engines; what stands here is made of sums, products and square roots, which IEEE 754 rounds alike everywhere.
 */
export class Annealing {
  readonly #random: Random;
  readonly #temperatures: Float64Array;
  readonly #thresholds = Float64Array.from({ length: DRAWS }, (_, i) => -logarithm((i + 0.5) / DRAWS));
  /** In the unit of losses. */
  temperature: number;

  constructor(random: Random, hottest: number, coldest: number) {
    this.#random = random;
    let step = coldest / hottest;
    for (let steps = STEPS; steps > 1; steps /= 2) step = Math.sqrt(step);
    this.#temperatures = new Float64Array(STEPS + 1);
    let temperature = hottest;
    for (let i = 0; i <= STEPS; i++) {
      this.#temperatures[i] = temperature;
      temperature *= step;
    }
    this.temperature = hottest;
  }

  /** @param progress from 0 at the start to 1 at the end */
  cool(progress: number): void {
    this.temperature = this.#temperatures[Math.floor(progress * STEPS)] ?? 0;
  }

  accepts(loss: number): boolean {
    return loss <= 0 || loss < this.temperature * (this.#thresholds[this.#random.below(DRAWS)] ?? 0);
  }
}

/** ln x for 0 < x <= 1, by the series of the area tangent. */
function logarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  while (mantissa < 0.75) {
    mantissa *= 2;
    halvings++;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  let power = ratio;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum - halvings * Math.LN2;
}
