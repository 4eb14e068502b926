import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../lib/api.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Select } from '../../ui/select.tsx';
import { type DialogProps, useUpdate } from './document-update.ts';

const CHOICES = ['none', 'reprint', 'translation'] as const;
type Choice = (typeof CHOICES)[number];
const LABELS = {
  none: 'derivation.none',
  reprint: 'derivation.is-reprint',
  translation: 'derivation.is-translation',
} as const;

/** Says by hand that a paper reprints or translates another, so that both count as one source. */
export function DerivationDialog({ document, onClose }: DialogProps) {
  const t = useText();
  const [kind, setKind] = useState<Choice>(document.derivesFrom?.kind ?? 'none');
  const [from, setFrom] = useState(document.derivesFrom?.documentId ?? '');
  const papers = useQuery(read('documents', 'listDocuments', { query: { limit: 200 } }));
  const update = useUpdate(document, onClose);
  const others = papers.data?.items.filter(({ id }) => id !== document.id);
  const save = () => update.mutate({ derivesFrom: kind === 'none' ? null : { documentId: from, kind } });
  return (
    <Dialog
      title={t('derivation.label')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={update.isPending || (kind !== 'none' && from === '')} onPress={save}>
          {t('action.save')}
        </Button>
      }
    >
      <RadioList
        label={t('derivation.label')}
        hideLabel
        options={CHOICES.map((value) => ({
          value,
          label: t(LABELS[value]),
          ...(value === 'none' ? {} : { note: t('derivation.note') }),
        }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'none' ? null : (
        <Select
          label={t('derivation.which')}
          options={others?.map(({ id, title, fileName }) => ({ value: id, label: title || fileName }))}
          value={from}
          onChange={setFrom}
        />
      )}
    </Dialog>
  );
}
