/** A figure that the text itself sets right: "the correct number is 102". */
import type { ReadingFinding } from '@comity/domain';
import { quoteOf } from './counts.ts';
import type { Note } from './notes.ts';

/** Sentences back to the figure that is corrected. */
const REACH = 4;

export function corrections(notes: readonly Note[]): ReadingFinding[] {
  return notes.flatMap(({ corrects, figures, sentence }, at) => {
    if (!corrects) return [];
    const before = notes.slice(Math.max(0, at - REACH), at).filter((note) => sentence - note.sentence <= REACH);
    return figures.slice(0, 1).flatMap(({ quantity }) => {
      const earlier = before
        .flatMap((note) => note.figures)
        .findLast((figure) => figure.quantity.measure === quantity.measure);
      if (!earlier || earlier.quantity.value === quantity.value) return [];
      const explanation = `${earlier.quantity.quote} is set right: ${quantity.quote}.`;
      return [{ kind: 'rival' as const, explanation, spans: [quoteOf(earlier.quantity), quoteOf(quantity)] }];
    });
  });
}
