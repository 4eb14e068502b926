import type { WireUnitTotal } from '@comity/contracts';
import { type EngagementKind, type Quantity, Wording } from '@comity/domain';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatAgo, formatInstant } from './dates.ts';
import { type Locale, matchLocale } from './locale.ts';
import { formatBytes } from './numbers.ts';

export interface Formats {
  /** Figures, quantities and what they are called: the same words as on paper. */
  readonly wording: Wording;
  readonly day: (iso: string) => string;
  readonly instant: (instant: string) => string;
  readonly ago: (instant: string) => string;
  /** A period, or how the source writes it where it is not resolved, or a dash. */
  readonly period: (edtf: string | null, asWritten?: string | null) => string;
  readonly count: (value: number) => string;
  readonly bytes: (bytes: number) => string;
  /** With what is counted: "nearly 100 batches". */
  readonly quantity: (quantity: Quantity, kind?: EngagementKind | null) => string;
  /** A total without what it counts: "nearly 100". */
  readonly total: (total: WireUnitTotal) => string;
  readonly list: (items: readonly string[]) => string;
  /** One after the other, without an "and". */
  readonly enumeration: (items: readonly string[]) => string;
}

const COMMAS: Readonly<Record<Locale, string>> = { en: ', ', zh: '、', vi: ', ' };

/** Dates and numbers in the reader's language: the only way to the screen for them. */
export function useFormats(): Formats {
  const { locale } = useIntl();
  return useMemo(() => {
    const wording = new Wording(matchLocale([locale]), 'short');
    return {
      wording,
      day: (iso) => wording.period(iso),
      instant: (instant) => formatInstant(instant, locale),
      ago: (instant) => formatAgo(instant, new Date(), locale),
      period: (edtf, asWritten) => (edtf || asWritten ? wording.period(edtf, asWritten ?? null) : '–'),
      count: (value) => wording.number(value),
      bytes: (bytes) => formatBytes(bytes, locale),
      quantity: (quantity, kind = null) => wording.quantity(quantity, kind),
      total: ({ unit, total }) => wording.bounded(total, unit),
      list: (items) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(items),
      enumeration: (items) => items.join(COMMAS[matchLocale([locale])]),
    };
  }, [locale]);
}
