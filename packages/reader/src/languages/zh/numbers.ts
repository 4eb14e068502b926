import type { LexiconEntry } from '../../lexicon.ts';
import type { NumberData } from '../../numbers/data.ts';
import type { PackSection } from '../../pack-section.ts';

const numeral = (terms: readonly string[], role: string, value?: number, more: object = {}): LexiconEntry => ({
  tag: 'numeral',
  terms,
  features: { role, ...(value === undefined ? {} : { value }), ...more },
});

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const POSITIONAL = { positional: true, tenths: true };

export const numbers: PackSection & NumberData = {
  separators: { group: [','], decimal: ['.'] },
  rules: [],
  lexicon: [
    ...DIGITS.map((digit, value) => numeral([digit], 'digit', value, POSITIONAL)),
    numeral(['〇', '○'], 'digit', 0, POSITIONAL),
    numeral(['两'], 'digit', 2, { positional: false, tenths: true }),
    numeral(['十', '拾'], 'scale', 10, { bare: true, positional: true }),
    numeral(['廿'], 'add', 20),
    numeral(['百', '佰'], 'scale', 100, { hedged: true }),
    numeral(['千', '仟'], 'scale', 1e3, { hedged: true }),
    numeral(['万'], 'scale', 1e4, { hedged: true }),
    numeral(['亿'], 'scale', 1e8),
    numeral(['个半'], 'half'),
    numeral(['多', '余', '馀'], 'more'),
    numeral(['来'], 'more', undefined, { about: true, glued: true }),
    numeral(['+'], 'more'),
    numeral(['数十', '几十', '数百', '几百', '数千', '几千', '数万', '几万', '数十万', '几十万'], 'vague'),
    numeral(['数百万', '几百万', '数千万', '几千万', '数亿', '几亿', '成千上万', '数以万计', '数以千计'], 'vague'),
    numeral(['十几'], 'vague', undefined, { low: 11, high: 19 }),
    ...DIGITS.slice(2).map((digit, i) =>
      numeral([`${digit}十几`], 'vague', undefined, { low: 10 * (i + 2) + 1, high: 10 * (i + 2) + 9 }),
    ),
    { tag: 'range-opener', terms: ['从'], features: { joiner: '到' } },
    { tag: 'range-joiner', terms: ['-', '－', '–', '—', '——', '~', '～'], features: { glued: true } },
    { tag: 'range-joiner', terms: ['至', '到', '或'] },
    { tag: 'ordinal-before', terms: ['第', 'no.'], features: { strict: true } },
    { tag: 'ordinal-before', terms: ['周', '星期', '礼拜'], features: { strict: true } },
    { tag: 'ordinal-after', terms: ['号楼', '号线', '号馆', '号文', '级台风'] },
    { tag: 'ordinal', terms: ['首次', '首届', '首批', '头等'] },
  ],
};
