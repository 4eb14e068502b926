import type { WireChangeReach } from '@comity/contracts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Taking } from './changes.ts';
import { useHistoryWords } from './history-words.ts';

interface UndoDialogProps {
  /** How far the change reaches, asked from the history of one record. */
  readonly reach: WireChangeReach & { readonly recordId: string };
  readonly onUndo: (what: Taking) => void;
  readonly onClose: () => void;
}

/** Before more is taken back than the record in sight: what was done together, by whom and when, and what of it is meant. */
export function UndoDialog({ reach, onUndo, onClose }: UndoDialogProps) {
  const t = useText();
  const formats = useFormats();
  const words = useHistoryWords();
  const { change, recordId, engagements, alone } = reach;
  const { changeSetId } = change;
  const choose = (what: Taking) => {
    onClose();
    onUndo(what);
  };
  return (
    <Dialog
      title={t('undo.ask')}
      isOpen
      decides
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          {alone ? <Button onPress={() => choose({ changeSetId, recordId })}>{t('undo.alone')}</Button> : null}
          <Button look="danger" onPress={() => choose({ changeSetId })}>
            {t('undo.all')}
          </Button>
        </>
      }
    >
      <p>{t('undo.together', { what: words.action(change), when: formats.instant(change.at), by: change.by })}</p>
      <p>{t('undo.ledger', { count: engagements })}</p>
      {alone ? null : <p>{t('undo.not-alone')}</p>}
    </Dialog>
  );
}
