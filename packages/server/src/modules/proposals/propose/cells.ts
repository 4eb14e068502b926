import { isEdtf, type Qualifier, type Reading } from '@comity/domain';

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
  const [date] = readCell(text).dates;
  return date?.edtf && isEdtf(date.edtf) ? date.edtf : null;
}

function edtfOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const two = (part: string) => part.padStart(2, '0');
  const edtf = [year ?? '', ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
  return isEdtf(edtf) ? edtf : null;
}

export interface CellNumber {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** A cell's number: plain digits with grouping first, else as the reader reads words ("about thirty", 三十余). */
export function cellNumber(cell: string, readCell: (text: string) => Reading): CellNumber | null {
  const text = cell.normalize('NFKC').trim();
  if (text === '') return null;
  const plain = plainNumber(
    text.replace(/\s*(?:[A-Z]{3}|kg|t|人|套|件|箱)$/u, '').replace(/^(?:[A-Z]{3}|[$€£¥])\s*/u, ''),
  );
  if (plain !== null) return { value: plain, low: plain, high: plain, qualifier: 'exact' };
  const [read] = readCell(text).quantities;
  return read ? { value: read.value, low: read.low, high: read.high, qualifier: read.qualifier } : null;
}

/** `1,204`, `1 204`, `1.204.000`, `12.5`, `1.204,50`; a single separator before three digits groups with a comma, and is a point's decimal. */
function plainNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f']/gu, '');
  if (/^-?\d+(?:\.\d+)?$/.test(compact)) return Number(compact);
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact)) return Number(compact.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(compact)) return Number(compact.replaceAll('.', ''));
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(compact)) return Number(compact.replaceAll('.', '').replace(',', '.'));
  return null;
}
