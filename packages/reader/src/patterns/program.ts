/**
 * The patterns of a section as one list of integers, and the one loop that runs it. A pattern is tried at a hundred thousand places in a
 * megabyte of text and nearly always fails at once: a number that is read costs less than a function that is called, and there is but
 * one loop for the compiler to make fast.
 */
import { Node } from '../nodes.ts';
import type { Trait } from '../traits.ts';
import type { Matched } from './matched.ts';

/** What a named part of a pattern matched. */
export interface Capture {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The node, where a single tag was captured. */
  readonly node: Node | null;
}

// Instructions, each followed by its operands. A trait is two: a word of the profile and a bit in it. Where to go on is told as a distance
// from the instruction, so that what a pattern repeats can be copied.

/** `word bit`: the place has this trait; goes on behind its token. */
const TOKEN = 0;
/** `word bit name`: a node with this trait begins here; goes on where it ends. `name` is that of the capture, or -1. */
const NODE = 2;
/** `list word bit`: the place has this trait, since one of these phrases stands here; goes on behind it. */
const PHRASES = 3;
/** Nothing stands between this token and the one before. */
const GLUE = 4;
/** The sentence begins here; it ends here. */
const BEGIN = 5;
const END = 6;
/** `name`: here the named group begins; and, without its name, it ends. */
const OPEN = 7;
const CLOSE = 8;
/** `other`: goes on with what follows and, should that fail, at `other`. */
const FORK = 9;
/** `other word bit`: so where the place has this trait, without which what follows must fail; else goes on at `other`. */
const GUARDED_FORK = 1;
/** `to`: goes on there. */
const JUMP = 10;
/** `behind`: what follows (up to DONE) stands here, or doesn't; goes on at `behind`, and at the same place. */
const AHEAD = 11;
const NOT = 12;
/** It has matched. */
const DONE = 13;
/** `word bit`: the place has this trait, or doesn't; goes on at the same place. What most looks ahead ask. */
const HAS = 14;
const LACKS = 15;

/** Places looked at from one start: a bound on backing off, far above what any real match needs. */
const FUEL = 4000;
/** Integers that a fork, and an entry of the trail, take. */
const FORKED = 4;
const NOTED = 3;

/** One of several ways to match. */
export interface Way {
  /** The trait without which a place fails it; null where none is known. */
  readonly guard: Trait | null;
  readonly emit: () => void;
}

export class Program {
  readonly #list: number[] = [];
  /** The list when it is first run. */
  #code: Int32Array | undefined;
  readonly #names: string[] = [];
  readonly #phrases: (readonly (readonly string[])[])[] = [];
  /** Where to go on when what is tried fails: instruction, place, answer of the place that is next, length of the trail. */
  readonly #forks: number[] = [];
  /** The captures on the way here: instruction, place, answer. */
  readonly #trail: number[] = [];
  #trailEnd = 0;
  #fuel = 0;

  // -------------------------------------------------------------- making it

  /** Where the next instruction will stand. */
  get position(): number {
    return this.#list.length;
  }

  token(trait: Trait): void {
    this.#list.push(TOKEN, trait >> 5, 1 << (trait & 31));
  }

  node(trait: Trait, name: string | null): void {
    this.#list.push(NODE, trait >> 5, 1 << (trait & 31), name === null ? -1 : this.#nameOf(name));
  }

  /** @param trait that of a place where one of them stands */
  phrases(phrases: readonly (readonly string[])[], trait: Trait): void {
    this.#list.push(PHRASES, this.#phrases.push(phrases) - 1, trait >> 5, 1 << (trait & 31));
  }

  edge(which: 'glue' | 'begin' | 'end'): void {
    this.#list.push({ glue: GLUE, begin: BEGIN, end: END }[which]);
  }

  group(name: string, emitInner: () => void): void {
    this.#list.push(OPEN, this.#nameOf(name));
    emitInner();
    this.#list.push(CLOSE);
  }

  /** Whether the place has a trait. */
  ask(wanted: boolean, trait: Trait): void {
    this.#list.push(wanted ? HAS : LACKS, trait >> 5, 1 << (trait & 31));
  }

  look(wanted: boolean, emitInner: () => void): void {
    const behind = this.#leap(wanted ? AHEAD : NOT);
    emitInner();
    this.done();
    this.#land(behind);
  }

  /** The first of some that leads to a match. */
  choice(ways: readonly Way[]): void {
    const ends: number[] = [];
    ways.forEach(({ guard, emit }, i) => {
      const other = i < ways.length - 1 ? this.#fork(guard) : null;
      emit();
      if (other === null) return;
      ends.push(this.#leap(JUMP));
      this.#land(other);
    });
    for (const end of ends) this.#land(end);
  }

  /** As many as there are; each beyond the fewest may be left out, and all behind it. */
  repeat({ guard, emit }: Way, min: number, max: number): void {
    const ends: number[] = [];
    let once: readonly number[] | undefined;
    for (let count = 0; count < max; count++) {
      if (count >= min) ends.push(this.#fork(guard));
      const from = this.position;
      if (once) this.#list.push(...once);
      else emit();
      once ??= this.#list.slice(from);
    }
    for (const end of ends) this.#land(end);
  }

  #fork(guard: Trait | null): number {
    const fork = this.#leap(guard === null ? FORK : GUARDED_FORK);
    if (guard !== null) this.#list.push(guard >> 5, 1 << (guard & 31));
    return fork;
  }

  /** @returns what `#land` is told at the place where it leads */
  #leap(operation: number): number {
    return this.#list.push(operation, 0) - 2;
  }

  #land(leap: number): void {
    this.#list[leap + 1] = this.position - leap;
  }

  done(): void {
    this.#list.push(DONE);
  }

  #nameOf(name: string): number {
    const known = this.#names.indexOf(name);
    return known >= 0 ? known : this.#names.push(name) - 1;
  }

  // -------------------------------------------------------------- running it

  /** @returns the index after the match that begins at a token, or -1 */
  match(start: number, sentence: Matched, from: number): number {
    this.#code ??= Int32Array.from(this.#list);
    this.#fuel = FUEL;
    this.#trailEnd = 0;
    return this.#run(this.#code, start, sentence, from, 0);
  }

  /** @param base forks below it belong to who called */
  #run(code: Int32Array, start: number, sentence: Matched, from: number, base: number): number {
    const { places } = sentence;
    const { bits, width } = sentence.pack.traits.profiles;
    const forks = this.#forks;
    let top = base;
    let pc = start;
    let at = from;
    let answer = 0;
    for (;;) {
      const operand = code[pc + 1] ?? 0;
      switch (code[pc]) {
        case TOKEN:
          if (--this.#fuel < 0 || ((bits[(places[at] ?? 0) * width + operand] ?? 0) & (code[pc + 2] ?? 0)) === 0) break;
          pc += 3;
          at += 1;
          continue;
        case NODE: {
          const bit = code[pc + 2] ?? 0;
          if (answer === 0 && (--this.#fuel < 0 || ((bits[(places[at] ?? 0) * width + operand] ?? 0) & bit) === 0))
            break;
          const first = nextAnswer(sentence, at, answer, operand, bit);
          if (first < 0) break;
          if (first + 1 < countOf(sentence, at)) {
            forks[top] = pc;
            forks[top + 1] = at;
            forks[top + 2] = first + 1;
            forks[top + 3] = this.#trailEnd;
            top += FORKED;
          }
          if ((code[pc + 3] ?? 0) >= 0) this.#note(pc, at, first);
          pc += 4;
          at = endOf(sentence, at, first);
          answer = 0;
          continue;
        }
        case GUARDED_FORK:
          if (((bits[(places[at] ?? 0) * width + (code[pc + 2] ?? 0)] ?? 0) & (code[pc + 3] ?? 0)) === 0) {
            pc += operand;
            continue;
          }
          forks[top] = pc + operand;
          forks[top + 1] = at;
          forks[top + 2] = 0;
          forks[top + 3] = this.#trailEnd;
          top += FORKED;
          pc += 4;
          continue;
        case FORK:
          forks[top] = pc + operand;
          forks[top + 1] = at;
          forks[top + 2] = 0;
          forks[top + 3] = this.#trailEnd;
          top += FORKED;
          pc += 2;
          continue;
        case JUMP:
          pc += operand;
          continue;
        case PHRASES: {
          if (((bits[(places[at] ?? 0) * width + (code[pc + 2] ?? 0)] ?? 0) & (code[pc + 3] ?? 0)) === 0) break;
          const phrases = this.#phrases[operand] ?? NONE;
          while (answer < phrases.length && !standsAt(phrases[answer], sentence, at)) answer += 1;
          const words = phrases[answer];
          if (!words) break;
          if (answer + 1 < phrases.length) {
            forks[top] = pc;
            forks[top + 1] = at;
            forks[top + 2] = answer + 1;
            forks[top + 3] = this.#trailEnd;
            top += FORKED;
          }
          pc += 4;
          at += words.length;
          answer = 0;
          continue;
        }
        case OPEN:
          this.#note(pc, at, 0);
          pc += 2;
          continue;
        case CLOSE:
          this.#note(pc, at, 0);
          pc += 1;
          continue;
        case AHEAD:
        case NOT: {
          const trailEnd = this.#trailEnd;
          const stands = this.#run(code, pc + 2, sentence, at, top) >= 0;
          this.#trailEnd = trailEnd;
          if (stands !== (code[pc] === AHEAD)) break;
          pc += operand;
          continue;
        }
        case HAS:
          if (((bits[(places[at] ?? 0) * width + operand] ?? 0) & (code[pc + 2] ?? 0)) === 0) break;
          pc += 3;
          continue;
        case LACKS:
          if (((bits[(places[at] ?? 0) * width + operand] ?? 0) & (code[pc + 2] ?? 0)) !== 0) break;
          pc += 3;
          continue;
        case GLUE:
          if (!isGlued(sentence, at)) break;
          pc += 1;
          continue;
        case BEGIN:
          if (at !== 0) break;
          pc += 1;
          continue;
        case END:
          if (at !== sentence.tokens.length) break;
          pc += 1;
          continue;
        default:
          return at;
      }
      if (top === base) return -1;
      top -= FORKED;
      pc = forks[top] ?? 0;
      at = forks[top + 1] ?? 0;
      answer = forks[top + 2] ?? 0;
      this.#trailEnd = forks[top + 3] ?? 0;
    }
  }

  #note(pc: number, at: number, answer: number): void {
    const end = this.#trailEnd;
    this.#trail[end] = pc;
    this.#trail[end + 1] = at;
    this.#trail[end + 2] = answer;
    this.#trailEnd = end + NOTED;
  }

  /** What the last match captured, in order of the text. */
  captures(sentence: Matched): readonly Capture[] {
    if (this.#trailEnd === 0) return NONE;
    const found: Capture[] = [];
    const open: number[] = [];
    for (let i = 0; i < this.#trailEnd; i += NOTED) {
      const pc = this.#trail[i] ?? 0;
      const at = this.#trail[i + 1] ?? 0;
      const answer = this.#trail[i + 2] ?? 0;
      const operation = this.#list[pc];
      const name = this.#names[this.#list[operation === NODE ? pc + 3 : pc + 1] ?? 0] ?? '';
      if (operation === CLOSE) {
        const group = open.pop() ?? 0;
        const { name: opened = '', from = at } = found[group] ?? {};
        found[group] = { name: opened, from, to: at, node: null };
      } else if (operation === OPEN) {
        open.push(found.push({ name, from: at, to: at, node: null }) - 1);
      } else {
        const node = answerAt(sentence, at, answer);
        found.push({ name, from: at, to: node.to, node });
      }
    }
    return found;
  }
}

const NONE: readonly never[] = [];

function standsAt(words: readonly string[] = NONE, { tokens }: Matched, at: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false;
  return true;
}

/** Whether nothing stands between the token and the one before it. */
function isGlued({ tokens }: Matched, at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at - 1]?.end === tokens[at]?.start;
}

// -------------------------------------------------------------- answers of a place: what layers added, then what the lexicon says

function countOf({ nodes, hits }: Matched, at: number): number {
  return (nodes[at]?.length ?? 0) + (hits[at]?.list.length ?? 0);
}

/**
 * The first answer from the `first`-th on that has a trait, or -1. Of several of one length only the first is tried: how a match goes on
 * hangs on where it goes on.
 */
function nextAnswer(sentence: Matched, at: number, first: number, word: number, bit: number): number {
  const { bits, width } = sentence.pack.traits.profiles;
  const tried = first === 0 ? -1 : endOf(sentence, at, first - 1);
  const nodes = sentence.nodes[at] ?? NONE;
  for (let i = first; i < nodes.length; i++) {
    const node = nodes[i];
    if (node && node.to !== tried && ((bits[node.profile * width + word] ?? 0) & bit) !== 0) return i;
  }
  const hits = sentence.hits[at]?.list ?? NONE;
  for (let i = Math.max(0, first - nodes.length); i < hits.length; i++) {
    const hit = hits[i];
    if (hit && at + hit.length !== tried && ((bits[hit.profile * width + word] ?? 0) & bit) !== 0)
      return nodes.length + i;
  }
  return -1;
}

function endOf(sentence: Matched, at: number, answer: number): number {
  const nodes = sentence.nodes[at] ?? NONE;
  if (answer < nodes.length) return nodes[answer]?.to ?? at;
  return at + (sentence.hits[at]?.list[answer - nodes.length]?.length ?? 0);
}

/** A node is made of what the lexicon says only where it is captured. */
function answerAt({ nodes, hits }: Matched, at: number, answer: number): Node {
  const added = nodes[at] ?? NONE;
  const hit = hits[at]?.list[answer - added.length];
  const node = added[answer] ?? (hit && Node.of(hit, at));
  if (!node) throw new Error('pattern: what was captured is gone');
  return node;
}
