import type { WireUnitTotal } from '@comity/contracts';
import type { Qualifier, Quantity } from '@comity/domain';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatAgo, formatDay, formatEdtf, formatInstant } from './dates.ts';
import { type Bounded, formatBounded, formatBytes, formatCount, formatMoney } from './numbers.ts';
import { useText } from './text.tsx';

export interface Formats {
  readonly day: (iso: string) => string;
  readonly instant: (instant: string) => string;
  readonly ago: (instant: string) => string;
  /** A period, or how the source writes it where it is not resolved, or a dash. */
  readonly period: (edtf: string | null, asWritten?: string | null) => string;
  readonly count: (value: number) => string;
  readonly bytes: (bytes: number) => string;
  /** A number with its qualifier and unit: "nearly 100". */
  readonly bounded: (quantity: Bounded, unit?: string | null) => string;
  /** With what is counted: "nearly 100 batches". */
  readonly quantity: (quantity: Quantity) => string;
  readonly total: (total: WireUnitTotal) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Dates and numbers in the reader's language: the only way to the screen for them. */
export function useFormats(): Formats {
  const { locale } = useIntl();
  const t = useText();
  return useMemo(() => {
    const around = (qualifier: Qualifier) => (number: string) => t(`qualifier.${qualifier}`, { number });
    const words = {
      exact: (number: string) => number,
      about: around('about'),
      nearly: around('nearly'),
      'more-than': around('more-than'),
      'at-least': around('at-least'),
      'up-to': around('up-to'),
      'less-than': around('less-than'),
      between: (low: string, high: string) => t('number.between', { low, high }),
      unknown: t('number.unknown'),
    };
    const edtfWords = {
      since: (start: string) => t('period.since', { start }),
      until: (end: string) => t('period.until', { end }),
      about: (point: string) => t('period.about', { point }),
      uncertain: (point: string) => t('period.uncertain', { point }),
      decade: (year: string) => t('period.decade', { year }),
      century: (year: string) => t('period.century', { year }),
    };
    const inUnit = (value: number, unit: string | null) => {
      const isCurrency = unit !== null && /^[A-Z]{3}$/.test(unit);
      return isCurrency ? formatMoney(value, unit, locale) : formatCount(value, locale);
    };
    const bounded: Formats['bounded'] = (quantity, unit = null) =>
      formatBounded(quantity, words, (value) => inUnit(value, unit));
    const withMeasure = (
      number: string,
      measure: Quantity['measure'],
      unit: string | null,
      of: string | null,
      amount: number,
    ) => {
      if (measure === 'money') return number;
      if (measure === 'percent') return `${number}%`;
      const counted = measure === 'other' || measure === 'items' || measure === 'packages' ? (of ?? unit) : null;
      if (counted) return `${number} ${counted}`;
      return t(`counted.${measure}`, { number, amount, unit: unit ?? '' });
    };
    return {
      day: (iso) => formatDay(iso, locale),
      instant: (instant) => formatInstant(instant, locale),
      ago: (instant) => formatAgo(instant, new Date(), locale),
      period: (edtf, asWritten) =>
        edtf ? formatEdtf(edtf, locale, edtfWords) : asWritten ? t('period.unresolved', { asWritten }) : '–',
      count: (value) => formatCount(value, locale),
      bytes: (bytes) => formatBytes(bytes, locale),
      bounded,
      quantity: (quantity) =>
        withMeasure(
          bounded(quantity, quantity.unit),
          quantity.measure,
          quantity.unit,
          quantity.of,
          quantity.value ?? quantity.high ?? quantity.low ?? 0,
        ),
      total: ({ unit, total }) => bounded(total, unit),
      list: (items) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(items),
    };
  }, [locale, t]);
}
