import type { WireChangeReach, WireHistoryEntry } from '@comity/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useFieldWords } from './field-words.ts';
import { useHistoryWords } from './history-words.ts';
import { useUndo } from './undo.tsx';
import { UndoDialog } from './undo-dialog.tsx';

/**
 * What was done to one record, field by field, by whom and when. What still stands has its Undo; where that would take more back
 * than this record, it says so and asks.
 */
export function HistoryList({ entries }: { readonly entries: readonly WireHistoryEntry[] }) {
  const t = useText();
  const formats = useFormats();
  const words = useHistoryWords();
  const changes = useFieldWords();
  const toast = useToast();
  const errorText = useErrorText();
  const { undo } = useUndo();
  const mayWrite = useMay('records.write');
  const [asked, setAsked] = useState<WireChangeReach & { readonly recordId: string }>();
  const ask = useMutation({
    mutationFn: ({ changeSetId, recordId }: WireHistoryEntry) =>
      call('getChange', { params: { changeSetId }, query: { recordId } }),
    onSuccess: (reach, { changeSetId, recordId }) => {
      if (reach.others === 0) undo({ changeSetId });
      else setAsked({ ...reach, recordId });
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  return (
    <>
      <ul className="history">
        {entries.map((entry, index) => (
          <li key={`${entry.changeSetId} ${entry.recordId} ${entry.action}`}>
            <div>
              {words.action(entry)}{' '}
              <span className="muted">
                {words.reason(entry)} · {entry.by} · {formats.instant(entry.at)}
              </span>
              <ul>
                {changes(entry).map((change) => (
                  <li key={change.field}>{t('history.change', { ...change })}</li>
                ))}
              </ul>
            </div>
            {mayWrite && !entry.undone && entry.action !== 'document.erased' && isLatestOf(entries, index) ? (
              <Button size="small" look="quiet" isDisabled={ask.isPending} onPress={() => ask.mutate(entry)}>
                {t('action.undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? <UndoDialog reach={asked} onUndo={undo} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
}

/** A change that did several things to the record is taken back once. */
function isLatestOf(entries: readonly WireHistoryEntry[], index: number): boolean {
  return entries.findIndex(({ changeSetId }) => changeSetId === entries[index]?.changeSetId) === index;
}
