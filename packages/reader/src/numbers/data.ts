/**
 * Numerals are lexicon terms with the tag `numeral` and a `role`:
 * `add` (seven, twenty), `digit` (七: several in a row are a positional number), `scale` (thousand), `half` (… and a half: adds half of
 * what stands before), `article` (a hundred), `joiner` (one hundred *and* five), `vague` (dozens), `more` (二十*多*), `bare` (a scale
 * that may stand alone). `value` is its value. Other tags: `range-joiner`, `range-opener`, `ordinal-before` (`strict`: even before a unit), `ordinal-after`.
 */
export interface NumberData {
  /** How digits are grouped and where decimals begin. */
  readonly separators: { readonly group: readonly string[]; readonly decimal: readonly string[] };
}
