import type { WireDocumentRow } from '@comity/contracts';
import { CLASSIFICATIONS, DOCUMENT_STATUSES } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Archive, ClipboardCheck, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type ArchiveAddress, readArchiveAddress } from '../features/documents/archive-address.ts';
import '../features/documents/documents.css';
import { ErasureTable } from '../features/documents/erasures.tsx';
import { KeepUnread } from '../features/documents/reading-controls.tsx';
import { FirstFiguresOfImport } from '../features/figures/first-figures.tsx';
import { ImportProgress } from '../features/imports/import-progress.tsx';
import { useImporter } from '../features/imports/import-provider.tsx';
import { withFilters } from '../lib/address.ts';
import { call, read } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { useLanguageName } from '../lib/language-name.ts';
import { usePages } from '../lib/pages.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/data-table.tsx';
import { FilterSelect, FilterText } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';
import { PagedTable } from '../ui/paged-table.tsx';
import { Empty } from '../ui/states.tsx';

const route = getRouteApi('/desk/archive');

/** All papers of the desk, whatever they came as, with what was made of them. */
export function ArchiveScreen() {
  const t = useText();
  const address = route.useSearch({ select: readArchiveAddress });
  const navigate = route.useNavigate();
  const importer = useImporter();
  const formats = useFormats();
  const imports = useQuery(read('imports', 'listImports', { query: { limit: 20 } }));
  const mayImport = useMay('documents.import');
  const pages = usePages('documents', address, (input) => call('listDocuments', input));
  const columns = useColumns();
  const [selectedId, setSelectedId] = useState<string>();
  const set = (changes: Parameters<typeof withFilters<typeof address>>[1]) =>
    void navigate({ search: withFilters(address, changes), replace: true });
  const isTakenBack = imports.data?.items.some(({ id, takenBack }) => id === address.importId && takenBack !== null);
  const isOfErased = address.status === 'erased';
  const isFiltered = Object.keys(address).some((name) => name !== 'importId');
  const add = (
    <Button look="primary" icon={<Upload aria-hidden />} onPress={importer.choose} isDisabled={importer.isSending}>
      {t('archive.add')}
    </Button>
  );

  return (
    <Page
      title={t('nav.archive')}
      status={pages.total === undefined || isOfErased ? undefined : t('archive.count', { count: pages.total })}
      actions={
        <>
          <Link to="/review" className="button" data-look="quiet">
            <ClipboardCheck aria-hidden />
            <span>{t('review.title')}</span>
          </Link>
          {mayImport ? add : null}
        </>
      }
      bar={
        <>
          {isOfErased ? null : (
            <FilterText
              label={t('archive.filter')}
              value={address.q ?? ''}
              onChange={(q) => set({ q: q === '' ? undefined : q })}
            />
          )}
          <FilterSelect
            label={t('archive.status')}
            options={DOCUMENT_STATUSES.map((value) => ({ value, label: t(`document-status.${value}`) }))}
            value={address.status}
            onChange={(status) => set({ status })}
          />
          <FilterSelect
            label={t('classification.label')}
            options={CLASSIFICATIONS.map((value) => ({ value, label: t(`classification.${value}`) }))}
            value={address.classification}
            onChange={(classification) => set({ classification })}
          />
          <FilterSelect
            label={t('archive.import')}
            options={imports.data?.items.map(({ id, startedAt, total }) => ({
              value: id,
              label: t('archive.import-option', { when: formats.instant(startedAt), count: total }),
            }))}
            value={address.importId}
            onChange={(importId) => set({ importId })}
          />
          {address.status === 'failed' && pages.total ? (
            <KeepUnread papers={() => idsOf(address)} count={pages.total} />
          ) : null}
        </>
      }
    >
      <div className="stack">
        {address.importId ? (
          <>
            <ImportProgress importId={address.importId} />
            <FirstFiguresOfImport key={address.importId} importId={address.importId} />
          </>
        ) : null}
        <div className="stack-fill">
          {isOfErased ? (
            <ErasureTable address={address} />
          ) : (
            <PagedTable<WireDocumentRow>
              label={t('nav.archive')}
              columns={columns}
              pages={pages}
              selectedId={selectedId}
              onSelect={setSelectedId}
              onOpen={(documentId) => void navigate({ to: '/archive/$documentId', params: { documentId } })}
              empty={
                <Empty
                  icon={<Archive />}
                  title={t(isFiltered ? 'archive.none-found' : isTakenBack ? 'archive.taken-back' : 'archive.empty')}
                  action={isFiltered || !mayImport ? undefined : add}
                >
                  {t(
                    isFiltered
                      ? 'archive.none-found-why'
                      : isTakenBack
                        ? 'archive.taken-back-why'
                        : 'archive.empty-why',
                  )}
                </Empty>
              }
            />
          )}
        </div>
      </div>
    </Page>
  );
}

/** All that the filters show, however many pages the server makes of it. */
async function idsOf(address: ArchiveAddress): Promise<readonly string[]> {
  const ids: string[] = [];
  let next: string | null | undefined;
  do {
    const page = await call('listDocuments', { query: { ...address, limit: 200, ...(next ? { cursor: next } : {}) } });
    ids.push(...page.items.map(({ id }) => id));
    ({ next } = page);
  } while (next !== null);
  return ids;
}

function useColumns(): readonly Column<WireDocumentRow>[] {
  const t = useText();
  const formats = useFormats();
  const languageName = useLanguageName();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('document.title'),
        width: 220,
        grows: 1,
        phone: 'title',
        cell: (row) => (
          <Link to="/archive/$documentId" params={{ documentId: row.id }} className="cell-title">
            <span>{row.title}</span>
            {row.openProposals > 0 ? (
              <Chip tone="accent">{t('archive.open', { count: row.openProposals })}</Chip>
            ) : null}
            {row.derivesFrom ? <Chip>{t(`derivation-short.${row.derivesFrom.kind}`)}</Chip> : null}
          </Link>
        ),
      },
      {
        id: 'status',
        header: t('archive.status'),
        width: 132,
        phone: 'meta',
        cell: (row) => (
          <span className="state-dot" data-status={row.status}>
            {t(`document-status.${row.status}`)}
          </span>
        ),
      },
      {
        id: 'language',
        header: t('archive.language'),
        width: 164,
        least: 110,
        yields: 3,
        cell: (row) => languageName(row.language),
      },
      { id: 'stamp', header: t('archive.stamp'), width: 128, yields: 2, cell: (row) => formats.period(row.stampedOn) },
      {
        id: 'classification',
        header: t('classification.label'),
        width: 112,
        yields: 5,
        phone: 'side-2',
        cell: (row) => <span className="muted">{t(`classification.${row.classification}`)}</span>,
      },
      {
        id: 'size',
        header: t('archive.size'),
        width: 76,
        yields: 1,
        align: 'end',
        cell: (row) => formats.bytes(row.sizeBytes),
      },
      {
        id: 'added',
        header: t('archive.added'),
        width: 116,
        yields: 4,
        phone: 'side',
        cell: (row) => <span className="muted">{formats.ago(row.importedAt)}</span>,
      },
    ],
    [t, formats, languageName],
  );
}
