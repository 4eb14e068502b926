/** With what a pattern can begin: at a place without it, the pattern is not tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';
import { wordsTrait } from './words.ts';

/** Traits of which a place must have one for `ast` to match something there; `empty`: it can match nothing as well. */
export interface Opening {
  readonly traits: ReadonlySet<Trait>;
  readonly empty: boolean;
}

/** … of the elements of one pattern, each worked out once: those that stand around it ask for it again. */
export class Openings {
  readonly traits: Traits;
  readonly #known = new Map<Ast, Opening>();

  constructor(traits: Traits) {
    this.traits = traits;
  }

  /** The trait that a place must have for `ast` to match there; null where it may match nothing, which it can anywhere. */
  guardOf(ast: Ast): Trait | null {
    const opening = this.of(ast);
    return opening.empty ? null : this.traits.any([...opening.traits]);
  }

  of(ast: Ast): Opening {
    let opening = this.#known.get(ast);
    if (!opening) {
      opening = this.#find(ast);
      this.#known.set(ast, opening);
    }
    return opening;
  }

  #find(ast: Ast): Opening {
    switch (ast.type) {
      case 'node':
        return { traits: new Set([this.traits.node(ast.sort)]), empty: false };
      case 'words':
        return { traits: new Set([wordsTrait(ast.choices, this.traits)]), empty: false };
      case 'kind':
        return { traits: new Set([this.traits.kind(ast.kind)]), empty: false };
      case 'capture':
        return this.of(ast.item);
      case 'repeat': {
        const item = this.of(ast.item);
        return { traits: item.traits, empty: item.empty || ast.min === 0 };
      }
      case 'choice': {
        const items = ast.items.map((item) => this.of(item));
        return { traits: new Set(items.flatMap((item) => [...item.traits])), empty: items.some(({ empty }) => empty) };
      }
      case 'sequence': {
        const found = new Set<Trait>();
        for (const item of ast.items) {
          const first = this.of(item);
          for (const trait of first.traits) found.add(trait);
          if (!first.empty) return { traits: found, empty: false };
        }
        return { traits: found, empty: true };
      }
      default:
        return { traits: new Set(), empty: true };
    }
  }
}
