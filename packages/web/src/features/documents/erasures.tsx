import type { WireErasure } from '@comity/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { Eraser } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { call } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { usePages } from '../../lib/pages.ts';
import { describeProblem } from '../../lib/problem.ts';
import { useText } from '../../lib/text.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { Page } from '../../ui/page.tsx';
import { PagedTable } from '../../ui/paged-table.tsx';
import { Empty } from '../../ui/states.tsx';
import type { ArchiveAddress } from './archive-address.ts';

interface ErasureWords {
  /** "Erased by Lan Tran, 3 May 2026, 14:20". */
  readonly done: (erasure: WireErasure) => string;
  readonly by: (erasure: WireErasure) => string;
  readonly reason: (erasure: WireErasure) => string;
}

/** All that is told of an erased paper: that it was erased, by whom, when and why. */
export function useErasureWords(): ErasureWords {
  const t = useText();
  const { instant } = useFormats();
  const by = useCallback((erasure: WireErasure) => erasure.erasedBy || t('erasure.nobody'), [t]);
  return useMemo(
    () => ({
      by,
      done: (erasure) => t('erasure.done', { by: by(erasure), when: instant(erasure.erasedAt) }),
      reason: ({ reason }) => (reason === 'discarded' ? t('erasure.let-go') : reason),
    }),
    [t, by, instant],
  );
}

/** What the server tells of an erased paper to whoever asks for it, and might have read it. */
export function erasureIn(error: unknown): WireErasure | undefined {
  const { code, details } = describeProblem(error);
  return code === 'documents.erased' ? (details as WireErasure) : undefined;
}

/** The address of a paper that was erased. */
export function ErasedPaper({ erasure }: { readonly erasure: WireErasure }) {
  const t = useText();
  const words = useErasureWords();
  return (
    <Page title={t('erasure.paper')} parent={{ label: t('nav.archive'), to: '/archive' }}>
      <Empty icon={<Eraser />} title={words.done(erasure)} action={<ImportLink erasure={erasure} />}>
        {t('erasure.why', { reason: words.reason(erasure) })}
        <br />
        {t('document-status-why.erased')}
      </Empty>
    </Page>
  );
}

function ImportLink({ erasure: { importId } }: { readonly erasure: WireErasure }) {
  const t = useText();
  if (importId === null) return null;
  return (
    <Link to="/archive" search={{ importId }} className="link">
      {t('erasure.import')}
    </Link>
  );
}

interface Row extends WireErasure {
  readonly id: string;
}

/** What is no longer in the archive. What a paper was called went with it, so that words find nothing here. */
export function ErasureTable({ address: { importId, classification } }: { readonly address: ArchiveAddress }) {
  const t = useText();
  const columns = useColumns();
  const [selectedId, setSelectedId] = useState<string>();
  const navigate = useNavigate();
  const filters = { ...(importId && { importId }), ...(classification && { classification }) };
  const pages = usePages<Row, typeof filters>('erasures', filters, async (input) => {
    const page = await call('listErasures', input);
    return { ...page, items: page.items.map((erasure) => ({ ...erasure, id: erasure.documentId })) };
  });
  return (
    <PagedTable<Row>
      label={t('document-status.erased')}
      columns={columns}
      pages={pages}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onOpen={(documentId) => void navigate({ to: '/archive/$documentId', params: { documentId } })}
      empty={
        <Empty icon={<Eraser />} title={t('erasure.none')}>
          {t('archive.none-found-why')}
        </Empty>
      }
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useText();
  const formats = useFormats();
  const words = useErasureWords();
  return useMemo(
    () => [
      {
        id: 'reason',
        header: t('document.erase-reason'),
        width: 260,
        grows: 1,
        phone: 'title',
        cell: (row) => (
          <Link to="/archive/$documentId" params={{ documentId: row.id }} className="cell-title">
            <span>{words.reason(row)}</span>
          </Link>
        ),
      },
      { id: 'by', header: t('erasure.by'), width: 180, phone: 'meta', cell: (row) => words.by(row) },
      {
        id: 'when',
        header: t('erasure.when'),
        width: 190,
        phone: 'side',
        cell: (row) => <span className="muted">{formats.instant(row.erasedAt)}</span>,
      },
      { id: 'import', header: t('archive.import'), width: 220, yields: 1, cell: (row) => <ImportLink erasure={row} /> },
    ],
    [t, formats, words],
  );
}
