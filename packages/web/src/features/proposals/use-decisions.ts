import type { CallResult, WireLeftOpen, WireProposal, WireProposalPayload } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { type Letter, post } from '../../lib/outbox.ts';
import { useErrorText, useProblemText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import {
  type Awaited,
  type Change,
  isLast,
  remember,
  startAwaiting,
  stopAwaiting,
  useAwaited,
  wishesOf,
  withdraw,
} from '../history/changes.ts';
import { IN_ORDER, useUndo } from '../history/undo.tsx';

interface Decisions {
  /** @param reason why they are refused, where somebody says */
  readonly decide: (decision: 'accept' | 'refuse', proposals: readonly WireProposal[], reason?: string) => void;
  readonly correct: (proposal: WireProposal, payload: WireProposalPayload, onDone: () => void) => void;
  /** What the last decision on many left, and why. */
  readonly left: readonly WireLeftOpen[];
  readonly forgetLeft: () => void;
  /** A correction is on its way: its form waits for the answer. */
  readonly isSaving: boolean;
}

const TOLD = { accept: 'proposal.accepted', refuse: 'proposal.refused' } as const;

interface Decision {
  readonly decision: 'accept' | 'refuse';
  readonly letter: Letter<CallResult<'decideProposals'>>;
  readonly change: Change;
  readonly seen: Awaited;
}

/** Accepting, refusing and correcting proposals, each of which can be undone. */
export function useDecisions(): Decisions {
  const t = useText();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const toast = useToast();
  const { offer, tell } = useUndo();
  const awaited = useAwaited();
  const queryClient = useQueryClient();
  const [left, setLeft] = useState<readonly WireLeftOpen[]>([]);
  const onError = async (error: Error) => {
    toast({ message: t('proposal.undecided', { problem: errorText(error) }), tone: 'problem' });
    // Most likely somebody else decided first: show what they decided.
    await refreshDesk(queryClient);
  };
  const decide = useMutation({
    scope: IN_ORDER,
    onSettled: (_result, _error, { seen }) => stopAwaiting(seen),
    mutationFn: ({ letter }: Decision) => letter.send(),
    onSuccess: async (result, { decision, change, seen }) => {
      if (result === null) return;
      const { changeSetId, decided, left } = result;
      setLeft(left);
      if (decided === 0) withdraw(change);
      else change.taking = { changeSetId };
      const [first] = left;
      if (isLast(seen) && first) {
        const open = result.proposals.filter(({ state }) => state === 'open').length;
        if (decided > 0) tell(change, t(TOLD[decision], { count: decided, left: open }));
        else if (open > 0) toast({ message: t('proposal.left', { count: open }) });
        else toast({ message: problemText(first.code, first.details) });
      }
      await refreshDesk(queryClient);
    },
    onError: (error, { change }) => {
      withdraw(change);
      return onError(error);
    },
  });
  const correct = useMutation({
    scope: IN_ORDER,
    mutationFn: ({ proposal, payload }: { proposal: WireProposal; payload: WireProposalPayload; onDone: () => void }) =>
      write('correctProposal', {
        params: { proposalId: proposal.id },
        body: { version: proposal.version, payload },
      }),
    onSuccess: async (result, { onDone }) => {
      onDone();
      offer(result.changeSetId, t('proposal.corrected'));
      await refreshDesk(queryClient);
    },
    onError,
  });
  return {
    decide: (decision, proposals, reason = '') => {
      const open = proposals.filter((proposal) => proposal.state === 'open');
      if (open.length === 0) return;
      const wishes = wishesOf(awaited);
      const chosen = open.map(({ id, version }) => ({ id, version }));
      const why = reason.trim();
      const letter = post(
        () => write('decideProposals', { body: { decision, proposals: chosen, ...(why && { reason: why }) } }),
        // One that is on its way back must be back first.
        () => chosen.every(({ id }) => wishes.get(id) !== 'open'),
      );
      const change: Change = { proposals: open, taking: null, letter };
      const seen: Awaited = { becomes: 'decided', proposals: open };
      remember(change);
      startAwaiting(seen);
      const count = open.length;
      tell(change, t(TOLD[decision], { count, left: 0 }));
      decide.mutate({ decision, letter, change, seen });
    },
    correct: (proposal, payload, onDone) => correct.mutate({ proposal, payload, onDone }),
    left,
    forgetLeft: () => setLeft([]),
    isSaving: correct.isPending,
  };
}
