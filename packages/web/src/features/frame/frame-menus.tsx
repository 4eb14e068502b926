import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { CircleUserRound, Languages, Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { write } from '../../lib/api.ts';
import { chooseLocale, isLocale, LOCALE_NAMES, LOCALES, matchLocale } from '../../lib/locale.ts';
import { useMe } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { chooseTheme, currentTheme, THEMES } from '../../lib/theme.ts';
import { IconButton } from '../../ui/button.tsx';

/** The browser's own list: the first screen stays light, and the three names need no more. */
export function LanguageMenu() {
  const t = useText();
  const current = matchLocale([useIntl().locale]);
  return (
    <label className="foot-button">
      <Languages size={16} strokeWidth={1.7} aria-hidden />
      <span className="visually-hidden">{t('nav.language')}</span>
      <select
        value={current}
        onChange={(event) => {
          if (isLocale(event.target.value)) chooseLocale(event.target.value);
        }}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {LOCALE_NAMES[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}

const THEME_ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;

/** As the system, light, dark, and around again. */
export function ThemeButton() {
  const t = useText();
  const [theme, setTheme] = useState(currentTheme);
  const Icon = THEME_ICONS[theme];
  return (
    <IconButton
      label={`${t('form.term', { term: t('nav.theme') })} ${t(`theme.${theme}`)}`}
      onPress={() => {
        const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
        chooseTheme(next);
        setTheme(next);
      }}
    >
      <Icon />
    </IconButton>
  );
}

export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  return async () => {
    await write('deleteSession', {});
    queryClient.clear();
    await navigate({ to: '/sign-in' });
    await router.invalidate();
  };
}

export function AccountLink() {
  const t = useText();
  const { account, role } = useMe();
  const label = `${t('form.term', { term: t('nav.account') })} ${account.name} · ${t(`role.${role}`)}`;
  return (
    <Link
      to="/settings"
      hash="settings-account"
      className="button"
      data-look="quiet"
      data-icon=""
      aria-label={label}
      title={label}
    >
      <CircleUserRound aria-hidden />
    </Link>
  );
}
