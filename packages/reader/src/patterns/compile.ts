/** Patterns compiled to steps: each tries its own part, then calls the step that follows, so that a failure backs off by returning. */

import type { Hits } from '../lexicon.ts';
import { Node, type Nodes, type Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';

/** What a named part of a pattern matched. */
export interface Capture {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The node, where a single tag was captured. */
  readonly node: Node | null;
}

/** One attempt to match. There is one at a time, and most fail at once: nothing is made for it before it succeeds. */
export class Run {
  nodes: Nodes = [];
  hits: readonly (Hits | undefined)[] = [];
  tokens: readonly Token[] = [];
  /** The profiles of the sentence's places, and of the one behind the last token; the table that they are rows of. */
  places: readonly number[] = [];
  bits: Int32Array = new Int32Array(0);
  width = 0;
  /** Steps left from this start: a bound on backtracking, far above what any real match needs. */
  fuel = 0;
  /** Filled while a successful match unwinds, so back to front. */
  captures: Capture[] = [];
  /** Where the named groups ended whose beginning the unwinding has not reached yet. */
  readonly ends: number[] = [];

  prepare(sentence: Sentence, fuel: number): void {
    const { bits, width } = sentence.pack.traits.profiles;
    this.bits = bits;
    this.width = width;
    this.fuel = fuel;
    if (this.tokens === sentence.tokens) return;
    this.nodes = sentence.nodes;
    this.hits = sentence.hits;
    this.tokens = sentence.tokens;
    this.places = sentence.places;
  }
}

/** Returns the index after the match, or -1. */
export type Step = (run: Run, at: number) => number;

export function compile(ast: Ast, traits: Traits, next: Step): Step {
  switch (ast.type) {
    case 'node':
      return nodeStep(traits.node(ast.sort), null, next);
    case 'capture':
      return ast.item.type === 'node'
        ? nodeStep(traits.node(ast.item.sort), ast.name, next)
        : groupCapture(ast.name, ast.item, traits, next);
    case 'words':
      return wordsStep(ast.choices, traits, next);
    case 'kind':
      return tokenStep(traits.kind(ast.kind), next);
    case 'glue':
      return (run, at) => (isGlued(run.tokens, at) ? next(run, at) : -1);
    case 'begin':
      return (run, at) => (at === 0 ? next(run, at) : -1);
    case 'end':
      return (run, at) => (at === run.tokens.length ? next(run, at) : -1);
    case 'sequence':
      return ast.items.reduceRight((after, item) => compile(item, traits, after), next);
    case 'choice':
      return choiceStep(ast.items, traits, next);
    case 'repeat':
      return repeatStep(ast, traits, next);
    case 'ahead':
    case 'not':
      return lookStep(ast.item, ast.type === 'ahead', traits, next);
  }
}

function choiceStep(items: readonly Ast[], traits: Traits, next: Step): Step {
  const steps = items.map((item) => compile(item, traits, next));
  return (run, at) => {
    for (let i = 0; i < steps.length; i++) {
      const end = steps[i]?.(run, at) ?? -1;
      if (end >= 0) return end;
    }
    return -1;
  };
}

function repeatStep({ item, min, max }: Extract<Ast, { type: 'repeat' }>, traits: Traits, next: Step): Step {
  let step = next;
  for (let count = max; count > 0; count--) {
    const more = compile(item, traits, step);
    step = count > min ? either(more, next) : more;
  }
  return step;
}

function either(first: Step, second: Step): Step {
  return (run, at) => {
    const end = first(run, at);
    return end >= 0 ? end : second(run, at);
  };
}

/** Looks whether `item` stands here, and forgets what it captured. */
function lookStep(item: Ast, wanted: boolean, traits: Traits, next: Step): Step {
  const inner = compile(item, traits, (_run, at) => at);
  return (run, at) => {
    const depth = run.captures.length;
    const found = inner(run, at) >= 0;
    if (run.captures.length > depth) run.captures.length = depth;
    return found === wanted ? next(run, at) : -1;
  };
}

/**
 * Looks at what layers added, then at what the lexicon says, of which a node is made only where it is captured. Of several nodes of one
 * length the first speaks for all: how a match goes on hangs on where it goes on.
 */
function nodeStep(trait: Trait, name: string | null, next: Step): Step {
  const word = trait >> 5;
  const bit = 1 << (trait & 31);
  return (run, at) => {
    const { bits, width } = run;
    if (--run.fuel < 0 || ((bits[(run.places[at] ?? 0) * width + word] ?? 0) & bit) === 0) return -1;
    let failed = -1;
    const nodes = run.nodes[at] ?? NONE;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (!node || node.to === failed || ((bits[node.profile * width + word] ?? 0) & bit) === 0) continue;
      const end = next(run, node.to);
      if (end >= 0) {
        if (name !== null) run.captures.push({ name, from: at, to: node.to, node });
        return end;
      }
      failed = node.to;
    }
    const hits = run.hits[at]?.list ?? NONE;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || at + hit.length === failed || ((bits[hit.profile * width + word] ?? 0) & bit) === 0) continue;
      const to = at + hit.length;
      const end = next(run, to);
      if (end >= 0) {
        if (name !== null) run.captures.push({ name, from: at, to, node: Node.of(hit, at) });
        return end;
      }
      failed = to;
    }
    return -1;
  };
}

const NONE: readonly never[] = [];

function groupCapture(name: string, item: Ast, traits: Traits, next: Step): Step {
  const inner = compile(item, traits, (run, at) => {
    const end = next(run, at);
    if (end >= 0) run.ends.push(at);
    return end;
  });
  return (run, at) => {
    const end = inner(run, at);
    if (end >= 0) run.captures.push({ name, from: at, to: run.ends.pop() ?? at, node: null });
    return end;
  };
}

/** Several words first, so that the longer of two choices is tried before the shorter. */
function wordsStep(choices: readonly (readonly string[])[], traits: Traits, next: Step): Step {
  const single = choices.filter(({ length }) => length === 1).map(([word = '']) => word);
  const several = choices.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  const one = tokenStep(traits.words(single), next);
  if (several.length === 0) return one;
  const begins = traits.words(several.map(([first = '']) => first));
  const word = begins >> 5;
  const bit = 1 << (begins & 31);
  const many: Step = (run, at) => {
    if (((run.bits[(run.places[at] ?? 0) * run.width + word] ?? 0) & bit) === 0) return -1;
    for (const words of several) {
      const end = standsAt(words, run.tokens, at) ? next(run, at + words.length) : -1;
      if (end >= 0) return end;
    }
    return -1;
  };
  return single.length === 0 ? many : either(many, one);
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false;
  return true;
}

function tokenStep(trait: Trait, next: Step): Step {
  const word = trait >> 5;
  const bit = 1 << (trait & 31);
  return (run, at) => {
    if (--run.fuel < 0 || ((run.bits[(run.places[at] ?? 0) * run.width + word] ?? 0) & bit) === 0) return -1;
    return next(run, at + 1);
  };
}

/** Whether nothing stands between the token and the one before it. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at - 1]?.end === tokens[at]?.start;
}
