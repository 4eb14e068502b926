import type { WireChangeReach, WireProposal } from '@comity/contracts';
import { useMutation } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useUndo } from '../history/undo.tsx';
import { UndoDialog } from '../history/undo-dialog.tsx';

/** What history is looked through for a decision: nobody decides one proposal more often without it being read anew. */
const FAR_ENOUGH = 50;

/** Takes the decision on one proposal back, whenever it was made. Where that would take more back, it says so and asks. */
export function TakeBack({ proposal }: { readonly proposal: WireProposal }) {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const { undo } = useUndo();
  const [asked, setAsked] = useState<WireChangeReach & { readonly recordId: string }>();
  const comesBack = [{ ...proposal, state: 'open' as const, decidedBy: null, decidedAt: null, reason: null }];
  const ask = useMutation({
    mutationFn: async () => {
      const { items } = await call('listHistory', { query: { recordId: proposal.id, limit: FAR_ENOUGH } });
      const decision = items.find(({ action, undone }) => action === `proposal.${proposal.state}` && !undone);
      if (decision === undefined) return undefined;
      // With the record go its sources and the proposals that became it.
      const recordId = proposal.resultId ?? proposal.id;
      const { changeSetId } = decision;
      return { ...(await call('getChange', { params: { changeSetId }, query: { recordId } })), recordId };
    },
    onSuccess: (reach) => {
      if (reach === undefined) toast({ message: t('undo.nothing') });
      else if (reach.others === 0) undo({ changeSetId: reach.change.changeSetId }, comesBack);
      else setAsked({ ...reach, alone: reach.alone && standsAlone(proposal) });
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  return (
    <>
      <Button size="small" icon={<Undo2 aria-hidden />} isDisabled={ask.isPending} onPress={() => ask.mutate()}>
        {t('proposal.take-back')}
      </Button>
      {asked ? (
        <UndoDialog reach={asked} onUndo={(what) => undo(what, comesBack)} onClose={() => setAsked(undefined)} />
      ) : null}
    </>
  );
}

/** Whether nothing but the proposal, or the record that it became, holds what was decided. */
function standsAlone({ state, resultId, payload }: WireProposal): boolean {
  return state === 'refused' || resultId !== null || payload.kind === 'discrepancy';
}
