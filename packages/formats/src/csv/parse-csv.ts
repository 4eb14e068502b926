/**
 * Comma, semicolon, tab or bar separated values (RFC 4180 and what programs make of it) → cells with their places in the text.
 */
import type { TableCell, TableSheet } from '@comity/domain';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * One sheet. Every row and cell is kept as it stands, ragged rows and empty cells included; only blank lines go.
 *
 * @throws `formats.field_too_large`, `formats.table_too_large`
 */
export function parseCsv(rawText: string): TableSheet {
  const separator = guessSeparator(rawText);
  const rows: TableCell[][] = [];
  let row: TableCell[] = [];
  let cells = 0;
  let at = rawText.startsWith('\uFEFF') ? 1 : 0;
  // Once no closing quote is left, none needs to be looked for again: the cost stays linear.
  let quotesLeft = true;

  const push = (cell: TableCell): void => {
    if (cell.end - cell.start > LIMITS.fieldCharacters) {
      throw new FormatError('formats.field_too_large', {
        row: rows.length + 1,
        column: row.length + 1,
        characters: cell.end - cell.start,
        limitCharacters: LIMITS.fieldCharacters,
      });
    }
    row.push(cell);
    if (row.length > LIMITS.tableColumns) {
      throw new FormatError('formats.table_too_large', { what: 'columns', limit: LIMITS.tableColumns });
    }
    if (++cells > LIMITS.tableCells)
      throw new FormatError('formats.table_too_large', { what: 'cells', limit: LIMITS.tableCells });
  };
  const endRow = (): void => {
    if (row.length > 1 || (row[0]?.text ?? '') !== '') rows.push(row);
    row = [];
  };

  while (at < rawText.length) {
    const opensQuote: boolean = quotesLeft && rawText[at] === '"';
    const cell: QuotedCell | undefined = opensQuote ? quotedCell(rawText, at) : undefined;
    quotesLeft = !opensQuote || cell !== undefined;
    const stop = cell?.next ?? endOfPlainCell(rawText, at, separator);
    if (cell !== undefined) {
      const after = endOfPlainCell(rawText, stop, separator);
      // Characters after a closing quote are a slip of the writer's; they stay part of the cell.
      if (after > stop) push({ start: at, end: after, text: rawText.slice(at, after) });
      else push(cell);
      at = after;
    } else {
      push(plainCell(rawText, at, stop));
      at = stop;
    }
    if (at >= rawText.length) break;
    if (rawText[at] === separator) {
      at++;
      if (at >= rawText.length) push({ start: at, end: at, text: '' });
    } else {
      at += rawText[at] === '\r' && rawText[at + 1] === '\n' ? 2 : 1;
      endRow();
    }
  }
  endRow();
  return { name: '', rows, merges: [], notices: [] };
}

function plainCell(text: string, from: number, until: number): TableCell {
  let start = from;
  let end = until;
  while (start < end && (text[start] === ' ' || text[start] === '\u00a0')) start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
  return { start, end, text: text.slice(start, end) };
}

interface QuotedCell extends TableCell {
  /** Behind the closing quote. */
  readonly next: number;
}

/** A cell in quotes, or undefined where its closing quote is missing (then it is no quoted cell). */
function quotedCell(text: string, from: number): QuotedCell | undefined {
  let close = text.indexOf('"', from + 1);
  let doubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return undefined;
  const inner = text.slice(from + 1, close);
  return { start: from + 1, end: close, text: doubled ? inner.replaceAll('""', '"') : inner, next: close + 1 };
}

function endOfPlainCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
    at++;
  }
  return at;
}

/** The separator that gives the first lines the same number of columns, above one; of two, the one that gives more. */
function guessSeparator(text: string): string {
  const declared = /^\uFEFF?sep=(.)\r?\n/u.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: string = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.replaceAll(/"[^"]*"/gu, '').split(separator).length - 1);
    const usual = mode(counts.filter((count) => count > 0));
    const score =
      usual === 0 ? 0 : (counts.filter((count) => count === usual).length / lines.length) * 10 + Math.min(usual, 5);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function mode(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
