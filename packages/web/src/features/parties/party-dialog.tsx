import type { WireParty, WirePartyDraft } from '@comity/contracts';
import { ORGANISATION_KINDS, PARTY_KINDS } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { describeProblem } from '../../lib/problem.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CountryField } from '../engagements/countries-field.tsx';
import { StaleDialog } from '../engagements/stale-dialog.tsx';
import { useUndo } from '../history/undo.tsx';

const BLANK: WirePartyDraft = {
  kind: 'organisation',
  organisationKind: null,
  country: null,
  nameAsPrinted: '',
  verifiedName: null,
  post: null,
  names: [],
};

interface PartyDialogProps {
  readonly party?: WireParty;
  /** What a new one begins with. */
  readonly name?: string;
  readonly onClose: () => void;
  readonly onSaved?: (party: WireParty) => void;
}

/** A party by hand. The printed name and the verified official one are two fields: filling the second verifies it. */
export function PartyDialog({ party, name = '', onClose, onSaved }: PartyDialogProps) {
  const t = useText();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  const [draft, setDraft] = useState<WirePartyDraft>(() =>
    party ? draftOf(party) : { ...BLANK, nameAsPrinted: name },
  );
  const [version, setVersion] = useState(party?.version);
  const [theirs, setTheirs] = useState<Readonly<Record<string, unknown>>>();
  const save = useMutation({
    mutationFn: (withVersion: number | undefined) =>
      party && withVersion !== undefined
        ? write('updateParty', { params: { partyId: party.id }, body: { version: withVersion, party: draft } })
        : write('createParty', { body: draft }),
    onSuccess: async ({ changeSetId, party: saved }) => {
      onClose();
      offer(changeSetId, t('state.saved'));
      // At once: what is typed beside the dialog after it has gone must not be overtaken.
      onSaved?.(saved);
      await refreshDesk(queryClient);
    },
    onError: (error) => {
      const { code, details } = describeProblem(error);
      const current = details['current'];
      if (code === 'records.stale' && typeof current === 'object' && current !== null && 'version' in current) {
        setTheirs({ ...current });
        setVersion(Number(current.version));
      }
    },
  });
  const change = (changes: Partial<WirePartyDraft>) => setDraft({ ...draft, ...changes });
  const orNull = (text: string) => (text === '' ? null : text);
  if (theirs) {
    return (
      <StaleDialog
        mine={{ ...draft }}
        theirs={theirs}
        onKeepMine={() => {
          setTheirs(undefined);
          save.mutate(version);
        }}
        onTakeTheirs={() => {
          onClose();
          void refreshDesk(queryClient);
        }}
        onClose={() => setTheirs(undefined)}
      />
    );
  }
  return (
    <Dialog
      title={party ? t('party.edit') : t('party.new')}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={draft.nameAsPrinted.trim() === '' || save.isPending}
            onPress={() => save.mutate(version)}
          >
            {t('action.save')}
          </Button>
        </>
      }
    >
      <div className="form-row">
        <Select
          label={t('party.kind')}
          options={PARTY_KINDS.map((value) => ({ value, label: t(`party-kind.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind, ...(kind === 'organisation' ? {} : { organisationKind: null }) })}
        />
        {draft.kind === 'organisation' ? (
          <Select
            label={t('party.organisation-kind')}
            options={ORGANISATION_KINDS.map((value) => ({ value, label: t(`organisation-kind.${value}`) }))}
            value={draft.organisationKind}
            onChange={(organisationKind) => change({ organisationKind })}
          />
        ) : null}
      </div>
      <TextField
        label={t('party.name-as-printed')}
        value={draft.nameAsPrinted}
        onChange={(nameAsPrinted) => change({ nameAsPrinted })}
        required
        autoFocus
      />
      <TextField
        label={t('party.verified-name')}
        note={t('party.verified-note')}
        value={draft.verifiedName ?? ''}
        onChange={(text) => change({ verifiedName: orNull(text) })}
      />
      {draft.kind === 'person' ? (
        <TextField
          label={t('party.post')}
          value={draft.post ?? ''}
          onChange={(text) => change({ post: orNull(text) })}
        />
      ) : null}
      <CountryField code={draft.country} onChange={(country) => change({ country })} />
      <TextField
        label={t('party.other-names')}
        note={t('form.one-a-line')}
        multiline
        value={draft.names.map((name) => name.text).join('\n')}
        onChange={(text) =>
          change({
            names:
              text === ''
                ? []
                : text
                    .split('\n')
                    .map(
                      (line) =>
                        draft.names.find((name) => name.text === line) ?? { text: line, language: null, kind: 'alias' },
                    ),
          })
        }
      />
      <FormFault error={save.error} />
    </Dialog>
  );
}

function draftOf({ id: _, version: __, ...draft }: WireParty): WirePartyDraft {
  return draft;
}
