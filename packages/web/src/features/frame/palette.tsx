import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CornerDownLeft, FileText, Keyboard, Languages, LogOut, Plus, Search, SunMoon, Upload } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { read } from '../../lib/api.ts';
import { fold } from '../../lib/fold.ts';
import { chooseLocale, LOCALE_NAMES, LOCALES } from '../../lib/locale.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { chooseTheme, THEMES } from '../../lib/theme.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/dialog.css';
import { Segments } from '../../ui/segments.tsx';
import { useImporter } from '../imports/import-provider.tsx';
import { Excerpt, HIT_ICONS, placeOf, useHitFacts, useHitTitle } from '../search/hit.tsx';
import '../search/search.css';
import { useSignOut } from './frame-menus.tsx';
import { PLACES } from './navigation.ts';
import './palette.css';
import { recentlyVisited, type Visited } from './recent.ts';

type Only = 'all' | Visited['type'];
const typeOf = (only: Only) => (only === 'all' ? {} : { type: only });

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note?: ReactNode;
  readonly icon: ReactNode;
  readonly run: () => void;
}

interface PaletteProps {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** Reaches every page, action and record. What is typed is searched in the archive and the ledger as well. */
export default function Palette({ onClose, onHelp }: PaletteProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const [only, setOnly] = useState<Only>('all');
  const navigate = useNavigate();
  const recent = useRecent().filter(({ id }) => only === 'all' || id.startsWith(only));
  const { records, isLooking } = useRecords(typed, only);
  const pages = matching(usePages(), typed);
  const actions = matching(useActions(onHelp), typed);
  const sections = [
    { id: 'recent', title: t('palette.recent'), entries: typed === '' ? recent : [] },
    { id: 'pages', title: t('palette.pages'), entries: only === 'all' ? pages : [] },
    { id: 'actions', title: t('palette.actions'), entries: only === 'all' ? actions : [] },
    // Last, because they come later than what stands above them.
    { id: 'records', title: t('palette.records'), entries: records },
  ].filter((section) => section.entries.length > 0);
  const all = sections.flatMap((section) => section.entries);
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      data-modal-open=""
    >
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={t('palette.label')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-field" aria-label={t('palette.label')} autoFocus>
              <Search size={17} aria-hidden />
              <Input placeholder={t('nav.search')} />
            </SearchField>
            <div className="palette-kinds">
              <Segments<Only>
                label={t('palette.kinds')}
                options={[
                  { value: 'all', label: t('palette.all') },
                  { value: 'document', label: t('nav.archive') },
                  { value: 'engagement', label: t('nav.ledger') },
                  { value: 'party', label: t('nav.partners') },
                ]}
                value={only}
                onChange={setOnly}
              />
            </div>
            <Menu
              ref={reachable}
              className="palette-list"
              aria-label={t('palette.label')}
              onAction={(key) => {
                onClose();
                all.find((entry) => entry.id === key)?.run();
              }}
              renderEmptyState={() => <p className="palette-none">{t(isLooking ? 'state.loading' : 'palette.none')}</p>}
            >
              {sections.map((section) => (
                <MenuSection key={section.id}>
                  <Header className="palette-header">{section.title}</Header>
                  {section.entries.map((entry) => (
                    <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="palette-item">
                      {entry.icon}
                      <span>{entry.label}</span>
                      {entry.note ? <small>{entry.note}</small> : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
          {words === '' ? null : (
            <div className="palette-all">
              <Button
                look="quiet"
                size="small"
                icon={<Search aria-hidden />}
                onPress={() => {
                  onClose();
                  void navigate({ to: '/search', search: { q: words, ...typeOf(only) } });
                }}
              >
                {t('search.all', { words })}
              </Button>
            </div>
          )}
          <footer className="palette-foot" aria-hidden>
            <span>
              <kbd>↑↓</kbd> {t('palette.move')}
            </span>
            <span>
              <kbd>
                <CornerDownLeft size={10} />
              </kbd>
              {t('palette.open')}
            </span>
            <span>
              <kbd>esc</kbd> {t('palette.close')}
            </span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The focus stays in the field while the arrows move in the list; the list scrolls, so the keyboard must reach it as well. */
function reachable(list: HTMLElement | null) {
  list?.setAttribute('tabindex', '0');
}

function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = fold(typed).split(/\s+/);
  return entries.filter((entry) => words.every((word) => fold(entry.label).includes(word)));
}

function usePages(): readonly Entry[] {
  const t = useText();
  const navigate = useNavigate();
  return PLACES.map(({ to, label, icon: Icon }) => ({
    id: `page:${to}`,
    label: t(label),
    icon: <Icon aria-hidden />,
    run: () => void navigate({ to }),
  }));
}

function useActions(onHelp: () => void): readonly Entry[] {
  const t = useText();
  const navigate = useNavigate();
  const importer = useImporter();
  const signOut = useSignOut();
  const mayImport = useMay('documents.import');
  const mayWrite = useMay('records.write');
  return [
    ...(mayImport
      ? [{ id: 'do:import', label: t('archive.add'), icon: <Upload aria-hidden />, run: importer.choose }]
      : []),
    ...(mayWrite
      ? [
          {
            id: 'do:new',
            label: t('ledger.add'),
            icon: <Plus aria-hidden />,
            run: () => void navigate({ to: '/ledger/new' }),
          },
        ]
      : []),
    {
      id: 'do:review',
      label: t('review.title'),
      icon: <FileText aria-hidden />,
      run: () => void navigate({ to: '/review' }),
    },
    {
      id: 'do:look',
      label: t('search.words'),
      icon: <Search aria-hidden />,
      run: () => void navigate({ to: '/search' }),
    },
    ...THEMES.map((theme) => ({
      id: `do:theme:${theme}`,
      label: `${t('form.term', { term: t('nav.theme') })} ${t(`theme.${theme}`)}`,
      icon: <SunMoon aria-hidden />,
      run: () => chooseTheme(theme),
    })),
    ...LOCALES.map((locale) => ({
      id: `do:language:${locale}`,
      label: LOCALE_NAMES[locale],
      icon: <Languages aria-hidden />,
      run: () => chooseLocale(locale),
    })),
    { id: 'do:help', label: t('help.title'), icon: <Keyboard aria-hidden />, run: onHelp },
    { id: 'do:out', label: t('action.sign-out'), icon: <LogOut aria-hidden />, run: () => void signOut() },
  ];
}

/** What was opened lately in this sitting, but for what is open now. */
function useRecent(): readonly Entry[] {
  const navigate = useNavigate();
  return recentlyVisited()
    .filter(({ id }) => !location.pathname.includes(id))
    .map(({ type, id, title }) => ({
      id: `${type}:${id}`,
      label: title,
      icon: HIT_ICONS[type],
      run: () => void navigate(placeOf({ type, id })),
    }));
}

function useRecords(typed: string, only: Only): { readonly records: readonly Entry[]; readonly isLooking: boolean } {
  const navigate = useNavigate();
  const facts = useHitFacts();
  const titleOf = useHitTitle();
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    ...read('search', 'search', { query: { q, limit: 12, ...typeOf(only) } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const items = q === '' || !data ? [] : data.items;
  const records = items.map(
    (hit): Entry => ({
      id: `${hit.type}:${hit.id}`,
      label: titleOf(hit),
      note: hit.type === 'document' && hit.excerpt ? <Excerpt excerpt={hit.excerpt} lead={16} /> : facts(hit),
      icon: HIT_ICONS[hit.type],
      run: () => void navigate(placeOf(hit)),
    }),
  );
  return { records, isLooking: isFetching || q !== typed.trim() };
}
