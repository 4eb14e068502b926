import type { CallResult, WireProposal } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { type Letter, post } from '../../lib/outbox.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { showsBuiltUpon } from './built-upon.ts';
import {
  type Awaited,
  type Change,
  changeOf,
  isLast,
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
  /** Says what a change did that is remembered already, with an Undo beside it. */
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
  readonly letter: Letter<CallResult<'undoChange'> | null>;
  /** It was taken back before it was sent. */
  readonly recalled?: boolean;
}

/** Taking back, with a Redo beside it; and doing again, with an Undo. What is said with either is always about what was done last. */
export function useUndo(): Undo {
  const t = useText();
  const errorText = useErrorText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const begin = useCallback(
    (seen: Awaited) => {
      startAwaiting(seen);
      toast(null);
    },
    [toast],
  );
  const onError = (error: Error) => toast({ message: errorText(error), tone: 'problem' });
  const onSettled = (_done: unknown, _error: unknown, { seen }: Way) => stopAwaiting(seen);
  const redo = useMutation({
    scope: IN_ORDER,
    mutationFn: ({ letter }: Way) => letter.send(),
    onSuccess: async (_done, { change, seen }) => {
      remember(change);
      if (isLast(seen)) {
        toast({ message: t('undo.again'), action: { label: t('action.undo'), run: () => takeBack(change) } });
      }
      await refreshDesk(queryClient);
    },
    onError,
    onSettled,
  });
  const doAgain = (change: Change, undoneBy: string) => {
    const seen = seenAs('decided', change);
    begin(seen);
    redo.mutate({ change, seen, letter: post(() => write('undoChange', { params: { changeSetId: undoneBy } })) });
  };
  const { mutate: send } = useMutation({
    scope: IN_ORDER,
    mutationFn: ({ letter }: Way) => letter.send(),
    onSuccess: async (done, { change, seen, recalled }) => {
      if (isLast(seen)) {
        if (done) {
          const again = { label: t('action.redo'), run: () => doAgain(change, done.changeSetId) };
          toast({ message: t('undo.done'), action: again });
        } else toast({ message: t(recalled ? 'undo.done' : 'undo.nothing') });
      }
      await refreshDesk(queryClient);
    },
    onError: (error: Error, { change }) => {
      remember(change);
      if (change.taking === null || !showsBuiltUpon(error, change.taking.changeSetId)) onError(error);
    },
    onSettled,
  });
  const takeBack = useCallback(
    (change: Change | undefined) => {
      if (change === undefined) {
        toast({ message: t('undo.nothing-here') });
        return;
      }
      withdraw(change);
      const seen = seenAs('open', change);
      begin(seen);
      const recalled = change.letter?.recall() ?? false;
      send({
        change,
        seen,
        recalled,
        letter: post(
          () => sendTaking(change),
          () => recalled || change.taking !== null,
        ),
      });
    },
    [toast, t, send, begin],
  );
  const tell = useCallback(
    (change: Change, message: string) => {
      const run = () => (stands(change) ? takeBack(change) : undefined);
      toast({ message, action: { label: t('action.undo'), run } });
    },
    [toast, t, takeBack],
  );
  const offer = useCallback(
    (changeSetId: string, message: string) => {
      const change = { proposals: [], taking: { changeSetId } };
      remember(change);
      startAwaiting(seenAs('decided', change));
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

/** Sent in its turn: a change that was on its way when it was taken back has been answered by then. Null where it came to nothing. */
async function sendTaking({ taking }: Change) {
  if (taking === null) return null;
  const { changeSetId, recordId } = taking;
  return recordId === undefined
    ? write('undoChange', { params: { changeSetId } })
    : write('undoChangeOfRecord', { params: { changeSetId, recordId } });
}
