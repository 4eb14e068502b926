import { displayName } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { SlidersHorizontal, X } from 'lucide-react';
import { useState } from 'react';
import { read } from '../../lib/api.ts';
import { useLanguageName } from '../../lib/language-name.ts';
import { useText } from '../../lib/text.tsx';
import { usePhone } from '../../lib/viewport.ts';
import { Button } from '../../ui/button.tsx';
import { FilterSelect, FilterText } from '../../ui/filters.tsx';
import { useCountryOptions } from '../engagements/held-options.ts';
import { PartyPicker } from '../parties/party-picker.tsx';
import { HIT_TYPES, type SearchAddress } from './search-address.ts';

interface SearchFiltersProps {
  readonly address: SearchAddress;
  readonly set: (changes: { [Name in keyof SearchAddress]?: SearchAddress[Name] | undefined }) => void;
}

/** What is looked for, and among what: sort, language, years, country or region, partner. On the phone these are folded away. */
export function SearchFilters({ address, set }: SearchFiltersProps) {
  const t = useText();
  const phone = usePhone();
  const [isOpen, setOpen] = useState(false);
  const narrowing = Object.keys(address).filter((name) => name !== 'q').length;
  return (
    <>
      <div className="search-words">
        <FilterText
          label={t('search.words')}
          value={address.q ?? ''}
          onChange={(q) => set({ q: q === '' ? undefined : q })}
        />
      </div>
      {phone ? (
        <Button
          size="small"
          icon={<SlidersHorizontal aria-hidden />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {t('search.filters', { count: narrowing })}
        </Button>
      ) : null}
      {phone && !isOpen ? null : <Narrowing address={address} set={set} />}
    </>
  );
}

/** Among what is looked. */
function Narrowing({ address, set }: SearchFiltersProps) {
  const t = useText();
  const languageName = useLanguageName();
  const countries = useCountryOptions();
  const languages = useLanguagesHeld();
  const yearOf = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined);
  const labels = { document: t('nav.archive'), engagement: t('nav.ledger'), party: t('nav.partners') };
  return (
    <>
      <FilterSelect
        label={t('palette.kinds')}
        options={HIT_TYPES.map((value) => ({ value, label: labels[value] }))}
        value={address.type}
        onChange={(type) => set({ type })}
      />
      <FilterSelect
        label={t('archive.language')}
        options={languages?.map((value) => ({ value, label: languageName(value) }))}
        value={address.language}
        onChange={(language) => set({ language })}
      />
      <div className="year-fields">
        <FilterText
          label={t('ledger.from')}
          value={address.from?.toString() ?? ''}
          onChange={(text) => set({ from: yearOf(text) })}
        />
        <span aria-hidden>–</span>
        <FilterText
          label={t('ledger.to')}
          value={address.to?.toString() ?? ''}
          onChange={(text) => set({ to: yearOf(text) })}
        />
      </div>
      <FilterSelect
        label={t('engagement.country')}
        {...countries}
        value={address.country}
        onChange={(country) => set({ country })}
      />
      {address.party === undefined ? (
        <div className="filter-field">
          <PartyPicker name="" onPick={(party) => set({ party: party?.id })} />
        </div>
      ) : (
        <PickedParty partyId={address.party} onTakeOff={() => set({ party: undefined })} />
      )}
    </>
  );
}

function PickedParty({ partyId, onTakeOff }: { readonly partyId: string; readonly onTakeOff: () => void }) {
  const { data } = useQuery(read('parties', 'getParty', { params: { partyId } }));
  return (
    <Button size="small" icon={<X aria-hidden />} onPress={onTakeOff}>
      {data ? displayName(data.party).name : '…'}
    </Button>
  );
}

/** The languages of the latest papers; undefined until they are known. */
function useLanguagesHeld(): readonly string[] | undefined {
  const { data } = useQuery({ ...read('documents', 'listDocuments', { query: { limit: 200 } }), staleTime: 60_000 });
  return data && [...new Set(data.items.flatMap(({ language }) => language ?? []))].sort();
}
