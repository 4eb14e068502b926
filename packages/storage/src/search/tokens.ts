import { foldCluster } from './fold.ts';

/** A word, or two neighbouring characters of a script without spaces; a lone such character at the end of a run. */
export interface Token {
  readonly text: string;
  /** Counts words; a character of a script without spaces is a word here, so that neighbours are one apart. */
  readonly position: number;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isGram: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{N}\u2e80-\u2fdf]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const MARK = /[\p{M}\uff9e\uff9f\u200d]/u;

const OTHER = 1;
const WORD = 2;
const UNSPACED_CHARACTER = 3;

/** Classes of the Basic Multilingual Plane's characters, filled as they are met; 0 is not met yet. */
const classes = new Uint8Array(0x1_0000);

function classOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const found = !WORD_CHARACTER.test(character)
    ? OTHER
    : UNSPACED.test(foldCluster(character))
      ? UNSPACED_CHARACTER
      : WORD;
  if (code < classes.length) classes[code] = found;
  return found;
}

/** One character with its marks. */
interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into tokens, in one pass and in order.
 * @param from, to the stretch of `text` to cut; offsets are always into the whole text
 */
export function* tokenize(text: string, from = 0, to = text.length): Generator<Token> {
  let position = 0;
  let word = '';
  let wordStart = 0;
  let pending: Cluster | undefined;
  let at = from;
  while (at <= to) {
    const start = at;
    let cluster = '';
    if (at < to) {
      cluster = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += cluster.length;
      while (at < to && text.charCodeAt(at) > 0x2ff && MARK.test(text[at] ?? '')) {
        cluster += text[at];
        at += 1;
      }
    } else {
      at += 1;
    }
    const kind = cluster === '' ? OTHER : classOf(cluster);
    if (kind === WORD) {
      if (pending !== undefined) {
        yield gram(pending, undefined, ++position);
        pending = undefined;
      }
      if (word === '') wordStart = start;
      word += foldCluster(cluster);
      continue;
    }
    if (word !== '') {
      yield { text: word, position: ++position, start: wordStart, end: start, isGram: false };
      word = '';
    }
    const current = kind === UNSPACED_CHARACTER ? { text: foldCluster(cluster), start, end: at } : undefined;
    if (pending !== undefined) yield gram(pending, current, ++position);
    pending = current;
  }
}

function gram(first: Cluster, second: Cluster | undefined, position: number): Token {
  return {
    text: first.text + (second?.text ?? ''),
    position,
    start: first.start,
    end: second?.end ?? first.end,
    isGram: true,
  };
}
