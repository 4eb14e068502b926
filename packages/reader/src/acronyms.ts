/** Bodies known by their letters: a name in any language that goes before them in brackets, and letters that act alone. */
import type { FoundOrganisation } from './found-organisation.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised, written } from './words.ts';

/** Words that a name may run over before its letters. */
const LONGEST_NAME = 9;
/** Letters that one word may give ("SEcretaría de DEsarrollo SOcial"). */
const MOST_LETTERS = 4;

/** "Kvenska Hjelpa i Lund (KHL)": words in a row whose first letters spell what stands in brackets behind them. */
export function definedIn(sentence: Sentence): FoundOrganisation[] {
  const { tokens } = sentence;
  const found: FoundOrganisation[] = [];
  for (let at = 1; at < tokens.length - 2; at++) {
    if (tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')') continue;
    const acronym = written(sentence, at + 1);
    if (acronym.length < 3 || !ACRONYM.test(acronym) || isThings(sentence, at)) continue;
    const from = beginning(sentence, at, acronym.toLowerCase());
    if (from !== null) found.push({ ...UNTOLD, from, to: at + 3, acronym });
  }
  return found;
}

/** "… (RDRT)", "… (PHiE) Training": letters that stand for no body, or the name of a thing that goes on behind them. */
function isThings(sentence: Sentence, bracket: number): boolean {
  const behind = bracket + 3;
  return (
    sentence.bears(bracket + 1, NO_ACRONYM) || (isCapitalised(sentence, behind) && sentence.bears(behind, NO_BODY))
  );
}

const NO_ACRONYM = new Question('no-acronym');

/** Letters with two capitals at least: "SEDESOL", "MdN". */
const ACRONYM = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
const NO_BODY = new Question('no-body', 'organisation');
const PROPER = new Question('proper');

const UNTOLD = { kind: 'other', country: null, key: null, isShort: false } as const;

/** Where the name before a bracket begins, or null where no words spell the letters, or they are a thing's. */
function beginning(sentence: Sentence, end: number, letters: string): number | null {
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_NAME); from--) {
    if (!isPart(sentence, from)) return null;
    if (isCapitalised(sentence, from) && spells(sentence, from, end, letters)) return extended(sentence, from);
  }
  return null;
}

/** A word of the name: with a capital, or one that joins such words; no sign, and nothing that is no body. */
function isPart(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || sentence.bears(at, NO_BODY)) return false;
  return isCapitalised(sentence, at) || token.end - token.start <= 3;
}

/** Capitalised words right before belong to the name, too, where nothing says that they don't. */
function extended(sentence: Sentence, from: number): number {
  let first = from;
  while (first > 1 && sentence.bears(first - 1, PROPER)) first -= 1;
  return first;
}

/** Whether the words give the letters in their order: each its first ones, little words perhaps none. */
function spells(sentence: Sentence, at: number, end: number, letters: string): boolean {
  if (at === end) return letters === '';
  const word = sentence.tokens[at]?.norm ?? '';
  for (let count = isCapitalised(sentence, at) ? 1 : 0; count <= MOST_LETTERS && count <= letters.length; count++) {
    if (!word.startsWith(letters.slice(0, count))) return false;
    if (spells(sentence, at + 1, end, letters.slice(count))) return true;
  }
  return false;
}
