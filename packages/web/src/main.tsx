import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { createQueryClient } from './lib/api.ts';
import { currentLocale, LOCALE_TAGS, loadLocale } from './lib/locale.ts';
import { ShortcutProvider } from './lib/shortcuts.tsx';
import { createDeskRouter } from './router.tsx';
import './styles/index.css';
import { ToastProvider } from './ui/toasts.tsx';

const locale = currentLocale();
const messages = await loadLocale(locale);
const queryClient = createQueryClient();
const router = createDeskRouter(queryClient);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <IntlProvider locale={LOCALE_TAGS[locale]} messages={messages} defaultLocale="en">
      <I18nProvider locale={LOCALE_TAGS[locale]}>
        <QueryClientProvider client={queryClient}>
          <ShortcutProvider>
            <ToastProvider>
              <RouterProvider router={router} />
            </ToastProvider>
          </ShortcutProvider>
        </QueryClientProvider>
      </I18nProvider>
    </IntlProvider>
  </StrictMode>,
);
