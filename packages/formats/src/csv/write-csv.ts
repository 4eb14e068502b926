/**
 * Rows as CSV (RFC 4180) with a byte-order mark, by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula is
 * written as text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+@\t]|^-(?!\d|$)/u.test(text) ? `'${text}` : text;
    return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
