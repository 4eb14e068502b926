import type { WireEngagementRow } from '@comity/contracts';
import { DIRECTIONS, ENGAGEMENT_KINDS, REGION_CODES } from '@comity/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BookText, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { EngagementPeek } from '../features/engagements/engagement-peek.tsx';
import { type LedgerAddress, ledgerQuery } from '../features/engagements/ledger-address.ts';
import { useLedgerColumns } from '../features/engagements/ledger-columns.tsx';
import { Timeline } from '../features/engagements/timeline.tsx';
import { useScopeName } from '../features/figures/figure-words.ts';
import { withFilters } from '../lib/address.ts';
import { call, read } from '../lib/api.ts';
import { useRegionName } from '../lib/region-name.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable, type Sorting } from '../ui/data-table.tsx';
import { FilterSelect, FilterText } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';
import { Split } from '../ui/peek.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/ledger');
const PAGE = 100;

/** Everything that happened or will, one line each. The filters are the address. */
export function LedgerScreen() {
  const t = useText();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('records.write');
  const { peek, sort: _sort, from: _from, to: _to, ...scopeFilters } = address;
  const { sort, ...filters } = ledgerQuery(address);
  const query = useInfiniteQuery({
    queryKey: ['engagements', 'list', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      call('listEngagements', {
        query: { ...filters, ...(sort ? { sort } : {}), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
  const timeline = useQuery({
    ...read('engagements', 'getTimeline', { query: ledgerQuery(scopeFilters) }),
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
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
      status={query.data ? t('ledger.count', { count: total }) : undefined}
      actions={add}
      bar={<Filters address={address} set={set} />}
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
            {query.isPending ? (
              <Loading />
            ) : query.isError ? (
              <Failure error={query.error} onRetry={() => void query.refetch()} />
            ) : rows.length === 0 ? (
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
            ) : (
              <DataTable<WireEngagementRow>
                label={t('nav.ledger')}
                columns={columns}
                rows={rows}
                rowId={(row) => row.id}
                total={total}
                onEnd={() => query.hasNextPage && !query.isFetchingNextPage && void query.fetchNextPage()}
                selectedId={peek}
                onSelect={(id) => set({ peek: id })}
                onOpen={openFull}
                sorting={sortingOf(address.sort)}
                onSort={({ by, descending }) => set({ sort: sortOf(by, descending) })}
              />
            )}
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

interface FiltersProps {
  readonly address: LedgerAddress;
  readonly set: (changes: { [Name in keyof LedgerAddress]?: LedgerAddress[Name] | undefined }) => void;
}

function Filters({ address, set }: FiltersProps) {
  const t = useText();
  const scope = useScopeName();
  const regionName = useRegionName();
  const isFiltered = Object.keys(address).some((name) => name !== 'peek' && name !== 'sort');
  const countries = useMemo(
    () =>
      REGION_CODES.map((iso) => ({ value: iso, label: regionName(iso) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [regionName],
  );
  return (
    <>
      <FilterText
        label={t('ledger.filter')}
        value={address.q ?? ''}
        onChange={(q) => set({ q: q === '' ? undefined : q })}
      />
      <FilterSelect
        label={t('engagement.kind')}
        options={ENGAGEMENT_KINDS.map((kind) => ({ value: kind, label: scope(kind, null) }))}
        value={address.kind}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label={t('engagement.direction')}
        options={DIRECTIONS.map((direction) => ({ value: direction, label: scope(address.kind ?? null, direction) }))}
        value={address.direction}
        onChange={(direction) => set({ direction })}
      />
      <FilterSelect
        label={t('engagement.country')}
        options={countries}
        value={address.country}
        onChange={(country) => set({ country })}
      />
      <FilterSelect
        label={t('ledger.told')}
        options={[
          { value: 'false', label: t('ledger.told-one') },
          { value: 'true', label: t('ledger.told-aggregate') },
        ]}
        value={address.aggregate}
        onChange={(aggregate) => set({ aggregate })}
      />
      {isFiltered ? (
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            set({
              q: undefined,
              kind: undefined,
              direction: undefined,
              country: undefined,
              aggregate: undefined,
              from: undefined,
              to: undefined,
              party: undefined,
              theme: undefined,
              undated: undefined,
              byOthers: undefined,
            })
          }
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </>
  );
}
