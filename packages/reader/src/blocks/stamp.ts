/** Date stamps: the line that says when the text was published or signed. */
import type { ReadingDate, Span } from '@comity/domain';
import { datesIn } from '../dates.ts';
import { addNumbers } from '../numbers.ts';
import type { CompiledPack } from '../pack.ts';
import { Sentence, splitSentences } from '../sentences.ts';

export interface StampDate extends ReadingDate {
  /** Letters of the line that are neither date nor time. */
  readonly rest: string;
}

const TIME = /\d{1,2}\s?[:hH：]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|[(（]?gmt[^)）]*[)）]?|\bUTC\b|[AP]M\b/giu;

/** The first full day that a short line names, and what else the line says. */
export function stampIn(raw: string, span: Span, pack: CompiledPack): StampDate | null {
  for (const tokens of splitSentences(raw, { ...span, kind: 'stamp', holes: [] }, pack)) {
    const sentence = new Sentence({ raw, pack, block: 'stamp', paragraph: 0, index: 0 }, tokens);
    addNumbers(sentence);
    for (const { from, to, when } of datesIn(sentence, () => undefined)) {
      if (when.kind !== 'fixed' || !/^\d{4}-\d\d-\d\d$/.test(when.edtf)) continue;
      const quote = sentence.quote(from, to);
      const rest = raw.slice(span.start, quote.start) + raw.slice(quote.end, span.end);
      return {
        ...quote,
        edtf: when.edtf,
        rest: rest
          .replace(TIME, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      };
    }
  }
  return null;
}
