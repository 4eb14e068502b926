/** How much of a line stands in the text: a headline and a picture's text speak of what the paper tells, furniture of the page does not. */
import type { Line } from './lines.ts';

/** Letters of the shortest word that says what a text is about, and of the stem by which such words are compared. */
const STEM = 5;
const WORDS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
/** Letters of languages that write their words in syllables. */
const SYLLABIC = /[ăđơưạ-ỹ]/;

/** Stems of longer words; pairs of Han characters and of syllables. */
function piecesOf(plain: string): Set<string> {
  const words = plain.match(WORDS) ?? [];
  const inPairs = SYLLABIC.test(plain);
  const pieces = new Set<string>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (HAN.test(word) || inPairs) {
      if (next !== undefined && HAN.test(next) === HAN.test(word)) pieces.add(`${word} ${next}`);
    } else if (word.length >= STEM) pieces.add(word.slice(0, STEM));
  });
  return pieces;
}

/** What a few lines speak of, asked by other lines. */
export class Subject {
  readonly #pieces: ReadonlySet<string>;

  constructor(lines: readonly Line[]) {
    this.#pieces = piecesOf(lines.map(({ plain }) => plain).join('\n'));
  }

  /** The share of what the line speaks of that these lines speak of, too: 0 … 1. */
  kinship({ plain }: Line): number {
    const own = [...piecesOf(plain)];
    return own.length === 0 ? 0 : own.filter((piece) => this.#pieces.has(piece)).length / own.length;
  }
}
