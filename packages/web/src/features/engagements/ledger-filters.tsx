import { DIRECTIONS, displayName, ENGAGEMENT_KINDS } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { read } from '../../lib/api.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterSelect, FilterText } from '../../ui/filters.tsx';
import { useScopeName } from '../figures/figure-words.ts';
import { useCountryOptions } from './held-options.ts';
import type { LedgerAddress } from './ledger-address.ts';

interface FiltersProps {
  readonly address: LedgerAddress;
  readonly set: (changes: { [Name in keyof LedgerAddress]?: LedgerAddress[Name] | undefined }) => void;
}

/** What narrows the ledger. */
export function LedgerFilters({ address, set }: FiltersProps) {
  const t = useText();
  const scope = useScopeName();
  const isFiltered = Object.keys(address).some((name) => name !== 'peek' && name !== 'sort');
  const countries = useCountryOptions();
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
        {...countries}
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
      <LinkedFilters address={address} set={set} />
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

/** Filters that a link brought along: each is named, and can be taken off by itself. */
function LinkedFilters({ address, set }: FiltersProps) {
  const t = useText();
  const { party } = address;
  const page = useQuery({
    ...read('parties', 'getParty', { params: { partyId: party ?? '' } }),
    enabled: party !== undefined,
  });
  const filters = [
    {
      name: 'party' as const,
      label: party === undefined ? undefined : page.data ? displayName(page.data.party).name : '…',
    },
    { name: 'theme' as const, label: address.theme },
    { name: 'undated' as const, label: address.undated ? t('ledger.undated-only') : undefined },
    { name: 'byOthers' as const, label: address.byOthers ? t('engagement.by-others') : undefined },
  ];
  return filters.map(({ name, label }) =>
    label === undefined ? null : (
      <Button key={name} size="small" icon={<X aria-hidden />} onPress={() => set({ [name]: undefined })}>
        {label}
      </Button>
    ),
  );
}
