import type { WireDocumentRow } from '@comity/contracts';
import { CLASSIFICATIONS } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { DerivationDialog } from './derivation-dialog.tsx';
import { type DialogProps, useUpdate } from './document-update.ts';
import { useReadAgain } from './reading-controls.tsx';

type Open = 'title' | 'classification' | 'derivation' | 'erase' | null;

/** What can be done with a paper as a whole. */
export function DocumentMenu({ document }: { readonly document: WireDocumentRow }) {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const mayImport = useMay('documents.import');
  const mayErase = useMay('documents.erase');
  const isErased = document.status === 'erased';
  const reread = useReadAgain();
  const download = () => location.assign(`/api/documents/${encodeURIComponent(document.id)}/bytes`);
  if (isErased) return null;
  return (
    <>
      <Menu
        label={t('document.menu')}
        trigger={
          <IconButton label={t('document.menu')}>
            <Ellipsis />
          </IconButton>
        }
        actions={[
          { id: 'download', label: t('document.download'), run: download },
          ...(mayImport
            ? [
                { id: 'title', label: t('document.rename'), run: () => setOpen('title') },
                { id: 'classification', label: t('classification.label'), run: () => setOpen('classification') },
                { id: 'derivation', label: t('derivation.label'), run: () => setOpen('derivation') },
                { id: 'reread', label: t('document.reread'), run: () => reread.mutate(document.id) },
              ]
            : []),
          ...(mayErase
            ? [{ id: 'erase', label: t('document.erase'), look: 'danger' as const, run: () => setOpen('erase') }]
            : []),
        ]}
      />
      {open === 'title' ? <TitleDialog document={document} onClose={() => setOpen(null)} /> : null}
      {open === 'classification' ? <ClassificationDialog document={document} onClose={() => setOpen(null)} /> : null}
      {open === 'derivation' ? <DerivationDialog document={document} onClose={() => setOpen(null)} /> : null}
      {open === 'erase' ? <EraseDialog document={document} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function TitleDialog({ document, onClose }: DialogProps) {
  const t = useText();
  const [title, setTitle] = useState(document.title);
  const update = useUpdate(document, onClose);
  return (
    <Dialog
      title={t('document.rename')}
      isOpen
      onClose={onClose}
      actions={
        <Button
          look="primary"
          isDisabled={title.trim() === '' || update.isPending}
          onPress={() => update.mutate({ title })}
        >
          {t('action.save')}
        </Button>
      }
    >
      <TextField label={t('document.title')} value={title} onChange={setTitle} autoFocus />
    </Dialog>
  );
}

function ClassificationDialog({ document, onClose }: DialogProps) {
  const t = useText();
  const [classification, setClassification] = useState(document.classification);
  const update = useUpdate(document, onClose);
  return (
    <Dialog
      title={t('classification.label')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={update.isPending} onPress={() => update.mutate({ classification })}>
          {t('action.save')}
        </Button>
      }
    >
      <RadioList
        label={t('classification.label')}
        hideLabel
        options={CLASSIFICATIONS.map((value) => ({
          value,
          label: t(`classification.${value}`),
          note: t(`classification-note.${value}`),
        }))}
        value={classification}
        onChange={setClassification}
      />
    </Dialog>
  );
}

/** Erasing cannot be undone, so the dialog says what goes and asks why. */
function EraseDialog({ document, onClose }: DialogProps) {
  const t = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const erase = useMutation({
    mutationFn: () =>
      write('eraseDocument', { params: { documentId: document.id }, body: { version: document.version, reason } }),
    onSuccess: async () => {
      await navigate({ to: '/archive' });
      toast({ message: t('document.erased') });
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  return (
    <Dialog
      title={t('document.erase-title', { title: document.title })}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button look="danger" isDisabled={reason.trim() === '' || erase.isPending} onPress={() => erase.mutate()}>
            {t('document.erase')}
          </Button>
        </>
      }
    >
      <p>{t('document.erase-what')}</p>
      <TextField label={t('document.erase-reason')} value={reason} onChange={setReason} required autoFocus />
    </Dialog>
  );
}
