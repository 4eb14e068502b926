/** One pattern, ready to be tried at a place of a sentence. */
import type { Sentence } from '../sentences.ts';
import type { Trait, Traits } from '../traits.ts';
import { type Capture, compile, Run, type Step } from './compile.ts';
import { needsOf } from './needs.ts';
import { type Opening, openingOf } from './openings.ts';
import { parsePattern } from './parse.ts';

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

const NO_CAPTURES = new Captures([]);

export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

const FUEL = 4000;
/** Matching never calls itself. */
const RUN = new Run();

export class Pattern {
  readonly #step: Step;
  readonly opening: Opening;
  readonly needs: readonly (readonly Trait[])[];

  constructor(source: string, traits: Traits) {
    const ast = parsePattern(source);
    this.#step = compile(ast, traits, (_run, at) => at);
    this.opening = { ...openingOf(ast, traits), empty: false };
    this.needs = needsOf(ast, traits);
  }

  /** The match that begins at this token, if any, and ends behind `least`. */
  matchAt(sentence: Sentence, from: number, least: number): PatternMatch | null {
    RUN.prepare(sentence, FUEL);
    const to = this.#step(RUN, from);
    const { captures } = RUN;
    if (captures.length > 0) RUN.captures = [];
    if (to <= least) return null;
    return { from, to, captures: captures.length > 0 ? new Captures(captures.reverse()) : NO_CAPTURES };
  }
}
