import { DESK_KINDS, REGION_PRESETS, regionName } from '@comity/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { read, refreshDesk, write } from '../../lib/api.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/locale.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { meQuery, useLanguage, useMay, useWorkspace } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/peek.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

const EXAMPLES = ['KR', 'LA', 'TW'] as const;

export function DeskSection() {
  const t = useText();
  const mayManage = useMay('workspace.manage');
  const workspace = useWorkspace();
  return (
    <section aria-labelledby="settings-desk">
      <h2 id="settings-desk">{t('settings.desk')}</h2>
      {mayManage ? (
        <DeskForm key={workspace.version} />
      ) : (
        <Facts
          facts={[
            { id: 'name', term: t('welcome.name'), value: workspace.name },
            { id: 'kind', term: t('welcome.kind'), value: t(`desk-kind.${workspace.deskKind}`) },
            { id: 'own', term: t(`welcome.own-party.${workspace.deskKind}`), value: workspace.ownPartyName },
            { id: 'preset', term: t('welcome.preset'), value: t(`preset.${workspace.regionPreset}`) },
          ]}
        />
      )}
    </section>
  );
}

function DeskForm() {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const workspace = useWorkspace();
  const [name, setName] = useState(workspace.name);
  const [deskKind, setDeskKind] = useState(workspace.deskKind);
  const [preset, setPreset] = useState(workspace.regionPreset);
  const [papers, setPapers] = useState(workspace.language);
  // Invented papers do not go among real ones.
  const { data: papersHeld } = useQuery(read('documents', 'listDocuments', { query: { limit: 1 } }));
  const isEmpty = papersHeld?.total === 0;
  const update = useMutation({
    mutationFn: () =>
      write('updateWorkspace', {
        body: { version: workspace.version, name, deskKind, regionPreset: preset, language: papers },
      }),
    onSuccess: async () => {
      await queryClient.refetchQueries({ queryKey: meQuery.queryKey });
      toast({ message: t('state.saved') });
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  const load = useMutation({
    mutationFn: () => write('loadSample', {}),
    onSuccess: () => refreshDesk(queryClient),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          update.mutate();
        }}
      >
        <TextField label={t('welcome.name')} value={name} onChange={setName} required />
        {workspace.ownPartyId ? (
          <p>
            <span className="muted">{t('form.term', { term: t(`welcome.own-party.${workspace.deskKind}`) })} </span>
            <Link to="/partners/$partyId" params={{ partyId: workspace.ownPartyId }} className="link">
              {workspace.ownPartyName}
            </Link>
          </p>
        ) : null}
        <Select
          label={t('welcome.kind')}
          options={DESK_KINDS.map((value) => ({ value, label: t(`desk-kind.${value}`) }))}
          value={deskKind}
          onChange={setDeskKind}
        />
        <Select
          label={t('settings.language')}
          note={t('welcome.language-note')}
          options={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
          value={papers}
          onChange={setPapers}
        />
        <RadioList
          label={t('welcome.preset')}
          options={REGION_PRESETS.map((value) => ({
            value,
            label: t(`preset.${value}`),
            note: EXAMPLES.map((iso) => regionName(iso, value, language)).join(' · '),
          }))}
          value={preset}
          onChange={setPreset}
        />
        <div className="form-actions">
          <Button look="primary" type="submit" isDisabled={update.isPending || name.trim() === ''}>
            {t('action.save')}
          </Button>
          {isEmpty ? (
            <Button look="quiet" isDisabled={load.isPending} onPress={() => load.mutate()}>
              {t('settings.sample')}
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
