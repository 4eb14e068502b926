import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A language by its name in the reader's language. Languages are not countries: the library's names may be used. */
export function useLanguageName(): (tag: string | null) => string {
  const { locale } = useIntl();
  return useCallback(
    (tag) => {
      if (!tag) return '–';
      try {
        return new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    [locale],
  );
}
