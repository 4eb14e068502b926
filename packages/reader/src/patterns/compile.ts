/** Patterns compiled to instructions, each element in turn. */
import type { Traits } from '../traits.ts';
import type { Openings } from './openings.ts';
import type { Ast } from './parse.ts';
import type { Program, Way } from './program.ts';
import { wordingOf } from './words.ts';

export function compile(ast: Ast, openings: Openings, into: Program): void {
  const { traits } = openings;
  switch (ast.type) {
    case 'node':
      into.node(traits.node(ast.sort), null);
      return;
    case 'capture':
      if (ast.item.type === 'node') into.node(traits.node(ast.item.sort), ast.name);
      else into.group(ast.name, () => compile(ast.item, openings, into));
      return;
    case 'words':
      compileWords(ast.choices, traits, into);
      return;
    case 'kind':
      into.token(traits.kind(ast.kind));
      return;
    case 'glue':
    case 'begin':
    case 'end':
      into.edge(ast.type);
      return;
    case 'sequence':
      for (const item of ast.items) compile(item, openings, into);
      return;
    case 'choice':
      into.choice(ast.items.map((item) => wayOf(item, openings, into)));
      return;
    case 'repeat':
      into.repeat(wayOf(ast.item, openings, into), ast.min, ast.max);
      return;
    case 'ahead':
    case 'not':
      compileLook(ast.type === 'ahead', ast.item, openings, into);
      return;
  }
}

/** Of words, a kind or a node, or one of several, only the trait is asked. */
function compileLook(wanted: boolean, item: Ast, openings: Openings, into: Program): void {
  const trait = isSingle(item) ? openings.guardOf(item) : null;
  if (trait === null) into.look(wanted, () => compile(item, openings, into));
  else into.ask(wanted, trait);
}

function isSingle(item: Ast): boolean {
  if (item.type === 'choice') return item.items.every(isSingle);
  return item.type === 'words' || item.type === 'node' || item.type === 'kind';
}

function wayOf(item: Ast, openings: Openings, into: Program): Way {
  return { guard: openings.guardOf(item), emit: () => compile(item, openings, into) };
}

/** Several words first, so that the longer of two choices is tried before the shorter. */
function compileWords(choices: readonly (readonly string[])[], traits: Traits, into: Program): void {
  const { single, several } = wordingOf(choices);
  const token = () => into.token(traits.words(single));
  if (several.length === 0) {
    token();
    return;
  }
  const trait = traits.phrases(several);
  const phrases = () => into.phrases(several, trait);
  if (single.length === 0) phrases();
  else
    into.choice([
      { guard: trait, emit: phrases },
      { guard: null, emit: token },
    ]);
}
