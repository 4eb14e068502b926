import { DESK_KINDS, REGION_CODES, REGION_PRESETS, regionName } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { write } from '../../lib/api.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/locale.ts';
import { meQuery, useLanguage } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { forgetTyped, useChosen, useTyped } from './typed.ts';

/** Places whose wording differs between the presets: shown, so that one chooses by the words themselves. */
const EXAMPLES = ['KR', 'LA', 'TW'] as const;

/** Whose desk this is. Direction is seen from its own party; every name of a country or region follows the preset. */
export function DeskStep() {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const ownLanguage = useLanguage();
  const [deskKind, setDeskKind] = useChosen('kind', DESK_KINDS);
  const [name, setName] = useTyped('name');
  const [ownName, setOwnName] = useTyped('own-name');
  const [otherNames, setOtherNames] = useTyped('other-names');
  const [country, setCountry] = useTyped('country', 'none');
  const [regionPreset, setRegionPreset] = useChosen('preset', REGION_PRESETS);
  const [language, setLanguage] = useState(ownLanguage);
  const [withSample, setWithSample] = useState(false);
  const countries = useMemo(
    () => [
      { value: 'none', label: '–' },
      ...REGION_CODES.map((iso) => ({ value: iso, label: regionName(iso, regionPreset, ownLanguage) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    ],
    [regionPreset, ownLanguage],
  );
  const setUp = useMutation({
    mutationFn: () =>
      write('setUpWorkspace', {
        body: {
          name: name.trim(),
          deskKind,
          ownParty: {
            name: ownName.trim(),
            otherNames: otherNames
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
            country: country === 'none' ? null : country,
          },
          regionPreset,
          language,
          withSample,
        },
      }),
    onSuccess: async () => {
      forgetTyped();
      await queryClient.resetQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: '/' });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setUp.mutate();
      }}
    >
      <RadioList
        label={t('welcome.kind')}
        options={DESK_KINDS.map((value) => ({
          value,
          label: t(`desk-kind.${value}`),
          note: t(`desk-kind-note.${value}`),
        }))}
        value={deskKind}
        onChange={setDeskKind}
      />
      <TextField label={t('welcome.name')} note={t('welcome.name-note')} value={name} onChange={setName} required />
      <div className="form-row">
        <TextField
          label={t(`welcome.own-party.${deskKind}`)}
          note={t('welcome.own-party-note')}
          value={ownName}
          onChange={setOwnName}
          required
        />
        <Select label={t('engagement.country')} options={countries} value={country} onChange={setCountry} />
      </div>
      <TextField
        label={t('welcome.other-names')}
        note={t('welcome.other-names-note')}
        multiline
        value={otherNames}
        onChange={setOtherNames}
      />
      <RadioList
        label={t('welcome.preset')}
        options={REGION_PRESETS.map((value) => ({
          value,
          label: t(`preset.${value}`),
          note: EXAMPLES.map((iso) => regionName(iso, value, ownLanguage)).join(' · '),
        }))}
        value={regionPreset}
        onChange={setRegionPreset}
      />
      <Select
        label={t('settings.language')}
        note={t('welcome.language-note')}
        options={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
        value={language}
        onChange={setLanguage}
      />
      <Checkbox isSelected={withSample} onChange={setWithSample}>
        {t('welcome.sample')} <span className="muted">{t('welcome.sample-note')}</span>
      </Checkbox>
      <FormFault error={setUp.error} />
      <Button look="primary" type="submit" isDisabled={setUp.isPending || name.trim() === '' || ownName.trim() === ''}>
        {t('welcome.open')}
      </Button>
    </form>
  );
}
