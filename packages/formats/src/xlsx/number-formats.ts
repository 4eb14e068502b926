/**
 * What a number in a spreadsheet means: its style says whether it is a date, a time or a percentage
 * (ECMA-376-1:2016, 18.8.30 and 18.8.31).
 */
export type NumberMeaning = 'number' | 'percent' | 'year' | 'month' | 'date' | 'datetime' | 'time';

const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
  9: 'percent',
  10: 'percent',
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'datetime',
  27: 'date',
  28: 'date',
  29: 'date',
  30: 'date',
  31: 'date',
  32: 'time',
  33: 'time',
  34: 'time',
  35: 'time',
  36: 'date',
  45: 'time',
  46: 'time',
  47: 'time',
  50: 'date',
  51: 'date',
  52: 'month',
  53: 'date',
  54: 'date',
  55: 'time',
  56: 'time',
  57: 'month',
  58: 'date',
};

/** @param code the format's own code, where it has one */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return BUILT_IN[id] ?? 'number';
  const bare = (code.split(';')[0] ?? '')
    .slice(0, 255)
    .replaceAll(/"[^"]*"|\\.|_.|\*./gu, '')
    .replaceAll(/\[(?:\$[^\]]*|[A-Za-z]+\d*|[<>=][^\]]*)\]/gu, (part) => (/^\[(?:h+|m+|s+)\]$/iu.test(part) ? 'h' : ''))
    .toLowerCase()
    .replaceAll('general', '');
  const hasYear = /y|e/u.test(bare) && !/[0#?]e[+-]?/u.test(bare);
  const hasDay = bare.includes('d');
  const hasHour = /h|s/u.test(bare);
  if (hasDay) return hasHour ? 'datetime' : 'date';
  if (hasHour) return 'time';
  if (hasYear) return bare.includes('m') ? 'month' : 'year';
  if (/m{3}/u.test(bare)) return 'month';
  return bare.includes('%') ? 'percent' : 'number';
}

const DAY_MS = 86_400_000;
/** 1899-12-30: day 60 (the 29 February 1900 that never was) falls out right for every later day. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that spreadsheets know. */
const LAST_DAY = 2_958_465;

/** The cell's text: dates as ISO 8601, numbers without separators and without the noise of binary fractions. */
export function formatNumber(value: string, meaning: NumberMeaning, dates1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (meaning === 'number') return plain(number);
  if (meaning === 'percent') return `${plain(number * 100)}%`;
  if (number < 0 || number > LAST_DAY) return plain(number);
  const day = !dates1904 && number < 60 ? number + 1 : number;
  const moment = new Date(
    Math.round(((dates1904 ? EPOCH_1904 : EPOCH_1900) + day * DAY_MS) / 1000) * 1000,
  ).toISOString();
  switch (meaning) {
    case 'year':
      return moment.slice(0, 4);
    case 'month':
      return moment.slice(0, 7);
    case 'time':
      return number < 1 ? moment.slice(11, 16) : `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
    case 'datetime':
      return Number.isInteger(number) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
    default:
      return moment.slice(0, 10);
  }
}

/** Fifteen significant digits, as a spreadsheet shows them, never in scientific notation for what people write out. */
function plain(number: number): string {
  const rounded = Number(number.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return BigInt(rounded).toString();
  const text = String(rounded);
  return /e-/u.test(text) ? rounded.toFixed(20).replace(/0+$/u, '') : text;
}
