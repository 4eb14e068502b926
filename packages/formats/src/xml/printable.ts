/** What XML holds no character of (XML 1.0, 2.2): a file with one of these opens nowhere. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document with each of its texts as XML may hold it: texts and PDFs bring control characters along, and papers quote them. */
export function printable<Value>(document: Value): Value {
  return withTexts(document) as Value;
}

function withTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(UNPRINTABLE, ' ');
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each)]));
}
