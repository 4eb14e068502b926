import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';

/** What is taken back: a change, or only what it did to one record. */
export interface Taking {
  readonly changeSetId: string;
  readonly recordId?: string;
}

/** Changes of this sitting that can be taken back, latest last. Kept over screens, gone with the page. */
const changes: Taking[] = [];

/** Decisions and what takes them back are sent one after another, in the order in which they were made. */
export const IN_ORDER = { id: 'changes' };

/** The latest change by the time its turn has come. */
const LATEST = Symbol('latest');

interface Undo {
  /** Remembers a change and says what was done, with an Undo beside it. */
  readonly offer: (changeSetId: string, message: string) => void;
  /** Takes the latest change back. */
  readonly undoLast: () => void;
  readonly undo: (what: Taking) => void;
}

/** Taking back, with a Redo beside it; and doing again, with an Undo. */
export function useUndo(): Undo {
  const t = useText();
  const errorText = useErrorText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const onError = (error: Error) => toast({ message: errorText(error), tone: 'problem' });
  const redo = useMutation({
    scope: IN_ORDER,
    mutationFn: ({ undoneBy }: { readonly taken: Taking; readonly undoneBy: string }) =>
      write('undoChange', { params: { changeSetId: undoneBy } }),
    onSuccess: async (_done, { taken }) => {
      changes.push(taken);
      toast({ message: t('undo.again'), action: { label: t('action.undo'), run: () => takeBack(taken) } });
      await refreshDesk(queryClient);
    },
    onError,
  });
  const { mutate: takeBack } = useMutation({
    scope: IN_ORDER,
    mutationFn: async (which: Taking | typeof LATEST) => {
      const taken = which === LATEST ? changes.at(-1) : which;
      if (taken === undefined) return undefined;
      const { changeSetId: undoneBy } = await send(taken);
      forget(taken);
      return { taken, undoneBy };
    },
    onSuccess: async (done) => {
      if (done === undefined) toast({ message: t('undo.nothing') });
      else toast({ message: t('undo.done'), action: { label: t('action.redo'), run: () => redo.mutate(done) } });
      await refreshDesk(queryClient);
    },
    onError,
  });
  const offer = useCallback(
    (changeSetId: string, message: string) => {
      changes.push({ changeSetId });
      toast({ message, action: { label: t('action.undo'), run: () => takeBack({ changeSetId }) } });
    },
    [toast, t, takeBack],
  );
  const undoLast = useCallback(() => takeBack(LATEST), [takeBack]);
  return { offer, undoLast, undo: takeBack };
}

function send({ changeSetId, recordId }: Taking) {
  return recordId === undefined
    ? write('undoChange', { params: { changeSetId } })
    : write('undoChangeOfRecord', { params: { changeSetId, recordId } });
}

function forget({ changeSetId, recordId }: Taking): void {
  const index = changes.findIndex((each) => each.changeSetId === changeSetId && each.recordId === recordId);
  if (index >= 0) changes.splice(index, 1);
}
