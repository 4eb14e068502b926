import type { LexiconEntry } from '../../lexicon.ts';
import type { NumberData } from '../../numbers/data.ts';
import type { PackSection } from '../../pack-section.ts';

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

const numeral = (terms: readonly string[], role: string, value?: number, more: object = {}): LexiconEntry => ({
  tag: 'numeral',
  terms,
  features: { role, ...(value === undefined ? {} : { value }), ...more },
});

export const numbers: PackSection & NumberData = {
  separators: { group: [','], decimal: ['.'] },
  rules: [],
  lexicon: [
    ...ONES.map((word, value) => numeral([word], 'add', value)),
    ...TEENS.map((word, i) => numeral([word], 'add', 10 + i)),
    ...TENS.map((word, i) => numeral([word], 'add', 20 + 10 * i)),
    numeral(['hundred'], 'scale', 100),
    numeral(['thousand'], 'scale', 1e3),
    numeral(['million', 'mln', 'mn'], 'scale', 1e6),
    numeral(['billion', 'bn'], 'scale', 1e9),
    numeral(['trillion', 'tn'], 'scale', 1e12),
    { ...numeral(['M'], 'scale', 1e6, { glued: true }), cased: true },
    { ...numeral(['K'], 'scale', 1e3, { glued: true }), cased: true },
    numeral(['lakh{,s}'], 'scale', 1e5),
    numeral(['crore{,s}'], 'scale', 1e7),
    numeral(['dozen'], 'scale', 12),
    numeral(['a', 'an'], 'article', 1),
    numeral(['and a half'], 'half'),
    numeral(['half a', 'half an', 'one half'], 'fraction', 0.5),
    numeral(['a quarter of a', 'a quarter'], 'fraction', 0.25),
    numeral(['-'], 'joiner', undefined, { after: 'tens' }),
    numeral(['-'], 'joiner', undefined, { after: 'digits' }),
    numeral(['and'], 'joiner', undefined, { after: 'hundreds' }),
    numeral(['odd', '-odd', 'plus', '+', '-plus'], 'more', undefined, { glued: false }),
    numeral(['dozens'], 'vague'),
    numeral(['scores of', 'tens of', 'tens of thousands', 'hundreds of thousands'], 'vague'),
    numeral(
      ['hundreds', 'thousands', 'several hundred', 'several thousand', 'a few hundred', 'a few thousand'],
      'vague',
    ),
    numeral(['several dozen', 'a few dozen', 'dozens upon dozens', 'several million', 'several tens of'], 'vague'),
    numeral(['millions', 'billions', 'tens of millions', 'hundreds of millions'], 'vague'),
    { tag: 'range-opener', terms: ['between'], features: { joiner: 'and' } },
    { tag: 'range-opener', terms: ['from'], features: { joiner: 'to' } },
    { tag: 'range-joiner', terms: ['-', '–', '—', '~', '～'], features: { glued: true } },
    { tag: 'range-joiner', terms: ['to', 'or'] },
    { tag: 'range-joiner', terms: ['and'], features: { opened: true } },
    { tag: 'ordinal-after', terms: ['st', 'nd', 'rd', 'th'], features: { glued: true } },
    {
      tag: 'ordinal-before',
      terms:
        'article; chapter; room; page; section; grade; route; category; clause; annex; appendix; gate; flight'.split(
          '; ',
        ),
      features: { strict: true },
    },
    {
      tag: 'ordinal-before',
      terms: [
        'no.',
        'nos.',
        'number',
        'phase',
        'level',
        'top',
        'hall',
        'round',
        'day',
        'item',
        'figure',
        'table',
        'goal',
      ],
    },
    ...ORDINALS.map(
      (word, i): LexiconEntry => ({ tag: 'ordinal', terms: [word], features: { form: 'words', value: i + 1 } }),
    ),
    { tag: 'ordinal', terms: ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'hundredth', 'last'] },
  ],
};
