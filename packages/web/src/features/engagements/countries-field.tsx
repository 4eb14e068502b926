import { REGION_CODES } from '@comity/domain';
import { Check, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Input, Label } from 'react-aria-components/TextField';
import { fold } from '../../lib/fold.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { CountryCode } from '../../ui/chip.tsx';
import { ComboPopover } from '../../ui/combo-popover.tsx';
import { Select } from '../../ui/select.tsx';
import './forms.css';

interface CountriesFieldProps {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Countries and regions by the workspace's names; each stands once. */
export function CountriesField({ codes, onChange }: CountriesFieldProps) {
  const t = useText();
  const regionName = useRegionName();
  const [typed, setTyped] = useState('');
  const options = useMemo(
    () => REGION_CODES.map((iso) => ({ id: iso, name: regionName(iso) })).sort((a, b) => a.name.localeCompare(b.name)),
    [regionName],
  );
  const found = useMemo(() => {
    const wanted = fold(typed);
    return options.filter((option) => fold(option.name).includes(wanted) || option.id.toLowerCase() === wanted);
  }, [options, typed]);
  return (
    <div className="tags-field">
      <ComboBox
        className="field"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        selectionMode="multiple"
        value={[...codes]}
        onChange={(keys) => {
          onChange(keys.map(String));
          // Without a focused option, Tab leaves the field instead of choosing once more.
          setTyped('');
        }}
        menuTrigger="input"
        allowsEmptyCollection
      >
        <Label className="field-label">{t('engagement.countries')}</Label>
        <Input className="input" placeholder={t('form.add')} />
        <ComboPopover<{ id: string; name: string }> label={t('engagement.countries')}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="list-option">
              {({ isSelected }) => (
                <>
                  <span className="list-option-text">{option.name}</span>
                  {isSelected ? <Check aria-hidden /> : <CountryCode iso={option.id} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ComboPopover>
      </ComboBox>
      {codes.length > 0 ? (
        <ul className="tags">
          {codes.map((iso) => (
            <li key={iso}>
              <CountryCode iso={iso} /> {regionName(iso)}
              <IconButton
                label={t('form.remove', { name: regionName(iso) })}
                onPress={() => onChange(codes.filter((each) => each !== iso))}
              >
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface CountryFieldProps {
  readonly code: string | null;
  readonly onChange: (code: string | null) => void;
}

const NONE = 'none';

/** One country or region, or none. */
export function CountryField({ code, onChange }: CountryFieldProps) {
  const t = useText();
  const regionName = useRegionName();
  const options = useMemo(
    () => [
      { value: NONE, label: '–' },
      ...REGION_CODES.map((iso) => ({ value: iso, label: regionName(iso) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    ],
    [regionName],
  );
  return (
    <Select
      label={t('engagement.country')}
      options={options}
      value={code ?? NONE}
      onChange={(value) => onChange(value === NONE ? null : value)}
    />
  );
}
