import { isEdtf, type Reading } from '@comity/domain';

/** A cell's date or period as EDTF; null where it could be two days (03/04/2019) or none. */
export function cellPeriod(cell: string, readCell: (text: string) => Reading): string | null {
  const text = cell.trim();
  const year = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/u.exec(
    text.replace(/[T ]00:00(:00)?(\.0+)?Z?$/, ''),
  );
  if (year) return edtfOf(year[1], year[2], year[3]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dayFirst) {
    const [, a = '', b = '', y] = dayFirst;
    if (a === b || Number(a) > 12) return edtfOf(y, b, a);
    return Number(b) > 12 ? edtfOf(y, a, b) : null;
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
