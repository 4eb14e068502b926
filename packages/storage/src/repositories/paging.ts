import { StorageError } from '../errors.ts';

/** A page of a list that is read on from a cursor. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to read on; null at the end. */
  readonly nextCursor: string | null;
}

/** A cursor is opaque to its holder: the sort keys of the last row that was given. */
function writeCursor(keys: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** What a key of a cursor may be; a list without a date at its end gives null for a day. */
const KEY_FORMS = {
  id: (key: unknown) => typeof key === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key),
  instant: (key: unknown) => typeof key === 'string' && /^\d{4}-\d\d-\d\dT/.test(key) && !Number.isNaN(Date.parse(key)),
  day: (key: unknown) => key === null || (typeof key === 'string' && /^\d{4}-(?:0\d|1[0-2])-[0-3]\d$/.test(key)),
  number: (key: unknown) => typeof key === 'number' && Number.isFinite(key),
  text: (key: unknown) => typeof key === 'string' && !key.includes('\0'),
} as const;

/**
 * The keys of a cursor that a page gave.
 * @param forms what each key must be: the sort keys of the list that is read on
 * @throws StorageError `input.cursor_invalid` where it is no cursor of that list
 */
export function readCursor(
  cursor: string,
  forms: readonly (keyof typeof KEY_FORMS)[],
): readonly (string | number | null)[] {
  const keys = parseKeys(cursor);
  if (keys?.length !== forms.length || !forms.every((form, index) => KEY_FORMS[form](keys[index]))) {
    throw new StorageError('input.cursor_invalid', 'The cursor is not one that this list gave.');
  }
  return keys;
}

function parseKeys(cursor: string): (string | number | null)[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) ? keys : undefined;
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
