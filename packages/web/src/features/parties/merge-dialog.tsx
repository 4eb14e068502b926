import type { WireParty } from '@comity/contracts';
import { displayName } from '@comity/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshDesk, write } from '../../lib/api.ts';
import { useWorkspace } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { useUndo } from '../history/undo.tsx';
import { PartyPicker, type PickedParty } from './party-picker.tsx';

interface MergeDialogProps {
  readonly party: WireParty;
  readonly onClose: () => void;
}

/** Two records of one party become one: the other's names and engagements come over. The desk's own party is never merged away. */
export function MergeDialog({ party, onClose }: MergeDialogProps) {
  const t = useText();
  const queryClient = useQueryClient();
  const { ownPartyId } = useWorkspace();
  const { offer } = useUndo();
  const [other, setOther] = useState<PickedParty>();
  const { name, verified } = displayName(party);
  const merge = useMutation({
    mutationFn: async (id: string) => {
      const page = await call('getParty', { params: { partyId: id } });
      return write('mergeParties', {
        body: { keep: { id: party.id, version: party.version }, merge: [{ id, version: page.party.version }] },
      });
    },
    onSuccess: async ({ changeSetId }) => {
      onClose();
      offer(changeSetId, t('party.merged'));
      await refreshDesk(queryClient);
    },
  });
  return (
    <Dialog
      title={t('party.merge-title', { name })}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" isDisabled={!other || merge.isPending} onPress={() => other && merge.mutate(other.id)}>
            {t('party.merge')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('party.merge-what')}</p>
      <PartyPicker name="" autoFocus onPick={setOther} offers={({ id }) => id !== party.id && id !== ownPartyId} />
      {other ? <p role="status">{t(`party.${outcomeOf(verified, other)}`, { other: other.name, name })}</p> : null}
      <FormFault error={merge.error} />
    </Dialog>
  );
}

/** What becomes of the other's name: a verified one is never lost. */
function outcomeOf(isVerified: boolean, other: PickedParty) {
  if (!other.verified) return 'merge-so';
  return isVerified ? 'merge-both-verified' : 'merge-verified';
}
