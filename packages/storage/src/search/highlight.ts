import type { Span } from '@comity/domain';
import type { Term } from './query.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of a text that answers a query; all offsets are UTF-16 units into the whole text. */
export interface Highlighted extends Span {
  readonly quote: string;
  readonly highlights: readonly Span[];
}

interface Hit extends Span {
  readonly term: number;
}

/** How much of the text stands around what was found, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 140;
const WINDOW = 240;
const MOST_HITS = 500;
/** `delegations` and `deleg`: what an English stem may lack at its end. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;

/**
 * @param stems English stems by word: `visits` is found by `visit`
 */
function matches(token: Token, lexeme: string, prefix: boolean, stems: ReadonlyMap<string, string>): boolean {
  if (token.text === lexeme) return true;
  if (prefix) return token.text.startsWith(lexeme);
  const stem = stems.get(lexeme);
  if (stem === undefined || stem.length < SHORTEST_STEM || token.isGram) return false;
  return token.text.replace(/y$/, 'i').startsWith(stem) && token.text.length - stem.length <= LONGEST_ENDING;
}

export function findHits(
  text: string,
  terms: readonly Term[],
  stems: ReadonlyMap<string, string>,
  from = 0,
  to = text.length,
): readonly Hit[] {
  const longest = Math.max(1, ...terms.map((term) => term.lexemes.length));
  const recent: Token[] = [];
  const hits: Hit[] = [];
  for (const token of tokenize(text, from, to)) {
    recent.push(token);
    if (recent.length > longest) recent.shift();
    for (const [index, { lexemes, prefix }] of terms.entries()) {
      const first = recent.length - lexemes.length;
      const found =
        first >= 0 &&
        lexemes.every((lexeme, at) => {
          const candidate = recent[first + at];
          return candidate !== undefined && matches(candidate, lexeme, prefix && at === lexemes.length - 1, stems);
        });
      if (found) hits.push({ start: recent[first]?.start ?? token.start, end: token.end, term: index });
    }
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

/** The passages that say most of what was asked, in the order of the text; at most `count`. */
export function passagesFor(text: string, hits: readonly Hit[], count: number): readonly Highlighted[] {
  const chosen: Highlighted[] = [];
  let left = [...hits].sort((a, b) => a.start - b.start);
  while (chosen.length < count && left.length > 0) {
    const own = bestWindow(left);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) break;
    const start = stepTo(text, Math.max(0, first.start - BEFORE), first.start);
    const end = stepBack(text, Math.min(text.length, last.end + AFTER), last.end);
    chosen.push({
      start,
      end,
      quote: text.slice(start, end),
      highlights: merge(left.filter((hit) => hit.start >= start && hit.end <= end)),
    });
    left = left.filter((hit) => hit.end <= start || hit.start >= end);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function bestWindow(hits: readonly Hit[]): readonly Hit[] {
  let best: readonly Hit[] = [];
  let bestScore = -1;
  for (const [index, first] of hits.entries()) {
    const own: Hit[] = [];
    for (let at = index; at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.end - first.start > WINDOW) break;
      own.push(hit);
    }
    const score = new Set(own.map((hit) => hit.term)).size * 100 + Math.min(own.length, 10);
    if (score > bestScore) [best, bestScore] = [own, score];
  }
  return best;
}

/** A passage begins after a space or a line's end where one is near, and never inside a pair of surrogates. */
function stepTo(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= from) return line + 1;
  const space = text.slice(from, limit).search(/\s/);
  return space >= 0 ? from + space + 1 : from + (isLowSurrogate(text, from) ? 1 : 0);
}

function stepBack(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  const line = text.indexOf('\n', limit);
  if (line >= 0 && line <= to) return line;
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space >= 0 ? limit + space : to - (isLowSurrogate(text, to) ? 1 : 0);
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Overlapping pairs of characters become one mark. */
function merge(hits: readonly Hit[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of hits) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else merged.push({ start, end });
  }
  return merged;
}
