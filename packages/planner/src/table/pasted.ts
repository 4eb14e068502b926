import { readDate } from './dates.ts';
import { asWritten, plain } from './fold.ts';
import { isLabelled } from './labels.ts';
import { MOST_CHARACTERS, type SheetOfCells, type SheetRow } from './sheet.ts';
import { readTime } from './times.ts';

/** What labels say of people and cars is all that there is. */
const HEADER = ['Date', 'Time', 'Activity', 'Interpreter', 'Car', 'Host'];

/** Pasted text as a table: rows of cells where tabs or bars part them, else a line for each time with what follows it. */
export function sheetOfText(text: string): SheetOfCells {
  const lines = text.split(/\r\n|\r|\n/u);
  const parted = partedBy(lines, '\t') ?? partedBy(lines, '|');
  if (parted) return { name: '', above: [], rows: parted };
  const rows: SheetRow[] = [{ number: 0, cells: HEADER }];
  let open: { number: number; cells: string[] } | undefined;
  for (const [nth, line] of lines.entries()) {
    const number = nth + 1;
    for (const words of thingsOf(
      asWritten(line.slice(0, MOST_CHARACTERS)).replaceAll(/^[•*·▪►✓-]+\s+|[\s;,；，]+$/gu, ''),
    )) {
      if (words === '') continue;
      const date = readDate(words);
      const time = readTime(words);
      if (typeof time === 'object' || time === 'no-such-time') {
        const rest = typeof time === 'object' ? time.rest : '';
        const written = rest !== '' && words.endsWith(rest) ? words.slice(0, -rest.length) : words;
        open = { number, cells: ['', written.trim(), ''] };
        rows.push(open);
        if (rest !== '') put(open.cells, rest);
      } else if (date !== undefined || !open || !/^\s/.test(line)) {
        if (open && isLabelled(words)) put(open.cells, words);
        else {
          // "Arrive 14:30 at the airport" is a thing of the programme, wherever its time stands: no heading.
          const isThing = date === undefined && TIME_WITHIN.test(plain(words));
          rows.push({ number, cells: isThing ? ['', words, words] : [words] });
          open = undefined;
        }
      } else put(open.cells, words);
    }
  }
  return { name: '', above: [], rows };
}

/** Signs between the things of one line, and brackets, in which nothing is parted. */
const BETWEEN = /[（(][^()（）]*[)）]|\s*[;,]\s*|\s+\/\s+/gu;
/** A time that nothing else is taken for: a number alone may count something. */
const PLAINLY_A_TIME = /^(?:\p{Script=Han}{2}\s*)?\d{1,2}\s*(?::\d{2}|(?:h|giờ|am|pm)(?!\p{L})|h\d{2}|[点點时時])/iu;

/** Four figures, which are a time behind others that are. */
const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d\s*(?:hrs?\s*)?(?=[-–—]|\s\p{L})/u;

const TIME_WITHIN = /(?<![\d./-]|\d,)\d{1,2}(?:[:h]\d{2}(?![\d/])|[点时]|\s?[ap]\.?m(?!\p{L}))/iu;

/** In characters, with a word behind it. */
const LONGEST_TIME = 60;

/** `9:00-10:00 Talks; 10:15 Tour`: what a line that begins with a time tells, each with the time that stands before it, in their order. */
function thingsOf(line: string): readonly string[] {
  const first = readTime(line);
  if (typeof first !== 'object' || first.rest === '') return [line];
  const words = plain(line);
  const things: string[] = [];
  let [begin, latest] = [0, first.from];
  for (const { 0: sign, index } of words.matchAll(BETWEEN)) {
    const after = words.slice(index + sign.length, index + sign.length + LONGEST_TIME);
    const isTime = PLAINLY_A_TIME.test(after) || (MILITARY.test(words) && MILITARY.test(after));
    const next = isTime && !/^[（(]/u.test(sign) ? readTime(after) : undefined;
    if (typeof next !== 'object' || next.rest === '' || next.from < latest) continue;
    if (typeof readTime(line.slice(begin, index)) !== 'object') continue;
    things.push(line.slice(begin, index));
    begin = index + sign.length;
    latest = next.from;
  }
  return [...things, line.slice(begin)];
}

/** What follows a time; labelled parts of it are found where its cell is read. */
function put(cells: string[], words: string): void {
  cells[2] = cells[2] ? `${cells[2]}; ${words}` : words;
}

/** Where most lines are parted by a sign into three cells or more. */
function partedBy(lines: readonly string[], sign: string): readonly SheetRow[] | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const parted = filled.filter((line) => line.split(sign).length >= 3);
  if (parted.length < 2 || parted.length * 2 < filled.length) return undefined;
  return lines.flatMap((line, nth): readonly SheetRow[] => {
    const isFramed = sign === '|' && /^\|.*\|$/u.test(line.trim());
    const bare = isFramed ? line.trim().slice(1, -1) : line;
    const cells = bare.split(sign).map((cell) => cell.trim());
    // The rule under the header of a table in Markdown.
    if (cells.every((cell) => /^:?-*:?$/u.test(cell))) return [];
    return [{ number: nth + 1, cells }];
  });
}
