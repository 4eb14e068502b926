import { isEdtf, type Reading } from '@comity/domain';

/** What stands first in 03/04/2019. */
export type DateOrder = 'day' | 'month';

const IN_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** How a list writes its dates: as those do that leave no doubt. Null where none does, or where they contradict each other. */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const [, a, sign, b] = IN_NUMBERS.exec(cell.trim()) ?? [];
    if (Number(a) > 12) orders.add('day');
    else if (Number(b) > 12) orders.add('month');
    // Nobody writes months first with dots (CLDR, dates, short).
    else if (sign === '.') orders.add('day');
  }
  const [order] = orders;
  return orders.size === 1 ? (order ?? null) : null;
}

/** A cell's date or period as EDTF; null where it could be two days (03/04/2019 in a list that does not show its order) or none. */
export function cellPeriod(cell: string, order: DateOrder | null, readCell: (text: string) => Reading): string | null {
  const text = cell.trim();
  const year = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/u.exec(
    text.replace(/[T ]00:00(:00)?(\.0+)?Z?$/, ''),
  );
  if (year) return edtfOf(year[1], year[2], year[3]);
  const inNumbers = IN_NUMBERS.exec(text);
  if (inNumbers) {
    const [, a = '', , b = '', y] = inNumbers;
    if (Number(a) > 12 || a === b) return edtfOf(y, b, a);
    if (Number(b) > 12) return edtfOf(y, a, b);
    if (order === null) return null;
    return order === 'day' ? edtfOf(y, b, a) : edtfOf(y, a, b);
  }
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (month) return edtfOf(month[2], month[1], undefined);
  const [date] = readCell(text).dates;
  return date?.edtf && isEdtf(date.edtf) ? date.edtf : null;
}

function edtfOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const two = (part: string) => part.padStart(2, '0');
  const edtf = [year ?? '', ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
  return isEdtf(edtf) ? edtf : null;
}
