/** A number as it stands in a sentence. `low` and `high` of a range or of a vague number; `value` of all others. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `more` where the numeral itself says so (二十多). */
  readonly hedge: 'more' | 'about' | null;
  readonly digits: boolean;
  /** Written with a scale word (2 million, 三万). */
  readonly scaled: boolean;
}

/** A number of a certain value, without a scale. */
export function plainNumber(from: number, to: number, value: number, digits: boolean): FoundNumber {
  return { from, to, value, low: value, high: value, hedge: null, digits, scaled: false };
}

export function isFoundNumber(mention: object | undefined): mention is FoundNumber {
  return mention !== undefined && 'hedge' in mention && 'scaled' in mention;
}

/** 10.7 × 1,000,000 is 10,700,000, not 10,699,999.999999998. */
export function roundOff(value: number): number {
  return isPlain(value) ? value : Number(value.toPrecision(15));
}

/** A whole number of at most 15 digits. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}
