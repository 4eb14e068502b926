/** One pattern, ready to be tried at a place of a sentence. */
import type { Node, Sentence } from '../sentences.ts';
import type { Trait, Traits } from '../traits.ts';
import { needsOf, openersOf } from './analyse.ts';
import { compile, Run, type Step } from './compile.ts';
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
  /** Traits of which a place must have one for a match to begin there. */
  readonly openers: ReadonlySet<Trait>;
  /** Of each list, one tag must stand at the match's beginning or further on: else nothing can match. */
  readonly needs: readonly (readonly string[])[];

  constructor(source: string, traits: Traits) {
    const ast = parsePattern(source);
    this.#step = compile(ast, traits, (_run, at) => at);
    this.openers = openersOf(ast, traits);
    this.needs = needsOf(ast);
  }

  /** The match that begins at this token, if any, and goes beyond `least`; never an empty one. */
  matchAt(sentence: Sentence, from: number, least = from): PatternMatch | null {
    RUN.sentence = sentence;
    RUN.tokens = sentence.tokens;
    RUN.profiles = sentence.profiles;
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
