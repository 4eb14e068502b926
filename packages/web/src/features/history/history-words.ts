import type { WireAdopted, WireEngagement, WireHistoryEntry } from '@comity/contracts';
import { useMemo } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { isState } from './changed-fields.ts';

interface HistoryWords {
  /** What was done, to how many where it was done to several together. */
  readonly action: (entry: WireHistoryEntry & { readonly count?: number }) => string;
  /** What it was done to, by its title or name as far as the change tells it. */
  readonly subject: (entry: WireHistoryEntry) => string;
  /** Why a proposal was refused, where somebody said. */
  readonly reason: (entry: WireHistoryEntry) => string;
}

export function useHistoryWords(): HistoryWords {
  const t = useText();
  const textOf = useTextOf();
  const formats = useFormats();
  return useMemo(
    () => ({
      action: (entry) => {
        const done = textOf(`history.${entry.action}`, entry.action, { by: entry.by, count: entry.count ?? 1 });
        return entry.undone ? t('history.undone', { what: done }) : done;
      },
      subject: (entry) => {
        const state = entry.after ?? entry.before;
        if (isAdopted(entry.recordKind, state)) return formats.wording.adopted(state);
        return isEngagement(entry.recordKind, state) ? formats.wording.title(state) : (nameIn(state) ?? '');
      },
      reason: ({ recordKind, after }) => {
        if (recordKind !== 'proposal' || !isState(after) || typeof after['reason'] !== 'string') return '';
        return `“${after['reason']}”`;
      },
    }),
    [t, textOf, formats],
  );
}

/** An adopted figure as history keeps it: told in the reader's language, as everywhere else on the screens. */
function isAdopted(kind: WireHistoryEntry['recordKind'], state: unknown): state is WireAdopted {
  return kind === 'adopted-figure' && isState(state) && 'wording' in state && 'query' in state && 'language' in state;
}

/** A record as history keeps it. */
function isEngagement(kind: WireHistoryEntry['recordKind'], state: unknown): state is WireEngagement {
  return kind === 'engagement' && isState(state) && 'title' in state && 'kind' in state && 'period' in state;
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
