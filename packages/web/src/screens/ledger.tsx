import type { WireEngagementRow } from '@comity/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BookText, Plus } from 'lucide-react';
import { EngagementPeek } from '../features/engagements/engagement-peek.tsx';
import { type LedgerAddress, ledgerQuery, readLedgerAddress } from '../features/engagements/ledger-address.ts';
import { useLedgerColumns } from '../features/engagements/ledger-columns.tsx';
import { LedgerFilters } from '../features/engagements/ledger-filters.tsx';
import { Timeline } from '../features/engagements/timeline.tsx';
import { withFilters } from '../lib/address.ts';
import { call, read } from '../lib/api.ts';
import { usePages } from '../lib/pages.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import type { Sorting } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { PagedTable } from '../ui/paged-table.tsx';
import { Split } from '../ui/peek.tsx';
import { Empty } from '../ui/states.tsx';

const route = getRouteApi('/desk/ledger');

/** Everything that happened or will, one line each. The filters are the address. */
export function LedgerScreen() {
  const t = useText();
  const address = route.useSearch({ select: readLedgerAddress });
  const navigate = route.useNavigate();
  const mayWrite = useMay('records.write');
  const { peek, sort: _sort, from: _from, to: _to, ...scopeFilters } = address;
  const pages = usePages('engagements', ledgerQuery(address), (input) => call('listEngagements', input));
  const timeline = useQuery({
    ...read('engagements', 'getTimeline', { query: ledgerQuery(scopeFilters) }),
    placeholderData: (previous) => previous,
  });
  const columns = useLedgerColumns();
  const set = (changes: { [Name in keyof LedgerAddress]?: LedgerAddress[Name] | undefined }) =>
    void navigate({ search: withFilters(address, changes), replace: true });
  const openFull = (engagementId: string) => void navigate({ to: '/ledger/$engagementId', params: { engagementId } });
  const isFiltered = Object.keys(address).some((name) => name !== 'peek' && name !== 'sort');
  const add = mayWrite ? (
    <Button look="primary" icon={<Plus aria-hidden />} onPress={() => void navigate({ to: '/ledger/new' })}>
      {t('ledger.add')}
    </Button>
  ) : null;

  return (
    <Page
      title={t('nav.ledger')}
      status={pages.total === undefined ? undefined : t('ledger.count', { count: pages.total })}
      actions={add}
      bar={<LedgerFilters address={address} set={set} />}
    >
      <Split
        peek={
          peek ? (
            <EngagementPeek
              engagementId={peek}
              onClose={() => set({ peek: undefined })}
              onOpen={() => openFull(peek)}
            />
          ) : undefined
        }
      >
        <div className="stack">
          {timeline.data ? (
            <Timeline
              years={timeline.data.years}
              undated={timeline.data.undated}
              from={address.from}
              to={address.to}
              onChange={(from, to) => set({ from, to })}
            />
          ) : null}
          <div className="stack-fill">
            <PagedTable<WireEngagementRow>
              label={t('nav.ledger')}
              columns={columns}
              pages={pages}
              selectedId={peek}
              onSelect={(id) => set({ peek: id })}
              onOpen={openFull}
              sorting={sortingOf(address.sort)}
              onSort={({ by, descending }) => set({ sort: sortOf(by, descending) })}
              empty={
                <Empty
                  icon={<BookText />}
                  title={t(isFiltered ? 'ledger.none-found' : 'ledger.empty')}
                  action={
                    isFiltered ? (
                      <Button onPress={() => void navigate({ search: {} })}>{t('filter.clear')}</Button>
                    ) : (
                      <Link to="/review" className="link">
                        {t('review.title')}
                      </Link>
                    )
                  }
                >
                  {t(isFiltered ? 'ledger.none-found-why' : 'ledger.empty-why')}
                </Empty>
              }
            />
          </div>
        </div>
      </Split>
    </Page>
  );
}

function sortingOf(sort: LedgerAddress['sort'] = '-date'): Sorting {
  return sort.startsWith('-') ? { by: sort.slice(1), descending: true } : { by: sort, descending: false };
}

function sortOf(by: string, descending: boolean): LedgerAddress['sort'] {
  if (by === 'title') return descending ? '-title' : 'title';
  if (by === 'kind') return descending ? '-kind' : 'kind';
  return descending ? '-date' : 'date';
}
