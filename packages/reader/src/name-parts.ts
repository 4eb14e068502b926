/** What a name may be made of: marks the words that could stand in one, before organisations and people are sought. */
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised } from './words.ts';

/** What already says what a word is, so that it is no bare proper word; a number word with a capital may be one. */
const TOLD_TAGS = ['country', 'place', 'org-head', 'org-topic', 'name-stop', 'quantity', 'date'];
const TOLD = new Question(...TOLD_TAGS);
const TOLD_OR_COUNTED = new Question(...TOLD_TAGS, 'numeral');

const PROPER = { tag: 'proper' };

/**
 * Adds nodes `proper`: capitalised words (in Han, any character) that neither are little words nor were understood before.
 * Stretches of them are what rules for names speak of.
 */
export function markNameParts(sentence: Sentence): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const capitalised = isCapitalised(sentence, at);
    const told = sentence.answerAt(at, capitalised ? TOLD : TOLD_OR_COUNTED);
    if (!told && (capitalised || tokens[at]?.kind === 'han')) {
      sentence.mark(at, PROPER);
      addShapes(sentence, at);
    }
    at = told ? told.to : at + 1;
    if (!isRankBehind(sentence, at)) continue;
    if (told?.sense.tag === 'place') sentence.add({ from: told.from, to: at + 2, sense: told.sense });
    else if (!told && capitalised) markRank(sentence, at);
    at += 2;
  }
}

/** Ranks of places that Korean and Japanese names bear behind a hyphen: "Gyeongsangbuk-do", "Fukuoka-ken". */
const RANKS_BEHIND: ReadonlySet<string> = new Set(
  'do si gun gu eup myeon dong ri ken fu shi ku to cho machi mura son'.split(' '),
);

function isRankBehind({ tokens }: Sentence, at: number): boolean {
  const [name, hyphen, rank] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.norm !== '-' || !RANKS_BEHIND.has(rank?.norm ?? '')) return false;
  return name?.end === hyphen.start && hyphen.end === rank?.start;
}

/** The hyphen and the rank are words of the name. */
function markRank(sentence: Sentence, at: number): void {
  sentence.mark(at, PROPER);
  sentence.mark(at + 1, PROPER);
}

function addShapes(sentence: Sentence, at: number): void {
  const word = sentence.tokens[at]?.word;
  const shapes = word ? sentence.pack.lexicon.entryOf(word).shapes : [];
  for (let i = 0; i < shapes.length; i++) {
    const sense = shapes[i];
    if (sense) sentence.add({ from: at, to: at + 1, sense });
  }
}
