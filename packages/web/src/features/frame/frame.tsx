import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Menu as MenuIcon, Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { read } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useLiveChanges } from '../../lib/live.ts';
import { useMay, useWorkspace } from '../../lib/session.tsx';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useText } from '../../lib/text.tsx';
import { Loading } from '../../ui/states.tsx';
import { useBuiltUpon } from '../history/built-upon.ts';
import { Saving } from '../history/saving.tsx';
import { useUndo } from '../history/undo.tsx';
import { ImportProvider } from '../imports/import-provider.tsx';
import { AccountLink, LanguageMenu, ThemeButton } from './frame-menus.tsx';
import './frame.css';
import { Mark } from './mark.tsx';
import { PLACES } from './navigation.ts';

const Palette = lazy(() => import('./palette.tsx'));
const BuiltUponDialog = lazy(() => import('../history/built-upon-dialog.tsx'));
const ShortcutHelp = lazy(() => import('./shortcut-help.tsx'));

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The inset panel on its warm canvas, with the way around beside it (or beneath it, on a phone). */
export function Frame() {
  const t = useText();
  const workspace = useWorkspace();
  const mayDecide = useMay('proposals.decide');
  const [open, setOpen] = useState<'palette' | 'help' | 'menu' | null>(null);
  const { data: today } = useQuery(read('today', 'getToday', {}));
  const { undoLast } = useUndo();
  const builtUpon = useBuiltUpon();
  const silentSince = useLiveChanges();
  useShortcuts([
    { keys: 'mod+k', label: 'help.palette', run: () => setOpen('palette'), inFields: true },
    { keys: 'mod+z', label: 'action.undo', run: undoLast },
    { keys: '?', label: 'help.title', run: () => setOpen('help') },
  ]);
  const close = () => setOpen(null);
  const waiting = mayDecide && today ? today.openProposals + today.questions.length : 0;

  return (
    <ImportProvider>
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <div className="frame">
        <aside className="sidebar">
          <div className="brand" title={workspace.name}>
            <Mark />
            <span>
              <b>Comity</b>
              <small>{workspace.name}</small>
            </span>
          </div>
          <button type="button" className="sidebar-search" onClick={() => setOpen('palette')}>
            <Search size={15} aria-hidden />
            <span>{t('nav.search')}</span>
            <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
          </button>
          <nav aria-label={t('nav.label')}>
            {PLACES.map(({ to, label, icon: Icon }) => (
              <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className="nav-item">
                <Icon size={16} strokeWidth={1.7} aria-hidden />
                <span>{t(label)}</span>
                {to === '/archive' && waiting > 0 ? <small className="nav-count">{waiting}</small> : null}
              </Link>
            ))}
          </nav>
          <div className="sidebar-foot">
            <LanguageMenu />
            <ThemeButton />
            <AccountLink />
          </div>
        </aside>
        <main id="content" className="panel" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
          <Saving />
          {silentSince ? <Silent since={silentSince} /> : null}
        </main>
        <nav className="bottom-bar" aria-label={t('nav.label')}>
          {PLACES.slice(0, 4).map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className="bottom-item">
              <Icon size={20} strokeWidth={1.6} aria-hidden />
              <span>{t(label)}</span>
            </Link>
          ))}
          <button type="button" className="bottom-item" onClick={() => setOpen('menu')}>
            <MenuIcon size={20} strokeWidth={1.6} aria-hidden />
            <span>{t('nav.menu')}</span>
          </button>
        </nav>
      </div>
      <Suspense>
        {open === 'palette' || open === 'menu' ? <Palette onClose={close} onHelp={() => setOpen('help')} /> : null}
        {builtUpon ? <BuiltUponDialog key={builtUpon} changeSetId={builtUpon} /> : null}
        {open === 'help' ? <ShortcutHelp onClose={close} /> : null}
      </Suspense>
    </ImportProvider>
  );
}

/** The server has gone: what is on screen stays, and is told to be of then. Shorter silences are nobody's business. */
function Silent({ since }: { readonly since: Date }) {
  const t = useText();
  const { instant } = useFormats();
  return (
    <p className="silent" role="status">
      {t('state.silent', { when: instant(since.toISOString()) })}
    </p>
  );
}
