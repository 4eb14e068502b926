/** Lines that name somebody or somewhere, and nothing else. */
import type { CompiledPack } from '../pack.ts';
import { Sentence, splitSentences } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import { Question } from '../traits.ts';
import { isCapitalised } from '../words.ts';
import type { Line } from './lines.ts';
import type { NameAlone } from './title.ts';

export function nameAlone(raw: string, line: Line, pack: CompiledPack): NameAlone {
  if (isPlaceAlone(raw, line, pack)) return 'place';
  if (isPersonAlone(raw, line, pack)) return 'person';
  return isBodyAlone(raw, line, pack) ? 'body' : null;
}

const PLACE = new Question('place-name', 'country');
/** "Rio de Janeiro, Brazil". */
const MOST_WORDS = 5;

function isPlaceAlone(raw: string, line: Line, pack: CompiledPack): boolean {
  const sentence = line.words > MOST_WORDS ? null : sentenceOf(raw, line, pack);
  if (!sentence) return false;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const place = sentence.answerAt(at, PLACE);
    if (!place && (at === 0 || tokens[at]?.kind !== 'punct')) return false;
    at = place?.to ?? at + 1;
  }
  return true;
}

const GIVEN_NAME = new Question('given-name');
const FEWEST_NAMES = 2;
const MOST_NAMES = 4;

/** "Maria Duarte", over the text that she wrote. */
function isPersonAlone(raw: string, line: Line, pack: CompiledPack): boolean {
  if (HAN_NAME.test(line.text)) return isHanName(sentenceOf(raw, line, pack));
  const sentence = line.words < FEWEST_NAMES || line.words > MOST_NAMES ? null : sentenceOf(raw, line, pack);
  if (!sentence?.bears(0, GIVEN_NAME)) return false;
  return sentence.tokens.every(
    ({ kind, norm }, at) => isCapitalised(sentence, at) || (kind === 'punct' && norm === '.'),
  );
}

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;
const SURNAME = new Question('surname');
const WORD = new Question(
  'engagement-noun',
  'engagement-cue',
  'engagement-verb',
  'name-stop',
  'org-topic',
  'place-name',
);

/** A surname and what is no word with it: 方敏, not 方案. */
function isHanName(sentence: Sentence | null): boolean {
  if (!sentence?.bears(0, SURNAME)) return false;
  return sentence.tokens.every((_, at) =>
    sentence.answersAt(at, WORD).every(({ from, to }) => to - from < FEWEST_NAMES),
  );
}

const HEAD = new Question('org-head');
const SEAT = new Question('seat-head');
const VERB = new Question('engagement-verb', 'engagement');
/** Words of a body's name. */
const MOST_OF_A_NAME = 12;

/** "HỘI CHỮ THẬP ĐỎ TỈNH AN PHÚ", "江州市红十字会": who writes, over the title. */
function isBodyAlone(raw: string, line: Line, pack: CompiledPack): boolean {
  const sentence = line.words > MOST_OF_A_NAME || line.closed ? null : sentenceOf(raw, line, pack);
  if (!sentence) return false;
  const { tokens } = sentence;
  if (tokens.some(({ kind, norm }, at) => !isOfName(kind, norm, isCapitalised(sentence, at)))) return false;
  if (tokens.some((_, at) => sentence.bears(at, VERB) && !sentence.bears(at, HEAD))) return false;
  if (sentence.answersAt(0, SEAT).some(({ to }) => to < tokens.length)) return true;
  if (sentence.bears(0, HEAD) && /\p{Lu}/u.test(line.text)) return !/\p{Ll}/u.test(line.text);
  return tokens.some((_, at) => sentence.answersAt(at, HEAD).some(({ to }) => to === tokens.length));
}

/** Letters of the little words within a name. */
const LITTLE = 3;

/** A name holds no marks but hyphens and points, and in a script with capitals only little words without. */
function isOfName(kind: string, norm: string, capital: boolean): boolean {
  if (kind === 'punct') return norm === '-' || norm === '.' || norm === '·' || norm === '&';
  return kind !== 'word' || capital || norm.length <= LITTLE;
}

/** The line as one sentence; null where it is more. */
function sentenceOf(raw: string, line: Line, pack: CompiledPack): Sentence | null {
  const [tokens, more] = splitSentences(raw, tokenise(raw, pack.words, line.start, line.end), pack);
  return tokens && !more ? new Sentence({ raw, pack, block: 'title', paragraph: 0, index: 0 }, tokens) : null;
}
