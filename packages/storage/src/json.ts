/** What PostgreSQL's jsonb takes no more than its text does: NUL, and half a surrogate pair. */
const UNKEEPABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** As `JSON.stringify` writes them: rare enough to look for before anything is copied. */
const ESCAPED = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/**
 * A value as JSON for a column. Where it holds what the database cannot keep (the preview of a binary file, a title cut in the middle
 * of a character) U+FFFD stands in its place, as it does in extracted text.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!ESCAPED.test(json)) return json;
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replace(UNKEEPABLE, '\ufffd') : each,
  );
}
