import type { CallInput, WireDocumentRow } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useUndo } from '../history/undo.tsx';

/** What each dialog about one paper is given. */
export interface DialogProps {
  readonly document: WireDocumentRow;
  readonly onClose: () => void;
}

type Changes = Omit<CallInput<'updateDocument'>['body'], 'version'>;

/** Changes a paper, with its undo. */
export function useUpdate(document: WireDocumentRow, onClose: () => void) {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { offer } = useUndo();
  return useMutation({
    mutationFn: (changes: Changes) =>
      write('updateDocument', { params: { documentId: document.id }, body: { version: document.version, ...changes } }),
    onSuccess: async ({ changeSetId }) => {
      onClose();
      offer(changeSetId, t('state.saved'));
      await refreshDesk(queryClient);
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
}
