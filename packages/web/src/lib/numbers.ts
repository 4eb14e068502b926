import type { Qualifier } from '@comity/domain';

export function formatCount(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Bytes as people read them, in decimal units from kB on, as file managers show them; what is not empty is at least 0.1 kB. */
export function formatBytes(bytes: number, locale: string): string {
  const step = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const unit = ({ 1: 'kilobyte', 2: 'megabyte', 3: 'gigabyte' } as const)[step];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1000 ** step, bytes > 0 ? 0.1 : 0));
}

/** An amount with its ISO 4217 code written out: a symbol alone would leave open whose dollar is meant. */
export function formatMoney(value: number, currency: string | null, locale: string): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return formatCount(value, locale);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    minimumFractionDigits: 0,
  }).format(value);
}

export interface Bounded {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** Wording of each qualifier around a number that is formatted already ("nearly 100"). */
export type QualifierWords = Readonly<Record<Qualifier, (number: string) => string>>;

export interface BoundedWords extends QualifierWords {
  readonly between: (low: string, high: string) => string;
  readonly unknown: string;
}

/** A number with its hedge: the qualifier never gets lost on the way to the screen. */
export function formatBounded(quantity: Bounded, words: BoundedWords, format: (value: number) => string): string {
  const { value, low, high, qualifier } = quantity;
  if (value !== null) return words[qualifier](format(value));
  if (low !== null && high !== null) return low === high ? format(low) : words.between(format(low), format(high));
  if (low !== null) return words['at-least'](format(low));
  if (high !== null) return words['up-to'](format(high));
  return words.unknown;
}
