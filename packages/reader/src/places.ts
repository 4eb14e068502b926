/** Places below the country. Adds nodes `place` (iso of the country or region). */
import type { MakeLayer } from './draft.ts';
import { Question } from './traits.ts';

const NAMED = new Question('place-name', 'country');

export const placesLayer: MakeLayer = () => ({
  sentence(sentence) {
    if (!sentence.has('place-name')) return;
    for (let at = 0; at < sentence.tokens.length; ) {
      const longest = sentence.answerAt(at, NAMED);
      if (longest?.tag === 'place-name') {
        sentence.add({ from: at, to: longest.to, sense: { tag: 'place', iso: String(longest.sense.iso) } });
      }
      at = longest ? longest.to : at + 1;
    }
  },
});
