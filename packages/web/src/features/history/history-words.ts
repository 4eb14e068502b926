import type { WireHistoryEntry } from '@comity/contracts';
import { useMemo } from 'react';
import { useText, useTextOf } from '../../lib/text.tsx';

interface HistoryWords {
  readonly action: (entry: WireHistoryEntry) => string;
  /** What it was done to, by its title or name as far as the change tells it. */
  readonly subject: (entry: WireHistoryEntry) => string;
}

export function useHistoryWords(): HistoryWords {
  const t = useText();
  const textOf = useTextOf();
  return useMemo(
    () => ({
      action: (entry) => {
        const done = textOf(`history.${entry.action}`, entry.action, { by: entry.by });
        return entry.undone ? t('history.undone', { what: done }) : done;
      },
      subject: (entry) => nameIn(entry.after) ?? nameIn(entry.before) ?? '',
    }),
    [t, textOf],
  );
}

function nameIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  for (const key of ['title', 'verifiedName', 'nameAsPrinted', 'wording', 'name', 'fileName']) {
    const value = (state as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
