import { randomUUID } from 'node:crypto';
import {
  type Direction,
  type EngagementKind,
  figureWeight,
  kindOf,
  type ProposedEngagement,
  type TableCell,
  type TableField,
  type TableSheet,
} from '@comity/domain';
import type { OwnParty } from '../../parties/own-party.usecases.ts';
import { cellPeriod, type DateOrder, dateOrderOf } from './cell-dates.ts';
import { decimalSignOf, type ReadCell } from './cell-numbers.ts';
import { type PaperText, PassageList, type ProposalDraft, TABLE_SOURCE } from './draft.ts';
import { type Cells, type NumberColumns, quantitiesOf } from './row-quantities.ts';
import { countriesOf, directionOfRow, partiesOf, type SideColumns } from './row-sides.ts';

/** How a person confirmed the columns of a list. */
export interface ConfirmedColumns {
  readonly kind: EngagementKind;
  readonly direction: Direction | null;
  /** The field of each column, from the left; null for one that is not read. */
  readonly columns: readonly (TableField | null)[];
  readonly dataRows: readonly number[];
  /** The columns' headings as printed: they may name the unit ("Weight (t)") or the currency ("Value (CNY)"). */
  readonly headers: readonly string[];
  /** BCP-47: how the paper writes numbers where its columns leave a doubt. */
  readonly language: string;
  /** From whose side the directions are seen. */
  readonly own: OwnParty;
}

/**
 * One proposal a row, which is its evidence, as its cell is that of each field. Rows without a date, a partner, a country or
 * a number tell of nothing and are passed over.
 */
export function proposeRows(
  sheet: TableSheet,
  confirmed: ConfirmedColumns,
  paper: PaperText,
  readCell: ReadCell,
): readonly ProposalDraft[] {
  const { kind, direction, language, own } = confirmed;
  const signs = new Map(
    confirmed.columns.flatMap((field, column) =>
      field === null ? [] : [[field, decimalSignOf(cellsOf(sheet, column, confirmed.dataRows), confirmed.language)]],
    ),
  );
  const dates = confirmed.columns.flatMap((field, column) =>
    field === 'date' || field === 'endDate' ? cellsOf(sheet, column, confirmed.dataRows) : [],
  );
  const dateOrder = dateOrderOf(dates.map(({ text }) => text));
  return confirmed.dataRows.flatMap((rowIndex) => {
    const row = sheet.rows[rowIndex] ?? [];
    const cells = new Map<TableField, TableCell>();
    const headers = new Map<TableField, string>();
    confirmed.columns.forEach((field, column) => {
      const cell = row[column];
      if (field === null || !cell || cell.text.trim() === '' || cells.has(field)) return;
      cells.set(field, cell);
      headers.set(field, confirmed.headers[column] ?? '');
    });
    const draft = rowProposal(
      cells,
      spanOf(row),
      { kind, direction, language, own, headers, signs, dateOrder },
      paper,
      readCell,
    );
    return draft ? [draft] : [];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From a row's first words to its last. */
function spanOf(row: readonly TableCell[]): Span {
  const filled = row.filter(({ text }) => text.trim() !== '');
  return { start: filled.at(0)?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}

function cellsOf(sheet: TableSheet, column: number, rows: readonly number[]): readonly TableCell[] {
  return rows.flatMap((row) => sheet.rows[row]?.[column] ?? []);
}

/** What a row needs to know of its columns. */
interface Columns extends NumberColumns, SideColumns {
  readonly dateOrder: DateOrder | null;
}

function rowProposal(
  cells: Cells,
  row: Span,
  columns: Columns,
  paper: PaperText,
  readCell: ReadCell,
): ProposalDraft | null {
  const { kind } = columns;
  const { direction, toldIn } = directionOfRow(cells, columns);
  const passages = new PassageList(paper.documentId);
  const evidence: Record<string, number[]> = {};
  const quoted = ({ start, end }: Span) => passages.add({ start, end, quote: paper.rawText.slice(start, end) });
  const cite = (field: string, ...sources: readonly TableField[]) => {
    evidence[field] = sources.flatMap((source) => cells.get(source) ?? []).map(quoted);
  };
  const text = (field: TableField) => cells.get(field)?.text.replace(/\s+/g, ' ').trim().slice(0, 300) || null;
  // The sentence of a list is its row: a cell by itself ("3") says nothing.
  evidence[''] = [quoted(row)];

  const period = periodOf(cells, columns.dateOrder, readCell);
  if (period.period !== null || period.periodAsWritten !== null) cite('period', 'date', 'endDate');
  const { countries, namedIn } = countriesOf(cells, direction, columns, readCell);
  if (countries.length > 0) cite('countries', namedIn);
  if (toldIn !== null) cite('direction', toldIn);
  const { quantities, unread } = quantitiesOf(cells, columns, readCell);
  quantities.forEach(({ sources }, index) => {
    cite(`quantities.${index}`, ...sources);
  });
  const parties = partiesOf(cells, direction, columns, readCell);
  parties.forEach(({ source }, index) => {
    cite(`parties.${index}`, source);
  });
  if (period.period === null && parties.length === 0 && countries.length === 0 && quantities.length === 0) return null;
  const place = text('place');
  if (place !== null) cite('place', 'place');
  const fields: Record<string, string> = {};
  const about = text('purpose') ?? text('goods') ?? text('category');
  const aboutField = kindOf(kind).about;
  if (aboutField !== undefined && about !== null) {
    fields[aboutField] = about;
    cite(`fields.${aboutField}`, 'purpose', 'goods', 'category');
  }
  const head = text('head');
  if (kind === 'visit' && head !== null) {
    fields.headOfDelegation = head;
    cite('fields.headOfDelegation', 'head');
  }
  const engagement: ProposedEngagement = {
    kind,
    direction: kindOf(kind).directions.includes(direction ?? 'incoming') ? direction : null,
    status: 'reported',
    aggregate: false,
    title:
      [text('partner') ?? text('donor') ?? text('country'), about ?? head].filter(Boolean).join(' · ').slice(0, 140) ||
      kind,
    ...period,
    countries,
    place,
    themes: [],
    parties: parties.map(({ party }) => party),
    quantities: quantities.map(({ quantity }) => quantity),
    fields,
    byOthers: false,
    notes: [text('remarks'), ...unread].filter(Boolean).join('\n') || null,
    evidence,
  };
  return {
    id: randomUUID(),
    documentId: paper.documentId,
    source: TABLE_SOURCE,
    payload: { kind: 'engagement', engagement },
    passages: passages.all,
    weight: figureWeight(engagement),
  };
}

function periodOf(
  cells: Cells,
  order: DateOrder | null,
  readCell: ReadCell,
): { period: string | null; periodAsWritten: string | null } {
  const written = [cells.get('date')?.text, cells.get('endDate')?.text].filter(
    (each) => each !== undefined && each !== '',
  );
  const start = cellPeriod(cells.get('date')?.text ?? '', order, readCell);
  const end = cellPeriod(cells.get('endDate')?.text ?? '', order, readCell);
  if (start === null) return { period: null, periodAsWritten: written.join(' – ').slice(0, 300) || null };
  const joined = end !== null && end !== start && !start.includes('/') && end > start ? `${start}/${end}` : start;
  return { period: joined, periodAsWritten: null };
}
