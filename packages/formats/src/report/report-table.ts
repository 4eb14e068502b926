import type { ReportCell, ReportColumn, ReportTable } from '@comity/domain';
import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Citations } from './citations.ts';
import { STYLE } from './styles.ts';
import { printedWidth, TEXT_WIDTH } from './typography.ts';

/** One cell's paragraphs, or one paragraph's runs. */
type CellContent = readonly Paragraph[];

interface LaidOutTable {
  readonly columns: readonly ReportColumn[];
  /** In twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly total?: readonly CellContent[] | undefined;
}

/** Up to so many rows a table stays on one page. */
const ROWS_KEPT_TOGETHER = 16;
/** A table of two columns as wide as the page would send the eye on a journey. */
const NARROW_SHARE = 0.6;

/** A table in the report's style: the header repeats on every page, no row breaks across two. */
export function layOut({ columns, widths, rows, total }: LaidOutTable): Table {
  const cell = (children: readonly Paragraph[], width: number | undefined) =>
    new TableCell({
      children: children.length === 0 ? [new Paragraph({ style: STYLE.cell })] : [...children],
      ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
      verticalAlign: VerticalAlignTable.TOP,
    });
  const row = (cells: readonly CellContent[]) =>
    new TableRow({ cantSplit: true, children: widths.map((width, column) => cell(cells[column] ?? [], width)) });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((width, column) => {
      const { label = '', align = 'start' } = columns[column] ?? {};
      return cell([cellParagraph([new TextRun(label)], align, STYLE.cellHead)], width);
    }),
  });
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: {
      firstRow: true,
      lastRow: total !== undefined,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...rows.map(row), ...(total === undefined ? [] : [row(total)])],
  });
}

export function cellParagraph(
  children: readonly ParagraphChild[],
  align: ReportColumn['align'] = 'start',
  style: string = STYLE.cell,
): Paragraph {
  return new Paragraph({
    style,
    alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [...children],
  });
}

/** A numbered table with its caption above and its notes below. */
export function reportTable(table: ReportTable, caption: string, citations: Citations): (Paragraph | Table)[] {
  const { columns } = table;
  const style = table.rows.length <= ROWS_KEPT_TOGETHER ? STYLE.cellKept : STYLE.cell;
  const content = (cells: readonly ReportCell[], bold: boolean): CellContent[] =>
    columns.map(({ align }, column) => {
      const { text = '', sources } = cells[column] ?? {};
      return [cellParagraph([new TextRun({ text, bold }), ...citations.refer(sources)], align, style)];
    });
  const rows = table.rows.map((cells) => content(cells, false));
  return [
    new Paragraph({ style: STYLE.caption, children: [new TextRun(caption)] }),
    layOut({
      columns,
      widths: columnWidths(table),
      rows,
      total: table.total === null ? undefined : content(table.total, true),
    }),
    ...table.notes.map((note) => new Paragraph({ style: STYLE.note, children: [new TextRun(note)] })),
  ];
}

/** Widths in proportion to what stands in the columns, none below a tenth nor above a half of the page (two columns: 70 %). */
function columnWidths({ columns, rows, total }: ReportTable): number[] {
  const lengths = columns.map(({ label }, column) => {
    const texts = [label, ...rows.map((row) => row[column]?.text ?? ''), total?.[column]?.text ?? ''];
    // Long texts break, so that they count up to a line.
    return texts.reduce((widest, text) => Math.max(widest, Math.min(printedWidth(text), 60)), 6);
  });
  const longest = columns.length <= 2 ? 0.7 : 0.5;
  const sum = lengths.reduce((all, length) => all + length, 0);
  const shares = lengths.map((length) => Math.min(Math.max(length / sum, 1 / (columns.length * 2)), longest));
  const all = shares.reduce((total, share) => total + share, 0);
  const width = columns.length <= 2 ? TEXT_WIDTH * NARROW_SHARE : TEXT_WIDTH;
  return shares.map((share) => Math.round((share / all) * width));
}
