import { readDate } from './dates.ts';
import { plain } from './fold.ts';
import type { SheetOfCells, SheetRow } from './sheet.ts';
import { readTime } from './times.ts';

/** Labels that stand before a value in a pasted programme, and the heading of the column that it would stand in. */
const LABELS: readonly (readonly [RegExp, number])[] = [
  [/^(?:venue|place|location|地点|场所|địa điểm|tại)\s*[:：]\s*/iu, 3],
  [/^(?:participants?|groups?|参加人员|参加|thành phần|đoàn)\s*[:：]\s*/iu, 4],
  [/^(?:interpreters?|interpreting|翻译|译员|phiên dịch)\s*[:：]\s*/iu, 5],
  [/^(?:cars?|vehicles?|transport|车辆|用车|xe)\s*[:：]\s*/iu, 6],
  [/^(?:hosts?|escorts?|accompanied by|陪同|主持|接待|接机|送机|người đón|đi cùng|chủ trì)\s*[:：]\s*/iu, 7],
  [/^(?:remarks?|notes?|备注|ghi chú)\s*[:：]\s*/iu, 8],
];
const BEFORE_LABEL = new RegExp(
  `[\\s(（，,]+(?=(?:${LABELS.map(([{ source }]) => source.replace(/^\^/, '')).join('|')}))`,
  'giu',
);
const HEADER = ['Date', 'Time', 'Activity', 'Place', 'Group', 'Interpreter', 'Car', 'Host', 'Remarks'];

/** Pasted text as a table: rows of cells where tabs or bars part them, else a line for each time with what follows it. */
export function sheetOfText(text: string): SheetOfCells {
  const lines = text.split(/\r\n|\r|\n/u);
  const parted = partedBy(lines, '\t') ?? partedBy(lines, '|');
  if (parted) return { name: '', above: [], rows: parted };
  const rows: SheetRow[] = [{ number: 0, cells: HEADER }];
  let open: { number: number; cells: string[] } | undefined;
  for (const [nth, line] of lines.entries()) {
    const words = plain(line).replace(/^[•*·▪►✓-]+\s+/u, '');
    if (words === '') continue;
    const number = nth + 1;
    const date = readDate(words);
    const time = readTime(words);
    if (typeof time === 'object' || time === 'no-such-time') {
      const rest = typeof time === 'object' ? time.rest : '';
      const written = rest === '' ? words : words.slice(0, words.length - rest.length);
      open = { number, cells: ['', written.trim(), '', '', '', '', '', '', ''] };
      rows.push(open);
      if (rest !== '') put(open.cells, rest);
    } else if (date !== undefined || !open || !/^\s/.test(line)) {
      const label = open && LABELS.some(([pattern]) => pattern.test(words));
      if (open && label) put(open.cells, words);
      else {
        rows.push({ number, cells: [words] });
        open = undefined;
      }
    } else put(open.cells, words);
  }
  return { name: '', above: [], rows };
}

/** What follows a time: its activity, and labelled parts of it, wherever in the line or its brackets they stand. */
function put(cells: string[], words: string): void {
  for (const part of words.replaceAll(BEFORE_LABEL, '\n').split(/\n|\s*[|;；]\s*/u)) {
    const [pattern, column] = LABELS.find(([label]) => label.test(part)) ?? [undefined, 2];
    const value = withoutLooseBrackets(pattern ? part.replace(pattern, '') : part);
    if (value !== '') cells[column] = cells[column] ? `${cells[column]}; ${value}` : value;
  }
}

/** A bracket that was opened before a label is closed behind its value. */
function withoutLooseBrackets(text: string): string {
  const opens = text.search(/[(（]/u);
  const closes = text.search(/[)）]/u);
  const loose = closes !== -1 && (opens === -1 || closes < opens);
  const closed = loose ? text.replace(/[)）]/u, '') : text.replace(/\s*[(（](?=[^)）]+$)/u, ', ');
  return closed.replace(/[(（，,\s]+$/u, '').trim();
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
