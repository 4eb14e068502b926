/** A page of a list that is read on from a cursor. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to read on; null at the end. */
  readonly nextCursor: string | null;
}

/** A cursor is opaque to its holder: the sort keys of the last row that was given. */
export function writeCursor(keys: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** @returns the keys, or undefined where it is no cursor of ours with that many keys */
export function readCursor(cursor: string, count: number): readonly (string | number | null)[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.length === count ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** Rows read one beyond the limit, so that the page knows whether there are more. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  keysOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(keysOf(last)) : null };
}
