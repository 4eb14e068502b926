/** One pattern, ready to be tried at a place of a sentence. */
import type { Node, Sentence } from '../sentences.ts';
import type { Trait, Traits } from '../traits.ts';
import { compile, Run, type Step } from './compile.ts';
import { needsOf } from './needs.ts';
import { type Opening, openingOf } from './openings.ts';
import { parsePattern } from './parse.ts';

export interface Capture {
  readonly from: number;
  readonly to: number;
  /** The node, where a single tag was captured. */
  readonly node: Node | null;
}

export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  /** Captures by name, each in order of the text. */
  readonly captures: ReadonlyMap<string, readonly Capture[]>;
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
    RUN.sentence = sentence;
    RUN.tokens = sentence.tokens;
    RUN.places = sentence.places;
    RUN.bits = sentence.pack.traits.profiles.bits;
    RUN.width = sentence.pack.traits.profiles.width;
    RUN.fuel = FUEL;
    RUN.captures.length = 0;
    const to = this.#step(RUN, from);
    return to > least ? { from, to, captures: capturesOf(RUN) } : null;
  }
}

function capturesOf(run: Run): Map<string, Capture[]> {
  const captures = new Map<string, Capture[]>();
  for (let i = run.captures.length - 1; i >= 0; i--) {
    const capture = run.captures[i];
    if (!capture) continue;
    const list = captures.get(capture.name);
    if (list) list.push(capture);
    else captures.set(capture.name, [capture]);
  }
  return captures;
}
