import { useCallback } from 'react';
import { type PrimitiveType, useIntl } from 'react-intl';
import type { MessageKey } from '../locales/messages.ts';

type TextValues = Readonly<Record<string, PrimitiveType>>;
type Translate = (key: MessageKey, values?: TextValues) => string;

/** The words of the screens, by key: `t('archive.count', { count: 3 })`. Keys are checked by the compiler. */
export function useText(): Translate {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

/**
 * For keys made of data (`kinds.visit.purpose`, an error's code): the words, or `fallback` where no locale has the key.
 */
export function useTextOf(): (key: string, fallback: string, values?: TextValues) => string {
  const intl = useIntl();
  return useCallback(
    (key, fallback, values) => (key in intl.messages ? intl.formatMessage({ id: key }, values) : fallback),
    [intl],
  );
}
