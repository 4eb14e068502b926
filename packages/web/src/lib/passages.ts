/** A stretch of a paper's raw text. */
interface Stretch {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** Passages that stand in no other of them, each once: whole sentences, while "15 batches" inside one is a detail of it. */
export function mainPassages<P extends Stretch>(passages: readonly P[]): readonly P[] {
  return passages.filter(
    (passage, index) =>
      !passages.some(
        (other, at) =>
          at !== index &&
          other.documentId === passage.documentId &&
          other.start <= passage.start &&
          passage.end <= other.end &&
          // Of equal ones the first stays.
          (other.end - other.start > passage.end - passage.start || at < index),
      ),
  );
}
