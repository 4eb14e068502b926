import { parseEdtf } from './edtf.ts';
import type { InterfaceLanguage } from './workspace.ts';

/**
 * A date or period as people write it into a form: as EDTF; or where the digits may be read in two ways, both, day before month first.
 * What a source says is the reader's business: here somebody writes on purpose, and is asked rather than guessed.
 */
export type WrittenPeriod =
  | { readonly edtf: string }
  | { readonly ambiguous: readonly [dayFirst: string, monthFirst: string] };

/** @returns undefined where it is no date, or the year is left to guess */
export function readWrittenPeriod(text: string, language: InterfaceLanguage): WrittenPeriod | undefined {
  const written = text.normalize('NFKC').trim().toLowerCase();
  // EDTF has a capital X for an unknown figure.
  const edtf = written.toUpperCase();
  if (parseEdtf(edtf)) return { edtf };
  const dayFirst = readIn(written, 'day-first');
  // Who writes Vietnamese has one order.
  const monthFirst = language === 'vi' ? undefined : readIn(written, 'month-first');
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only === undefined ? undefined : { edtf: only };
  }
  return { ambiguous: [dayFirst, monthFirst] };
}

/** Which of two bare numbers is the day. */
type Order = 'day-first' | 'month-first';

function readIn(written: string, order: Order): string | undefined {
  const point = readPoint(written, order);
  if (point !== undefined) return point;
  for (const sign of RANGES) {
    const [first = '', last = '', ...more] = written
      .replace(FROM, '')
      .split(sign)
      .map((end) => end.trim());
    if (first === '' || last === '' || more.length > 0) continue;
    const from = readEnd(first, last, 'behind', order);
    const to = readEnd(last, first, 'before', order);
    if (from?.length === to?.length && from !== undefined) return sound(`${from}/${to}`);
  }
  return undefined;
}

const FROM = /^(?:from|từ)\s+|^[从自]\s*/u;
/** What may stand between the ends; a bare hyphen, which dates have too, only where nothing else does. */
const RANGES: readonly RegExp[] = [/\s+(?:-|to|until|đến)\s+|\s*[–—~至到]\s*/u, /-/u];

/** One end of a range, with as much of the other as is said for both: "12–15 May 2019", 2019年5月12日至15日. A number alone is a day. */
function readEnd(end: string, other: string, lies: 'behind' | 'before', order: Order): string | undefined {
  if (order === 'month-first' && /^\d+$/.test(end)) return undefined;
  const cuts = [...other.matchAll(/(?<=\p{L}|[-/.])(?=\P{L})|(?<!^)(?=[\s,/.])/gu)].map(({ index }) => index);
  const completed =
    lies === 'behind'
      ? cuts.map((cut) => `${end}${other.slice(cut)}`)
      : cuts.reverse().map((cut) => `${other.slice(0, cut)}${other.slice(cut).startsWith(' ') ? ' ' : ''}${end}`);
  return [end, ...completed].map((each) => readPoint(each, order)).find((edtf) => edtf !== undefined);
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Words and signs that say what each number is. */
const SAID: readonly RegExp[] = [
  /^(?:năm\s+)?(?<year>\d{4})\s*年?$/u,
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号]?)?$/u,
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?:(?:ngày\s+)?(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2})(?:\s*[,/-]\s*|\s+)(?:năm\s+)?(?<year>\d{4})$/u,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<name>[a-z]{3,})\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>[a-z]{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];
/** Two numbers before a year. */
const BARE = /^(?:ngày\s+)?(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/u;

function readPoint(written: string, order: Order): string | undefined {
  for (const form of SAID) {
    const said = form.exec(written)?.groups;
    if (said) return sound(edtfOf(said['year'], said['month'] ?? monthNamed(said['name']), said['day']));
  }
  const bare = BARE.exec(written)?.groups;
  if (!bare) return undefined;
  const [day, month] = order === 'day-first' ? [bare['first'], bare['second']] : [bare['second'], bare['first']];
  return sound(edtfOf(bare['year'], month, day));
}

/** "Sept" is September; `00`, which is none, for a name that no month has. */
function monthNamed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : String(MONTHS.findIndex((month) => month.startsWith(name)) + 1);
}

function edtfOf(year = '', month?: string, day?: string): string {
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))].join('-');
}

function sound(edtf: string): string | undefined {
  return parseEdtf(edtf) ? edtf : undefined;
}
