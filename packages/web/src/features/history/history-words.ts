import type { WireHistoryEntry } from '@comity/contracts';
import { useMemo } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useText, useTextOf } from '../../lib/text.tsx';

type State = Readonly<Record<string, unknown>>;

interface HistoryWords {
  readonly action: (entry: WireHistoryEntry) => string;
  /** What it was done to, by its title or name as far as the change tells it. */
  readonly subject: (entry: WireHistoryEntry) => string;
  /** Which of its fields have other values than before, or why it was refused; empty where there is nothing to tell. */
  readonly changed: (entry: WireHistoryEntry) => string;
}

export function useHistoryWords(): HistoryWords {
  const t = useText();
  const textOf = useTextOf();
  const formats = useFormats();
  return useMemo(
    () => ({
      action: (entry) => {
        const done = textOf(`history.${entry.action}`, entry.action, { by: entry.by });
        return entry.undone ? t('history.undone', { what: done }) : done;
      },
      subject: (entry) => nameIn(entry.after) ?? nameIn(entry.before) ?? '',
      changed: ({ recordKind, before, after }) => {
        if (!isState(after)) return '';
        if (recordKind === 'proposal') return typeof after['reason'] === 'string' ? `“${after['reason']}”` : '';
        if (!isState(before)) return '';
        const fields = Object.keys(after)
          .filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]))
          .map((name) => textOf(`${recordKind}.${name}`, name === 'classification' ? t('classification.label') : ''));
        return formats.list([...new Set(fields)].filter((field) => field !== ''));
      },
    }),
    [t, textOf, formats],
  );
}

function isState(state: unknown): state is State {
  return typeof state === 'object' && state !== null;
}

function nameIn(state: unknown): string | undefined {
  if (!isState(state)) return undefined;
  for (const key of ['title', 'verifiedName', 'nameAsPrinted', 'wording', 'name', 'fileName']) {
    const value = state[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  // A proposal is called by what it proposes.
  return nameIn(state['payload']) ?? nameIn(state['engagement']);
}
