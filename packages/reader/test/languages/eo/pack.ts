import type { LanguagePack, LexiconEntry, PackSection } from '../../../src/index.ts';

/** A toy: a fourth language that needs nothing outside this folder. Esperanto, as a sister society's newsletter might be written. */

const numeral = (terms: readonly string[], role: string, value: number): LexiconEntry => ({
  tag: 'numeral',
  terms,
  features: { role, value },
});
const unit = (measure: string, terms: readonly string[], code?: string): LexiconEntry => ({
  tag: 'unit',
  terms,
  features: { measure, ...(code === undefined ? {} : { unit: code }) },
});
const ONES = ['unu', 'du', 'tri', 'kvar', 'kvin', 'ses', 'sep', 'ok', 'naŭ'];
const MONTHS = [
  'januaro',
  'februaro',
  'marto',
  'aprilo',
  'majo',
  'junio',
  'julio',
  'aŭgusto',
  'septembro',
  'oktobro',
  'novembro',
  'decembro',
];
const EMPTY: PackSection = { lexicon: [], rules: [] };

export const esperanto: LanguagePack = {
  tag: 'eo',
  version: '1',
  detection: {
    script: 'Latin',
    commonWords: ['la', 'kaj', 'de', 'en', 'al', 'estas', 'estis', 'kun', 'por', 'ne', 'kiu', 'ĝi', 'ili', 'ni', 'sed'],
    letters: 'ĉĝĥĵŝŭ',
  },
  abbreviations: ['d-ro', 's-ro', 's-ino', 'k.t.p'],
  blocks: {
    related: ['rilataj novaĵoj'],
    relatedStarts: [],
    residueHas: ['ni uzas kuketojn'],
    residueStarts: [],
    stampHas: [],
    menu: ['hejmo', 'novaĵoj'],
    captionStarts: ['foto:'],
    captionHas: [],
    bylineStarts: ['de nia korespondanto'],
    bylineHas: [],
    paperNumbers: [],
    paperNames: [],
    headGoesOn: [],
    subjectStarts: [],
    agencies: [],
    stampStarts: ['publikigita'],
    salutations: ['karaj'],
  },
  numbers: {
    ...EMPTY,
    separators: { group: ['.'], decimal: [','] },
    lexicon: [
      ...ONES.map((word, i) => numeral([word], 'add', i + 1)),
      numeral(['dek'], 'add', 10),
      ...ONES.slice(1).map((word, i) => numeral([`${word}dek`], 'add', 10 * (i + 2))),
      { tag: 'numeral', terms: ['cent'], features: { role: 'scale', value: 100, bare: true } },
      numeral(['mil'], 'scale', 1000),
      numeral(['milionoj'], 'scale', 1e6),
    ],
  },
  quantities: {
    lexicon: [
      { tag: 'qualifier', terms: ['preskaŭ'], features: { value: 'nearly' } },
      { tag: 'qualifier', terms: ['pli ol'], features: { value: 'more-than' } },
      unit('batches', ['sendaĵo{,j,jn}', 'delegacio{,j,jn}']),
      unit('persons', ['gasto{,j,jn}', 'volontulo{,j,jn}']),
      unit('countries-and-regions', ['lando{,j,jn} kaj regiono{,j,jn}', 'lando{,j,jn}']),
      { tag: 'currency', terms: ['eŭro{,j,jn}'], features: { measure: 'money', unit: 'EUR' } },
    ],
    rules: [
      {
        id: 'eo.quantity.unit',
        pattern: 'q=qualifier? n=number <word>{0,2} u=unit',
        examples: {
          yes: [
            'Venis [preskaŭ cent gastoj]. => 100 nearly persons',
            'al [pli ol 50 landoj kaj regionoj] => 50 more-than countries-and-regions',
            'sendis [dek du sendaĵojn] => 12 exact batches',
          ],
          no: ['la gastoj de 2010'],
        },
      },
      {
        id: 'eo.quantity.money',
        pattern: 'q=qualifier? n=number c=currency',
        means: { measure: 'money' },
        examples: { yes: ['kostis [1.350,5 eŭrojn] => 1350.5 exact money EUR'], no: ['eŭroj 3'] },
      },
    ],
  },
  dates: {
    numericOrder: 'day-month',
    lexicon: [
      ...MONTHS.map((term, i): LexiconEntry => ({ tag: 'month', terms: [term], features: { value: i + 1 } })),
      { tag: 'relative', terms: ['hieraŭ'], features: { unit: 'day', offset: -1 } },
    ],
    rules: [
      {
        id: 'eo.date.day',
        pattern: '"la"? d=dd "-" "a" "de" m=month y=yyyy?',
        means: { form: 'point' },
        examples: {
          yes: ['venis [la 3-a de majo 2019] => 2019-05-03', '[la 7-a de marto] => 2024-03-07'],
          no: ['la 3-a gasto'],
        },
      },
      {
        id: 'eo.date.since',
        pattern: '"ekde" y=yyyy',
        means: { form: 'since' },
        examples: { yes: ['[Ekde 1994], ni => 1994/..'], no: ['en 1994'] },
      },
      {
        id: 'eo.date.relative',
        pattern: 'rel=relative',
        means: { form: 'point' },
        examples: { yes: ['venis [hieraŭ] => 2024-10-08'], no: ['hodiaŭ'] },
      },
    ],
  },
  comparisons: EMPTY,
  countries: EMPTY,
  places: EMPTY,
  organisations: EMPTY,
  people: EMPTY,
  engagements: EMPTY,
  findings: EMPTY,
};
