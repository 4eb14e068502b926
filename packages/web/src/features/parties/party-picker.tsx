import type { WireParty, WirePartyRow } from '@comity/contracts';
import { displayName } from '@comity/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Input } from 'react-aria-components/TextField';
import { read } from '../../lib/api.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { ComboPopover } from '../../ui/combo-popover.tsx';
import { PartyDialog } from './party-dialog.tsx';

export interface PickedParty {
  readonly id: string;
  readonly name: string;
  /** Whether somebody has verified that name. */
  readonly verified: boolean;
}

interface PartyPickerProps {
  readonly name: string;
  /** Told nothing once the name is typed over: what no longer stands in the field is no longer chosen. */
  readonly onPick: (party: PickedParty | undefined) => void;
  /** Whether a partner that the desk has no record of yet can be made here. */
  readonly mayAdd?: boolean;
  readonly offers?: (party: WirePartyRow) => boolean;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A party that was found, or the way to a new one. */
interface Choice {
  readonly id: string;
  readonly party?: WirePartyRow;
}

const NEW: Choice = { id: 'new' };

/** Finds one of the desk's parties by any of its names. */
export function PartyPicker({
  name,
  onPick,
  mayAdd = false,
  offers = () => true,
  error,
  autoFocus = false,
}: PartyPickerProps) {
  const t = useText();
  const regionName = useRegionName();
  const [typed, setTyped] = useState(name);
  const [picked, setPicked] = useState<PickedParty>();
  const [isAdding, setAdding] = useState(false);
  const q = useDeferredValue(typed.trim());
  const { data, isPending, isPlaceholderData } = useQuery({
    ...read('parties', 'listParties', { query: { limit: 20, ...(q === '' ? {} : { q }) } }),
    placeholderData: keepPreviousData,
  });
  const isLooking = isPending || isPlaceholderData;
  const found = (data?.items ?? []).filter(offers).map((party): Choice => ({ id: party.id, party }));
  const items = mayAdd && q !== '' && !isLooking ? [...found, NEW] : found;
  const pick = (party: PickedParty | undefined) => {
    setPicked(party);
    onPick(party);
  };
  const take = (party: WireParty) => {
    setTyped(displayName(party).name);
    pick({ id: party.id, ...displayName(party) });
  };
  return (
    <>
      <ComboBox
        className="field"
        isInvalid={error !== undefined}
        aria-label={t('party.find')}
        items={items}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          if (text !== (picked?.name ?? name)) pick(undefined);
        }}
        value={picked?.id ?? null}
        onChange={(key) => {
          const choice = items.find((each) => each.id === key);
          // Leaving the field commits nothing new.
          if (!choice) return;
          if (choice.party) take(choice.party);
          else setAdding(true);
        }}
        menuTrigger="input"
        allowsEmptyCollection
        allowsCustomValue
      >
        <Input className="input" placeholder={t('party.find')} autoFocus={autoFocus} />
        {error ? <span className="field-error">{error}</span> : null}
        <ComboPopover<Choice> label={t('party.find')} isLooking={isLooking}>
          {({ party }) =>
            party ? (
              <ListBoxItem id={party.id} textValue={displayName(party).name} className="list-option">
                <span className="list-option-text">
                  {displayName(party).name}
                  <small>
                    {[
                      t(`party-kind.${party.kind}`),
                      party.country ? regionName(party.country) : '',
                      t('party.records', { count: party.engagements }),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </small>
                </span>
              </ListBoxItem>
            ) : (
              <ListBoxItem id={NEW.id} textValue={typed} className="list-option">
                <span className="list-option-text">{t('party.add-named', { name: q })}</span>
              </ListBoxItem>
            )
          }
        </ComboPopover>
      </ComboBox>
      {isAdding ? <PartyDialog name={q} onClose={() => setAdding(false)} onSaved={take} /> : null}
    </>
  );
}
