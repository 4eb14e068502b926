import type { WireHistoryEntry } from '@comity/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { useHistoryWords } from './history-words.ts';

/** The latest changes: what was done to which record, and what of it changed. The same done several times in a row is one line. */
export function RecentChanges({ entries }: { readonly entries: readonly WireHistoryEntry[] }) {
  const t = useText();
  const formats = useFormats();
  const words = useHistoryWords();
  return (
    <ul className="today-list">
      {inRows(entries).map(({ entry, count }) => (
        <li key={`${entry.changeSetId} ${entry.recordId}`}>
          <span>
            {t('today.change', { what: words.action(entry), count })}{' '}
            <RecordLink entry={entry}>{words.subject(entry)}</RecordLink>{' '}
            <span className="muted">{words.changed(entry)}</span>
          </span>
          <span className="muted">{formats.ago(entry.at)}</span>
        </li>
      ))}
    </ul>
  );
}

function RecordLink({ entry, children }: { readonly entry: WireHistoryEntry; readonly children: ReactNode }) {
  const { recordKind, recordId, action, after } = entry;
  if (action.endsWith('.removed') || after === null) return children;
  switch (recordKind) {
    case 'engagement':
      return (
        <Link to="/ledger/$engagementId" params={{ engagementId: recordId }}>
          {children}
        </Link>
      );
    case 'party':
      return (
        <Link to="/partners/$partyId" params={{ partyId: recordId }}>
          {children}
        </Link>
      );
    case 'document':
      return (
        <Link to="/archive/$documentId" params={{ documentId: recordId }}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}

/** Neighbours of one action by one person are one row, which shows the latest. */
function inRows(entries: readonly WireHistoryEntry[]) {
  const rows: { readonly entry: WireHistoryEntry; count: number }[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last && last.entry.action === entry.action && last.entry.by === entry.by && last.entry.undone === entry.undone)
      last.count += 1;
    else rows.push({ entry, count: 1 });
  }
  return rows;
}
