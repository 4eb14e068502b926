import type { WireHistoryEntry } from '@comity/contracts';

export type State = Readonly<Record<string, unknown>>;

/** A field with another value than before. */
export interface Changed {
  readonly name: string;
  /** Of a kind's own fields, which one; else null. */
  readonly detail: string | null;
  /** The kind whose field it is, as the record is now. */
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is counted from other fields, or nobody sees. */
const DERIVED: ReadonlySet<string> = new Set(['id', 'version', 'startsOn', 'endsOn', 'sortKey']);

/** The fields that an entry of history changed; none where a record was made or removed. */
export function changedFields({ before, after }: Pick<WireHistoryEntry, 'before' | 'after'>): readonly Changed[] {
  if (!isState(before) || !isState(after)) return [];
  const kind = String(after['kind']);
  const own = differing(before, after).filter(({ name }) => !DERIVED.has(name));
  return own.flatMap(({ name, ...values }): readonly Changed[] =>
    name === 'fields' && isState(values.before) && isState(values.after)
      ? differing(values.before, values.after).map(({ name: detail, ...each }) => ({ name, detail, kind, ...each }))
      : [{ name, detail: null, kind, ...values }],
  );
}

function differing(before: State, after: State) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

export function isState(state: unknown): state is State {
  return typeof state === 'object' && state !== null;
}
