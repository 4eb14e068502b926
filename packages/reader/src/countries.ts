/** Countries and regions: every mention, adjectives and inside names of bodies too. Adds nodes `country` (iso). */
import { type Draft, type MakeLayer, runRules } from './draft.ts';
import type { Node } from './nodes.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised } from './words.ts';

/**
 * The lexicon gives `country-name` and `country-decoy` ("Latin America"); a longer decoy, a longer place ("Mexico City") or a match of the section's
 * rules at the same words means that no country is meant; a match of a rule with `meant`, that the country at its end is meant though its name is weak.
 */
export const countriesLayer: MakeLayer = (draft, listen) => ({
  sentence(sentence) {
    const matches = runRules(sentence.pack.rules.countries, sentence, listen);
    const hidden = matches.filter(({ rule }) => rule.means?.meant !== true);
    const meant = matches.filter(({ rule }) => rule.means?.meant === true);
    if (!sentence.has('country-name')) return;
    for (let at = 0; at < sentence.tokens.length; ) {
      const longest = sentence.answerAt(at, BLOCKING);
      if (longest && givesWay(sentence, longest)) {
        at += 1;
        continue;
      }
      if (
        longest?.tag === 'country-name' &&
        !hidden.some(({ from, to }) => from <= at && at < to) &&
        (isMeant(sentence, longest) || meant.some(({ to }) => to === longest.to))
      ) {
        addCountry(draft, sentence, longest);
      }
      at = longest ? longest.to : at + 1;
    }
  },
});

/** A name of a country, or one that means none. */
const BLOCKING = new Question('country-name', 'country-decoy', 'place-name');

function addCountry(draft: Draft, sentence: Sentence, { from, to, sense }: Node): void {
  const iso = String(sense.iso);
  const { start, end, quote } = sentence.quote(from, to);
  const mention = { iso, start, end, quote };
  draft.countries.push(mention);
  sentence.add({ from, to, sense: { tag: 'country', iso, adjective: sense.adjective === true }, mention });
}

/** In Han nothing parts the words: 加纳 in 参加纳米比亚 gives way to the longer name that begins inside it. */
function givesWay(sentence: Sentence, { from, to }: Node): boolean {
  if (sentence.tokens[from]?.kind !== 'han') return false;
  for (let inside = from + 1; inside < to; inside++) {
    const longer = sentence.answerAt(inside, BLOCKING);
    if (longer && longer.to > to && longer.to - inside > to - from) return true;
  }
  return false;
}

/** A weak name ("Anh", "Nga") must stand alone: capitalised neighbours make it part of a person's name. */
function isMeant(sentence: Sentence, { from, to, sense }: Node): boolean {
  if (sense.weak !== true) return true;
  return (from > 0 || sense.opening === true) && !isCapitalised(sentence, from - 1) && !isCapitalised(sentence, to);
}
