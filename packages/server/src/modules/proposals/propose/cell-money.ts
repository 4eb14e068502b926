import type { ReadCell } from './cell-numbers.ts';

export interface MoneyColumn {
  /** ISO 4217 */
  readonly currency: string;
  /** How much a one of its plain numbers stands for: 10,000 in a column "价值（万元）". */
  readonly times: number;
}

/**
 * The currency of a sum: as its cell names it, the column of currencies, or the column's heading ("Value (CNY)", "Trị giá (triệu đồng)").
 * Null where none does: money without its currency is no money. The cell stays in the row's evidence, and a person may add it.
 */
export function moneyColumn(value: string, currency: string, heading: string, readCell: ReadCell): MoneyColumn | null {
  const own = moneyIn(`${currency} ${value}`, readCell);
  // It says its own millions as well, which the number is read with.
  if (own !== null) return { ...own, times: 1 };
  const bracketed = /[(（:：,，]\s*([^()（）]+?)\s*[)）]?\s*$/u.exec(heading)?.[1] ?? '';
  // 1万元, 1 triệu đồng, USD 1 million: as the reader reads a one in these words.
  const one = [bracketed.replace(/^([A-Z]{3}|\p{Sc})(?=\s|$)/u, '$1 1'), `1 ${bracketed}`, `1${bracketed}`, heading];
  for (const words of one) {
    const money = moneyIn(words, readCell);
    if (money !== null) return money;
  }
  return null;
}

function moneyIn(words: string, readCell: ReadCell): MoneyColumn | null {
  const read = readCell(words).quantities.find(({ measure }) => measure === 'money');
  if (read?.unit) return { currency: read.unit, times: read.value ?? 1 };
  const code = /\b[A-Z]{3}\b/.exec(words)?.[0];
  return code ? { currency: code, times: 1 } : null;
}
