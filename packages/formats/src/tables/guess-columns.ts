import type {
  ColumnGuess,
  ColumnMapping,
  Table,
  TableField,
  TableNotice,
  TableSheet,
  TableSubject,
} from '@comity/domain';
import { likeness, TELLING_CONTENTS } from './cell-contents.ts';
import { findDateProblem, orderOf } from './cell-dates.ts';
import { cellText, layoutOf, type SheetLayout } from './find-header.ts';
import { matchHeader } from './header-words.ts';
import { NOTICES_OF_A_KIND } from './sheet-notices.ts';

/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;

/**
 * How to read one sheet as a list of visits, consignments or courses: a guess for a person to confirm.
 *
 * @param sheetIndex zero-based; where not given, the first sheet that is such a list
 * @returns null where the sheet is no such list: fewer than two columns are known, or there are no rows
 */
export function guessColumns(table: Table, sheetIndex?: number): ColumnMapping | null {
  if (sheetIndex === undefined) {
    for (let index = 0; index < table.sheets.length; index++) {
      const mapping = guessColumns(table, index);
      if (mapping !== null) return mapping;
    }
    return null;
  }
  const sheet = table.sheets[sheetIndex];
  if (sheet === undefined) return null;
  const layout = layoutOf(sheet);
  const columns = settle(layout, sheet);
  const known = columns.filter(
    ({ field, confidence }) => field !== null && field !== 'number' && confidence >= 0.5,
  ).length;
  if (known < 2 || layout.dataRows.length === 0) return null;
  const { titleRows, headerRows, dataRows, totalRows } = layout;
  return {
    sheet: sheetIndex,
    subject: subjectOf(columns),
    titleRows,
    headerRows,
    dataRows,
    totalRows,
    columns,
    notices: noticesOf(sheet, layout, columns),
  };
}

interface Option {
  readonly column: number;
  readonly field: TableField;
  readonly confidence: number;
  readonly reason: ColumnGuess['reason'];
}

/** Each column gets its best field and each field its best column, strongest first. */
function settle(layout: SheetLayout, sheet: TableSheet): ColumnGuess[] {
  const options = layout.headings.flatMap((heading, column) => optionsFor(heading, column, layout, sheet));
  options.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const byColumn = new Map<number, Option>();
  const taken = new Set<TableField>();
  for (const option of options) {
    if (byColumn.has(option.column) || taken.has(option.field)) continue;
    byColumn.set(option.column, option);
    taken.add(option.field);
  }
  return layout.headings.map((header, column) => {
    const option = byColumn.get(column);
    if (option === undefined) return { column, header, field: null, confidence: 0, reason: 'none' };
    return { column, header, field: option.field, confidence: option.confidence, reason: option.reason };
  });
}

function optionsFor(heading: string, column: number, layout: SheetLayout, sheet: TableSheet): Option[] {
  const cells = layout.dataRows.slice(0, SAMPLE_ROWS).map((row) => cellText(sheet, row, column));
  const levels = heading.split(' / ');
  const matches = matchHeader(heading);
  if (matches.length === 0 && levels.length > 1) matches.push(...matchHeader(levels.at(-1) ?? ''));
  const options: Option[] = [];
  for (const [rank, { field, strength }] of matches.entries()) {
    const alike = likeness(field, cells);
    const agreed = alike === undefined ? strength : strength * (0.4 + 0.6 * alike) + (alike > 0.8 ? 0.08 : 0);
    const reason = alike !== undefined && alike > 0.5 ? 'header-and-content' : 'header';
    options.push({ column, field, confidence: round(agreed - rank * 0.02), reason });
  }
  for (const [field, belief] of TELLING_CONTENTS) {
    if (matches.some((match) => match.field === field)) continue;
    const alike = likeness(field, cells) ?? 0;
    // A heading that says something else outweighs what a few cells look like.
    const doubt = matches.length > 0 ? 0.6 : 1;
    if (alike >= 0.6) options.push({ column, field, confidence: round(belief * alike * doubt), reason: 'content' });
  }
  return options;
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

const TELLS_OF: Readonly<Record<Exclude<TableSubject, 'unknown'>, readonly TableField[]>> = {
  consignments: ['goods', 'quantity', 'packages', 'weight', 'value', 'donor', 'expiry', 'unit', 'category'],
  visits: ['persons', 'head', 'purpose', 'direction'],
  training: [],
};
const TRAINING_WORDS = /train|course|cohort|trainee|培训|学员|班次|đào tạo|tập huấn|khóa học|học viên/iu;

function subjectOf(columns: readonly ColumnGuess[]): TableSubject {
  if (columns.some(({ header }) => TRAINING_WORDS.test(header))) return 'training';
  const score = (subject: 'consignments' | 'visits'): number =>
    columns.filter(({ field }) => field !== null && TELLS_OF[subject].includes(field)).length;
  const goods = score('consignments');
  const visits = score('visits');
  if (goods === 0 && visits === 0) return 'unknown';
  return goods > visits ? 'consignments' : 'visits';
}

function noticesOf(sheet: TableSheet, layout: SheetLayout, columns: readonly ColumnGuess[]): TableNotice[] {
  return [
    ...sheet.notices,
    ...columns.flatMap(({ column, field }) =>
      field === 'date' || field === 'endDate' || field === 'expiry' ? dateNotices(sheet, layout, column) : [],
    ),
    ...layout.totalRows.map((row) => ({ code: 'table.total_row_skipped', row }) as const),
  ];
}

/** 03/04 is ambiguous unless another date of the column (25/04) shows which way round it is written. */
function dateNotices(sheet: TableSheet, { dataRows }: SheetLayout, column: number): TableNotice[] {
  const dates = dataRows.map((row) => ({ row, text: cellText(sheet, row, column) }));
  const orders = new Set(
    dates
      .filter(({ text }) => findDateProblem(text) !== 'impossible')
      .map(({ text }) => orderOf(text))
      .filter((order) => order !== 0),
  );
  const notices: TableNotice[] = [];
  for (const { row, text } of dates) {
    const problem = findDateProblem(text);
    if (problem === 'impossible') notices.push({ code: 'table.impossible_date', row, column });
    else if (problem === 'ambiguous' && orders.size !== 1) notices.push({ code: 'table.ambiguous_date', row, column });
  }
  return notices.slice(0, NOTICES_OF_A_KIND);
}
