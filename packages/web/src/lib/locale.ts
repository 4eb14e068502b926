/// <reference path="../react-aria-locales.d.ts" />
import type { Messages } from '../locales/messages.ts';

/** Languages of the screens. A new one is one folder under `locales/` and one line here. */
export const LOCALES = ['en', 'zh', 'vi'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, as its reader looks for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', zh: '简体中文', vi: 'Tiếng Việt' };

/** The tag that Intl, React Aria and `<html lang>` get. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN', vi: 'vi-VN' };

const STORAGE_KEY = 'comity.locale';

export function isLocale(text: string | null | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The first of `wanted` (BCP-47) whose language the screens speak; English otherwise. */
export function matchLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLocale(language)) return language;
  }
  return 'en';
}

export function currentLocale(): Locale {
  const chosen = localStorage.getItem(STORAGE_KEY);
  return isLocale(chosen) ? chosen : matchLocale(navigator.languages);
}

/** React Aria keeps the strings it was first given, so a change of language starts the screens afresh. */
export function chooseLocale(locale: Locale): void {
  localStorage.setItem(STORAGE_KEY, locale);
  location.reload();
}

type AriaStrings = Readonly<Record<string, object>>;

const loaders: Readonly<Record<Locale, () => Promise<{ messages: Messages; aria: AriaStrings }>>> = {
  en: async () => {
    const [screens, aria] = await Promise.all([
      import('../locales/en/index.ts'),
      import('react-aria-components/i18n/en-US'),
    ]);
    return { messages: screens.en, aria: aria.default };
  },
  zh: async () => {
    const [screens, aria] = await Promise.all([
      import('../locales/zh/index.ts'),
      import('react-aria-components/i18n/zh-CN'),
    ]);
    return { messages: screens.zh, aria: aria.default };
  },
  vi: async () => {
    const [screens, aria] = await Promise.all([import('../locales/vi/index.ts'), import('../locales/vi/aria.ts')]);
    return { messages: screens.vi, aria: aria.ariaVi };
  },
};

/** Loads one language and hands React Aria its part of it. Call before the first render. */
export async function loadLocale(locale: Locale): Promise<Messages> {
  const { messages, aria } = await loaders[locale]();
  // The two registered symbols are React Aria's documented place for strings that a page brings along.
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: LOCALE_TAGS[locale],
    [Symbol.for('react-aria.i18n.strings')]: aria,
  });
  document.documentElement.lang = LOCALE_TAGS[locale];
  return messages;
}
