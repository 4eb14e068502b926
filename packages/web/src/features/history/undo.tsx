import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { describeProblem } from '../../lib/problem.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';

/** Changes of this sitting that can be taken back, latest last. Kept over screens, gone with the page. */
const changes: string[] = [];

/** Decisions and what takes them back are sent one after another, in the order in which they were made. */
export const IN_ORDER = { id: 'changes' };

/** The latest change by the time its turn has come. */
const LATEST = Symbol('latest');

interface Undo {
  /** Remembers a change and says what was done, with an Undo beside it. */
  readonly offer: (changeSetId: string, message: string) => void;
  /** Takes the latest change back. */
  readonly undoLast: () => void;
  readonly undo: (changeSetId: string) => void;
}

export function useUndo(): Undo {
  const t = useText();
  const textOf = useTextOf();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    scope: IN_ORDER,
    mutationFn: async (which: string | typeof LATEST) => {
      const changeSetId = which === LATEST ? changes.at(-1) : which;
      if (changeSetId === undefined) return 'nothing' as const;
      await write('undoChange', { params: { changeSetId } });
      forget(changeSetId);
      return 'done' as const;
    },
    onSuccess: async (outcome) => {
      toast({ message: t(`undo.${outcome}`) });
      await refreshDesk(queryClient);
    },
    onError: (error) => {
      const problem = describeProblem(error);
      toast({ message: textOf(`problem.${problem.code}`, problem.detail ?? problem.message), tone: 'problem' });
    },
  });
  const offer = useCallback(
    (changeSetId: string, message: string) => {
      changes.push(changeSetId);
      toast({ message, action: { label: t('action.undo'), run: () => mutate(changeSetId) } });
    },
    [toast, t, mutate],
  );
  const undoLast = useCallback(() => mutate(LATEST), [mutate]);
  return { offer, undoLast, undo: mutate };
}

function forget(changeSetId: string): void {
  const index = changes.indexOf(changeSetId);
  if (index >= 0) changes.splice(index, 1);
}
