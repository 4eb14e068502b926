import type { WirePartyRow } from '@comity/contracts';
import { PARTY_KINDS } from '@comity/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import '../features/documents/documents.css';
import { Unverified } from '../features/engagements/engagement-view.tsx';
import { partiesQuery, readPartiesAddress } from '../features/parties/parties-address.ts';
import { PartyDialog } from '../features/parties/party-dialog.tsx';
import { withFilters } from '../lib/address.ts';
import { call } from '../lib/api.ts';
import { usePages } from '../lib/pages.ts';
import { useRegionName } from '../lib/region-name.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { CountryCode } from '../ui/chip.tsx';
import type { Column } from '../ui/data-table.tsx';
import { FilterSelect, FilterText } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';
import { PagedTable } from '../ui/paged-table.tsx';
import { Empty } from '../ui/states.tsx';

const route = getRouteApi('/desk/partners');

/** Who acts: organisations, people, place governments. */
export function PartiesScreen() {
  const t = useText();
  const address = route.useSearch({ select: readPartiesAddress });
  const navigate = route.useNavigate();
  const mayWrite = useMay('records.write');
  const [isAdding, setAdding] = useState(false);
  const [selectedId, setSelectedId] = useState<string>();
  const pages = usePages('parties', partiesQuery(address), (input) => call('listParties', input));
  const columns = useColumns();
  const set = (changes: Parameters<typeof withFilters<typeof address>>[1]) =>
    void navigate({ search: withFilters(address, changes), replace: true });
  const open = (partyId: string) => void navigate({ to: '/partners/$partyId', params: { partyId } });
  const isFiltered = Object.keys(address).length > 0;
  return (
    <Page
      title={t('nav.partners')}
      status={pages.total === undefined ? undefined : t('party.count', { count: pages.total })}
      actions={
        mayWrite ? (
          <Button look="primary" icon={<Plus aria-hidden />} onPress={() => setAdding(true)}>
            {t('party.new')}
          </Button>
        ) : null
      }
      bar={
        <>
          <FilterText
            label={t('party.filter')}
            value={address.q ?? ''}
            onChange={(q) => set({ q: q === '' ? undefined : q })}
          />
          <FilterSelect
            label={t('party.kind')}
            options={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`party-kind.${kind}`) }))}
            value={address.kind}
            onChange={(kind) => set({ kind })}
          />
          <FilterSelect
            label={t('party.names')}
            options={[{ value: 'unverified', label: t('party.only-unverified') }]}
            value={address.unverified ? 'unverified' : undefined}
            onChange={(chosen) => set({ unverified: chosen ? true : undefined })}
          />
        </>
      }
    >
      <PagedTable<WirePartyRow>
        label={t('nav.partners')}
        columns={columns}
        pages={pages}
        selectedId={selectedId}
        onSelect={(id) => (id !== undefined && id === selectedId ? open(id) : setSelectedId(id))}
        onOpen={open}
        empty={
          <Empty
            icon={<Users />}
            title={t(isFiltered ? 'party.none-found' : 'party.empty')}
            action={
              isFiltered ? (
                <Button onPress={() => void navigate({ search: {} })}>{t('filter.clear')}</Button>
              ) : undefined
            }
          >
            {t(isFiltered ? 'ledger.none-found-why' : 'party.empty-why')}
          </Empty>
        }
      />
      {isAdding ? <PartyDialog onClose={() => setAdding(false)} onSaved={({ id }) => open(id)} /> : null}
    </Page>
  );
}

function useColumns(): readonly Column<WirePartyRow>[] {
  const t = useText();
  const regionName = useRegionName();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('party.name'),
        width: 240,
        grows: 2,
        phone: 'title',
        cell: (row) => (
          <span className="cell-title">
            <span>
              {row.verifiedName ?? row.nameAsPrinted}
              {row.verifiedName === null ? <Unverified /> : null}
            </span>
          </span>
        ),
      },
      {
        id: 'kind',
        header: t('party.kind'),
        width: 190,
        least: 120,
        yields: 3,
        phone: 'side',
        cell: (row) => (
          <span className="muted">
            {row.organisationKind ? t(`organisation-kind.${row.organisationKind}`) : t(`party-kind.${row.kind}`)}
          </span>
        ),
      },
      {
        id: 'country',
        header: t('engagement.country'),
        width: 180,
        least: 120,
        yields: 4,
        phone: 'meta',
        cell: (row) =>
          row.country ? (
            <span>
              <CountryCode iso={row.country} /> {regionName(row.country)}
            </span>
          ) : (
            '–'
          ),
      },
      { id: 'post', header: t('party.post'), width: 120, grows: 1, yields: 1, cell: (row) => row.post ?? '' },
      {
        id: 'engagements',
        header: t('party.engagements'),
        width: 96,
        yields: 2,
        align: 'end',
        phone: 'side-2',
        cell: (row) => row.engagements,
      },
    ],
    [t, regionName],
  );
}
