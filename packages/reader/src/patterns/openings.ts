/** With what a pattern can begin: at a place without it, the pattern is not tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';

/** Traits of which a place must have one for `ast` to match something there; `empty`: it can match nothing as well. */
export interface Opening {
  readonly traits: ReadonlySet<Trait>;
  readonly empty: boolean;
}

/** The trait that a place must have for `ast` to match there; null where it may match nothing, which it can anywhere. */
export function guardOf(ast: Ast, traits: Traits): Trait | null {
  const opening = openingOf(ast, traits);
  return opening.empty ? null : traits.any([...opening.traits]);
}

export function openingOf(ast: Ast, traits: Traits): Opening {
  switch (ast.type) {
    case 'node':
      return { traits: new Set([traits.node(ast.sort)]), empty: false };
    case 'words':
      return { traits: new Set([traits.words(ast.choices.map(([first = '']) => first))]), empty: false };
    case 'kind':
      return { traits: new Set([traits.kind(ast.kind)]), empty: false };
    case 'capture':
      return openingOf(ast.item, traits);
    case 'repeat': {
      const item = openingOf(ast.item, traits);
      return { traits: item.traits, empty: item.empty || ast.min === 0 };
    }
    case 'choice': {
      const items = ast.items.map((item) => openingOf(item, traits));
      return { traits: new Set(items.flatMap((item) => [...item.traits])), empty: items.some(({ empty }) => empty) };
    }
    case 'sequence': {
      const found = new Set<Trait>();
      for (const item of ast.items) {
        const first = openingOf(item, traits);
        for (const trait of first.traits) found.add(trait);
        if (!first.empty) return { traits: found, empty: false };
      }
      return { traits: found, empty: true };
    }
    default:
      return { traits: new Set(), empty: true };
  }
}
