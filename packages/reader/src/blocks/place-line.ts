/** A line that names a place, and nothing else. */
import type { CompiledPack } from '../pack.ts';
import { Sentence, splitSentences } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import { Question } from '../traits.ts';
import type { Line } from './lines.ts';

const PLACE = new Question('place-name', 'country');
/** "Rio de Janeiro, Brazil". */
const MOST_WORDS = 5;

export function isPlaceAlone(raw: string, line: Line, pack: CompiledPack): boolean {
  if (line.words > MOST_WORDS) return false;
  const [tokens, more] = splitSentences(raw, tokenise(raw, pack.words, line.start, line.end), pack);
  if (!tokens || more) return false;
  const sentence = new Sentence({ raw, pack, block: 'title', paragraph: 0, index: 0 }, tokens);
  for (let at = 0; at < tokens.length; ) {
    const place = sentence.answerAt(at, PLACE);
    if (!place && (at === 0 || tokens[at]?.kind !== 'punct')) return false;
    at = place?.to ?? at + 1;
  }
  return true;
}
