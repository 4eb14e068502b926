/** What only compares: "up 12 % on 2018", 比2018年增加3批, "tăng 2 đoàn so với năm 2018". Adds nodes `compared`; nothing in them is told. */
import type { DraftQuantity, MakeLayer } from './draft.ts';
import { runRules } from './draft.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';

/** A comparison holds one of these. */
const COMPARABLE = new Question('quantity', 'date');
const QUANTITY = new Question('quantity');

export const comparisonsLayer: MakeLayer = (_draft, listen) => ({
  sentence(sentence) {
    if (!sentence.hasAny(COMPARABLE)) return;
    for (const { from, to } of runRules(sentence.pack.rules.comparisons, sentence, listen)) {
      sentence.add({ from, to, sense: { tag: 'compared' } });
      markQuantities(from, to, sentence);
    }
  },
});

function markQuantities(from: number, to: number, sentence: Sentence): void {
  for (let at = from; at < to; at++)
    for (const { mention } of sentence.answersAt(at, QUANTITY)) if (mention) (mention as DraftQuantity).compares = true;
}
