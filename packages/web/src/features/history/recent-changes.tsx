import type { WireChange, WireHistoryEntry } from '@comity/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useFieldWords } from './field-words.ts';
import { useHistoryWords } from './history-words.ts';

/** The latest changes, a line each: what was done to which record and which of its fields, or to how many together. */
export function RecentChanges({ entries }: { readonly entries: readonly WireChange[] }) {
  const formats = useFormats();
  const words = useHistoryWords();
  const changes = useFieldWords();
  return (
    <ul className="today-list">
      {entries.map((entry) => (
        <li key={entry.changeSetId}>
          <span>
            {words.action(entry)}{' '}
            {entry.count === 1 ? (
              <>
                <RecordLink entry={entry}>{words.subject(entry)}</RecordLink>{' '}
                <span className="muted">
                  {words.reason(entry) || formats.list(changes(entry).map(({ field }) => field))}
                </span>
              </>
            ) : null}
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
