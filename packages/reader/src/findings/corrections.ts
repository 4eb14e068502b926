/** A figure that the text itself sets right: "the correct number is 102". */
import type { ReadingFinding } from '@comity/domain';
import { quoteOf } from './counts.ts';
import type { Note, Watch } from './notes.ts';

/** Sentences back to the figure that is corrected. */
const REACH = 4;

export class Corrections implements Watch {
  readonly #found: ReadingFinding[] = [];
  readonly #before: Note[] = [];

  note(note: Note): void {
    const { sentence, figures } = note;
    const [figure] = sentence.has('correction') ? figures : [];
    if (figure) this.#look(figure.quantity, sentence.index);
    this.#before.push(note);
    if (this.#before.length > REACH) this.#before.shift();
  }

  #look(quantity: Note['figures'][number]['quantity'], at: number): void {
    const earlier = this.#before
      .filter(({ sentence }) => at - sentence.index <= REACH)
      .flatMap(({ figures }) => figures)
      .findLast((figure) => figure.quantity.measure === quantity.measure)?.quantity;
    if (!earlier || earlier.value === quantity.value) return;
    const explanation = `${earlier.quote} is set right: ${quantity.quote}.`;
    this.#found.push({ kind: 'rival', explanation, spans: [quoteOf(earlier), quoteOf(quantity)] });
  }

  findings(): readonly ReadingFinding[] {
    return this.#found;
  }
}
