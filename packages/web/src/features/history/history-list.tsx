import type { WireHistoryEntry } from '@comity/contracts';
import { useFormats } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useHistoryWords } from './history-words.ts';
import { useUndo } from './undo.tsx';

/** What was done, by whom and when; what can still be taken back has its button. */
export function HistoryList({ entries }: { readonly entries: readonly WireHistoryEntry[] }) {
  const t = useText();
  const formats = useFormats();
  const words = useHistoryWords();
  const { undo } = useUndo();
  const mayWrite = useMay('records.write');
  return (
    <ul className="history">
      {entries.map((entry) => (
        <li key={`${entry.changeSetId} ${entry.recordId} ${entry.action}`}>
          <span>
            {words.action(entry)}{' '}
            <span className="muted">
              {words.changed(entry)} · {entry.by} · {formats.instant(entry.at)}
            </span>
          </span>
          {mayWrite && !entry.undone ? (
            <Button size="small" look="quiet" onPress={() => undo(entry.changeSetId)}>
              {t('action.undo')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
