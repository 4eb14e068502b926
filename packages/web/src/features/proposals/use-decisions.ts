import type { WireLeftOpen, WireProposal, WireProposalPayload } from '@comity/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshDesk, write } from '../../lib/api.ts';
import { describeProblem } from '../../lib/problem.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { useToast } from '../../ui/toasts.tsx';
import {
  type Awaited,
  type Change,
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
  /** What the last decision on many left open. */
  readonly left: readonly WireLeftOpen[];
  readonly forgetLeft: () => void;
  /** A correction is on its way: its form waits for the answer. */
  readonly isSaving: boolean;
}

interface Decision {
  readonly decision: 'accept' | 'refuse';
  readonly change: Change;
  readonly seen: Awaited;
  readonly reason: string;
  /** Those that were on their way back when they were decided anew: they are of another version by then. */
  readonly back: ReadonlySet<string>;
}

/**
 * Accepting, refusing and correcting proposals, each of which can be undone.
 *
 * @param latest the proposals as they were last read, asked when a decision's turn has come
 */
export function useDecisions(latest: () => readonly WireProposal[]): Decisions {
  const t = useText();
  const textOf = useTextOf();
  const toast = useToast();
  const { offer, tell } = useUndo();
  const awaited = useAwaited();
  const queryClient = useQueryClient();
  const [left, setLeft] = useState<readonly WireLeftOpen[]>([]);
  const onError = async (error: Error) => {
    const problem = describeProblem(error);
    toast({ message: textOf(`problem.${problem.code}`, problem.detail ?? problem.message), tone: 'problem' });
    // Most likely somebody else decided first: show what they decided.
    await refreshDesk(queryClient);
  };
  const decide = useMutation({
    scope: IN_ORDER,
    onSettled: (_result, _error, { seen }) => stopAwaiting(seen),
    mutationFn: ({ decision, change, reason, back }: Decision) => {
      const now = new Map(latest().map(({ id, version }) => [id, version]));
      return write('decideProposals', {
        body: {
          decision,
          proposals: change.proposals.map(({ id, version }) => ({
            id,
            version: back.has(id) ? (now.get(id) ?? version) : version,
          })),
          ...(reason ? { reason } : {}),
        },
      });
    },
    onSuccess: async (result, { decision, change }) => {
      const { changeSetId, accepted } = result;
      setLeft(result.left);
      if (decision === 'accept' && accepted === 0) {
        withdraw(change);
        toast({ message: t('proposal.left', { count: result.left.length }) });
      } else {
        change.taking = { changeSetId };
        tell(
          change,
          decision === 'refuse'
            ? t('proposal.refused', { count: change.proposals.length })
            : t('proposal.accepted', { count: accepted, left: result.left.length }),
        );
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
      const change: Change = { proposals: open, taking: null };
      const seen: Awaited = { becomes: 'decided', proposals: open };
      const back = new Set(open.map(({ id }) => id).filter((id) => wishes.get(id) === 'open'));
      remember(change);
      startAwaiting(seen);
      decide.mutate({ decision, change, seen, reason: reason.trim(), back });
    },
    correct: (proposal, payload, onDone) => correct.mutate({ proposal, payload, onDone }),
    left,
    forgetLeft: () => setLeft([]),
    isSaving: correct.isPending,
  };
}
