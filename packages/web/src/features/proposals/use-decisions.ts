import type { WireLeftOpen, WireProposal, WireProposalPayload } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { describeProblem } from '../../lib/problem.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { IN_ORDER, useUndo } from '../history/undo.tsx';

interface Decisions {
  /** @param reason why they are refused, where somebody says */
  readonly decide: (decision: 'accept' | 'refuse', proposals: readonly WireProposal[], reason?: string) => void;
  readonly correct: (proposal: WireProposal, payload: WireProposalPayload, onDone: () => void) => void;
  /** Proposals whose decision is on its way: to the eye they are decided. */
  readonly underway: ReadonlySet<string>;
  /** What the last decision on many left open. */
  readonly left: readonly WireLeftOpen[];
  readonly forgetLeft: () => void;
  /** A correction is on its way: its form waits for the answer. */
  readonly isSaving: boolean;
}

interface Decision {
  readonly decision: 'accept' | 'refuse';
  readonly proposals: readonly WireProposal[];
  readonly reason: string;
}

/** Accepting, refusing and correcting proposals, each of which can be undone. */
export function useDecisions(): Decisions {
  const t = useText();
  const textOf = useTextOf();
  const toast = useToast();
  const { offer } = useUndo();
  const queryClient = useQueryClient();
  const [underway, setUnderway] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<readonly WireLeftOpen[]>([]);
  const onError = async (error: Error) => {
    const problem = describeProblem(error);
    toast({ message: textOf(`problem.${problem.code}`, problem.detail ?? problem.message), tone: 'problem' });
    // Most likely somebody else decided first: show what they decided.
    await refreshDesk(queryClient);
  };
  const decide = useMutation({
    scope: IN_ORDER,
    onMutate: ({ proposals }) => setUnderway((ids) => new Set([...ids, ...proposals.map(({ id }) => id)])),
    onSettled: (_result, _error, { proposals }) =>
      setUnderway((ids) => new Set([...ids].filter((id) => !proposals.some((proposal) => proposal.id === id)))),
    mutationFn: ({ decision, proposals, reason }: Decision) =>
      write('decideProposals', {
        body: {
          decision,
          proposals: proposals.map(({ id, version }) => ({ id, version })),
          ...(reason ? { reason } : {}),
        },
      }),
    onSuccess: async (result, { decision, proposals }) => {
      const { changeSetId, accepted } = result;
      setLeft(result.left);
      if (decision === 'refuse') offer(changeSetId, t('proposal.refused', { count: proposals.length }));
      else if (accepted === 0) toast({ message: t('proposal.left', { count: result.left.length }) });
      else offer(changeSetId, t('proposal.accepted', { count: accepted, left: result.left.length }));
      await refreshDesk(queryClient);
    },
    onError,
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
      if (open.length > 0) decide.mutate({ decision, proposals: open, reason: reason.trim() });
    },
    correct: (proposal, payload, onDone) => correct.mutate({ proposal, payload, onDone }),
    underway,
    left,
    forgetLeft: () => setLeft([]),
    isSaving: correct.isPending,
  };
}
