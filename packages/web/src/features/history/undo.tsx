import type { WireProposal } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import {
  type Awaited,
  type Change,
  changeOf,
  remember,
  stands,
  startAwaiting,
  stopAwaiting,
  type Taking,
  withdraw,
} from './changes.ts';

/** Decisions and what takes them back are sent one after another, in the order in which they were made. */
export const IN_ORDER = { id: 'changes' };

interface Undo {
  /** Remembers a change and says what was done, with an Undo beside it. */
  readonly offer: (changeSetId: string, message: string) => void;
  /** Says what a change did that is remembered already, with an Undo beside it; unless it is on its way back by now. */
  readonly tell: (change: Change, message: string) => void;
  /** Takes the latest change back. */
  readonly undoLast: () => void;
  /** @param proposals what of it is seen to come back, as it is while it is open */
  readonly undo: (what: Taking, proposals?: readonly WireProposal[]) => void;
}

/** A change that is on its way back, and what is seen of it meanwhile. */
interface Way {
  readonly change: Change;
  readonly seen: Awaited;
}

/** Taking back, with a Redo beside it; and doing again, with an Undo. */
export function useUndo(): Undo {
  const t = useText();
  const errorText = useErrorText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const onError = (error: Error) => toast({ message: errorText(error), tone: 'problem' });
  const onSettled = (_done: unknown, _error: unknown, { seen }: Way) => stopAwaiting(seen);
  const redo = useMutation({
    scope: IN_ORDER,
    mutationFn: ({ undoneBy }: Way & { readonly undoneBy: string }) =>
      write('undoChange', { params: { changeSetId: undoneBy } }),
    onMutate: ({ seen }) => startAwaiting(seen),
    onSuccess: async (_done, { change }) => {
      remember(change);
      toast({ message: t('undo.again'), action: { label: t('action.undo'), run: () => takeBack(change) } });
      await refreshDesk(queryClient);
    },
    onError,
    onSettled,
  });
  const { mutate: send } = useMutation({
    scope: IN_ORDER,
    // By its turn a change that was still on its way has been answered.
    mutationFn: ({ change: { taking } }: Way) => (taking === null ? Promise.resolve(null) : sendTaking(taking)),
    onSuccess: async (done, { change }) => {
      if (done === null) toast({ message: t('undo.nothing') });
      else {
        const again = { change, undoneBy: done.changeSetId, seen: seenAs('decided', change) };
        toast({ message: t('undo.done'), action: { label: t('action.redo'), run: () => redo.mutate(again) } });
      }
      await refreshDesk(queryClient);
    },
    onError: (error: Error, { change }: Way) => {
      remember(change);
      onError(error);
    },
    onSettled,
  });
  const takeBack = useCallback(
    (change: Change | undefined) => {
      if (change === undefined) {
        toast({ message: t('undo.nothing') });
        return;
      }
      withdraw(change);
      const seen = seenAs('open', change);
      startAwaiting(seen);
      send({ change, seen });
    },
    [toast, t, send],
  );
  const tell = useCallback(
    (change: Change, message: string) => {
      if (!stands(change)) return;
      const run = () => (stands(change) ? takeBack(change) : undefined);
      toast({ message, action: { label: t('action.undo'), run } });
    },
    [toast, t, takeBack],
  );
  const offer = useCallback(
    (changeSetId: string, message: string) => {
      const change = { proposals: [], taking: { changeSetId } };
      remember(change);
      tell(change, message);
    },
    [tell],
  );
  const undoLast = useCallback(() => takeBack(withdraw()), [takeBack]);
  const undo = useCallback(
    (what: Taking, proposals: readonly WireProposal[] = []) => takeBack(changeOf(what, proposals)),
    [takeBack],
  );
  return { offer, tell, undoLast, undo };
}

function seenAs(becomes: Awaited['becomes'], { proposals }: Change): Awaited {
  return { becomes, proposals };
}

function sendTaking({ changeSetId, recordId }: Taking) {
  return recordId === undefined
    ? write('undoChange', { params: { changeSetId } })
    : write('undoChangeOfRecord', { params: { changeSetId, recordId } });
}
