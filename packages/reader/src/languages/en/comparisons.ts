import type { PackSection } from '../../pack-section.ts';

/** Another time, and what there was then. */
const THEN = '(!<punct> !date <any>){0,6} date';
const CHANGE = '("an"|"a")? ("increase"|"rise"|"growth"|"decrease"|"drop"|"decline"|"fall")';

/** How English papers compare a number with that of another time. */
export const comparisons: PackSection = {
  lexicon: [],
  rules: [
    {
      id: 'en.comparison.with-another-time',
      pattern: `("compared"|"comparing") ("with"|"to") ${THEN} | ("up"|"down") ("from"|"on") ${THEN} | ("from"|"against") quantity date &("to"|",")`,
      examples: {
        yes: [
          'received 25 delegations, [up from 22 in 2018], and sent six',
          'This is a rise [compared with 22 delegations in 2018].',
          'went [from 22 delegations in 2018] to 25 in 2019',
        ],
        no: ['sent up to 22 delegations in 2018', 'a delegation from Laos in 2018', '22 delegations in 2018'],
      },
    },
    {
      id: 'en.comparison.more-than-then',
      pattern:
        '(quantity|number)? ("more"|"fewer"|"less"|"higher"|"lower") "than" ("in"|"for"|"during"|"that of"|"those of")? date',
      examples: {
        yes: ['25 delegations, [three more than in 2018]; it sent six', 'came [fewer than in 2018]'],
        no: ['more than 22 delegations in 2018', 'more than 22 came in 2018'],
      },
    },
    {
      id: 'en.comparison.difference',
      pattern: `(${CHANGE} "of" | ("increased"|"rose"|"decreased"|"fell"|"dropped"|"grew"|"up"|"down") "by" | (","|"("|"–"|"—") ("up"|"down"|"+"|"-") | "(" "+") quantity (("on"|"from"|"over"|"compared with"|"compared to") ${THEN})?`,
      examples: {
        yes: [
          'received 25 delegations[, up 12 % on 2018], and sent six',
          'This is [an increase of 3 delegations].',
          '25 delegations [(+3 delegations])',
        ],
        no: ['set up 3 camps in 2018', 'the number of delegations rose to 25'],
      },
    },
  ],
};
