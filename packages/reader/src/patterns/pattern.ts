/** One pattern, ready to be tried at a place of a sentence. */
import type { Trait, Traits } from '../traits.ts';
import { compile } from './compile.ts';
import { type Need, needsOf } from './needs.ts';
import { Openings } from './openings.ts';
import { parsePattern } from './parse.ts';
import type { Program } from './program.ts';

export class Pattern {
  /** Where it begins in the program. */
  readonly start: number;
  /** Traits of which a place must have one for it to match there. */
  readonly opening: ReadonlySet<Trait>;
  /** Without which it does not match. */
  readonly needs: readonly Need[];

  constructor(source: string, traits: Traits, program: Program) {
    const ast = parsePattern(source);
    this.start = program.position;
    const openings = new Openings(traits);
    compile(ast, openings, program);
    program.done();
    this.opening = openings.of(ast).traits;
    this.needs = needsOf(ast, traits);
  }
}
