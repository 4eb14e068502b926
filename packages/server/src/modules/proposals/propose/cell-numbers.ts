import type { Qualifier, Reading, TableCell } from '@comity/domain';

/** Reads a few words by themselves. @param language BCP-47; by their own letters unless told */
export type ReadCell = (text: string, language?: string) => Reading;

export interface CellNumber {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** The sign before the decimals: a point (1,204.5) or a comma (1.204,5); the other one groups thousands. */
export type DecimalSign = '.' | ',';

/** Languages whose papers write 1.204,5 (CLDR, numbers, decimal). */
const COMMA_LANGUAGES =
  /^(?:vi|de|fr|es|pt|it|nl|da|nb|nn|sv|fi|is|pl|cs|sk|sl|hr|sr|ro|bg|uk|ru|el|tr|id|az|hu|lt|lv|et)\b/;

/**
 * How a column writes its numbers: by the first cell that leaves no doubt (1.204,5, 1,204,000, 12.5), else by the language of the paper.
 *
 * @param language BCP-47
 */
export function decimalSignOf(cells: readonly TableCell[], language: string): DecimalSign {
  for (const { text, isNumber } of cells) {
    const sign = isNumber ? null : telling(compact(text));
    if (sign !== null) return sign;
  }
  return COMMA_LANGUAGES.test(language) ? ',' : '.';
}

function telling(number: string): DecimalSign | null {
  const signs = number.match(/[.,]/g) ?? [];
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return null;
  // 1.204.000 groups with what it repeats; 1.204,5 ends with the decimals
  if (first === last && signs.length > 1) return first === '.' ? ',' : '.';
  if (first !== last) return last === '.' ? '.' : ',';
  return /[.,]\d{3}$/.test(number) ? null : first === '.' ? '.' : ',';
}

export interface NumberColumn {
  readonly sign: DecimalSign;
  /** People, boxes, doses: nobody counts thousandths of them, so that a lone sign before three digits groups them. */
  readonly whole: boolean;
  readonly readCell: ReadCell;
}

/**
 * A cell's number: plain digits first, else as the reader reads words ("about thirty", 三十余, 约20). Null where it tells none.
 *
 * @param times how much a one of its column stands for: 1,000,000 in a column "in millions"
 */
export function cellNumber(cell: TableCell, column: NumberColumn, times = 1): CellNumber | null {
  const text = cell.text.normalize('NFKC').trim();
  if (text === '') return null;
  const bare = text.replace(/\s*(?:[A-Z]{3}|kg|t|人|套|件|箱)$/u, '').replace(/^(?:[A-Z]{3}|[$€£¥])\s*/u, '');
  const plain = plainNumber(bare, cell.isNumber ? { sign: '.', whole: false } : column);
  if (plain !== null) return scaled({ value: plain, low: plain, high: plain, qualifier: 'exact' }, times);
  // "9+3": which is meant, or their sum, is a person's to say
  if (/\d\s*\+\s*\d/.test(text)) return null;
  const read = column.readCell(text).quantities[0] ?? column.readCell(withNoun(text)).quantities[0];
  return read ? scaled(read, times) : null;
}

function scaled({ value, low, high, qualifier }: CellNumber, times: number): CellNumber {
  // Decimals that are no halves of two: 1.1 times 10,000 is 11,000.
  const by = (number: number | null) => (number === null ? null : Number((number * times).toPrecision(15)));
  return { value: by(value), low: by(low), high: by(high), qualifier };
}

function plainNumber(text: string, { sign, whole }: Pick<NumberColumn, 'sign' | 'whole'>): number | null {
  const number = compact(text);
  if (/^-?\d+$/.test(number)) return Number(number);
  if (whole && /^-?\d{1,3}(?:[.,]\d{3})+$/.test(number)) return Number(number.replace(/[.,]/g, ''));
  const groups = sign === '.' ? ',' : '.';
  const wellFormed = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:[${groups}]\\d{3})+)(?:[${sign}]\\d+)?$`);
  return wellFormed.test(number) ? Number(number.replaceAll(groups, '').replace(sign, '.')) : null;
}

function compact(text: string): string {
  return text.replace(/[\s\u00a0\u202f']/gu, '');
}

/** In a column of numbers the noun stands in the heading; the reader wants one behind the number. */
function withNoun(text: string): string {
  if (/\p{sc=Han}/u.test(text)) return `${text}个`;
  return /[ăâđêôơư\u1ea0-\u1ef9]/iu.test(text) ? `${text} người` : `${text} persons`;
}
