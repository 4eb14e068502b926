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
  const point = readPoint(written, language);
  if (point) return point;
  const ends = written.split(RANGE).map((end) => readPoint(end.trim(), language));
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to || !('edtf' in from) || !('edtf' in to)) return undefined;
  return sound(`${from.edtf}/${to.edtf}`);
}

const RANGE = /\s+(?:-|to|until|đến)\s+|\s*[–—至]\s*/u;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Words and signs that say what each number is. */
const SAID: readonly RegExp[] = [
  /^(?:năm\s+)?(?<year>\d{4})\s*年?$/u,
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号])?$/u,
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?:(?:ngày\s+)?(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2})(?:\s*[,/-]\s*|\s+)(?:năm\s+)?(?<year>\d{4})$/u,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<name>[a-z]{3,})\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>[a-z]{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];
/** Two numbers before a year: whose language has one order for them reads them so. */
const BARE = /^(?:ngày\s+)?(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/u;

function readPoint(written: string, language: InterfaceLanguage): WrittenPeriod | undefined {
  for (const form of SAID) {
    const said = form.exec(written)?.groups;
    if (said) return sound(edtfOf(said['year'], said['month'] ?? monthNamed(said['name']), said['day']));
  }
  const bare = BARE.exec(written)?.groups;
  if (!bare) return undefined;
  const dayFirst = sound(edtfOf(bare['year'], bare['second'], bare['first']));
  const monthFirst = sound(edtfOf(bare['year'], bare['first'], bare['second']));
  if (language === 'vi' || !monthFirst || dayFirst?.edtf === monthFirst.edtf) return dayFirst;
  return dayFirst ? { ambiguous: [dayFirst.edtf, monthFirst.edtf] } : monthFirst;
}

/** "Sept" is September; `00`, which is none, for a name that no month has. */
function monthNamed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : String(MONTHS.findIndex((month) => month.startsWith(name)) + 1);
}

function edtfOf(year = '', month?: string, day?: string): string {
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))].join('-');
}

function sound(edtf: string): { readonly edtf: string } | undefined {
  return parseEdtf(edtf) ? { edtf } : undefined;
}
