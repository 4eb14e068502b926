/**
 * A pack's date rules match over these nodes, made of numbers by the layer: `yyyy` (a year), `yyy` (90 to 199, a year of the Republic), `yy`
 * (two digits), `mm` (1-12), `dd` (1-31), `dth` (an ordinal 1-31), `dotted` (2014.8.22 or 22.8.2014 in one token); and over its lexicon's
 * `month`, `weekday`, `relative` (unit, offset), `season`, `future` and `past` (words that tell of what is to come, of what was).
 * They capture `y m d`, `y2 m2 d2`, `w`, `rel`, `rel2`, `n` (how many), `q`. `means.era` is added to the year that is captured. `means.form`:
 * `point`, `range`, `since`, `until`, `weekday`, `decade`, `century`, `months` (the first n of a year), `quarter`, `half`, `weekend`, `season`,
 * `ago`, `unsettled` (a period that the text doesn't settle), `none` (looks like a date, is none).
 */
export interface DateData {
  /** How 05/06/2024 is read; `unsettled` where the language has both habits. */
  readonly numericOrder: 'day-month' | 'month-day' | 'unsettled';
  /** Verbs show no tense: what no word puts into the future is told as past, except in plans (a title with the tag `plan`). */
  readonly tenseless?: boolean;
}
