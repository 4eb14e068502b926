import { type ReportCountedGroup, type ReportCountedItem, type ReportDocument, UNVERIFIED_MARK } from '@comity/domain';
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Citations } from './citations.ts';
import { cellParagraph, layOut } from './report-table.ts';
import { STYLE } from './styles.ts';
import { COLOURS, TEXT_WIDTH } from './typography.ts';

const INSIDE_MARK = '↳';
/** What explains the marks of a list does not stand alone on the next page. */
const ROWS_KEPT_WITH_NOTES = 2;
const SHARES = [0.25, 0.21, 0.36, 0.18];
const WIDTHS = SHARES.map((share) => Math.round(share * TEXT_WIDTH));

/** What a figure counts, line by line. What stands inside an aggregate is told below it, indented, and says so. */
export function countedList(
  group: ReportCountedGroup,
  report: ReportDocument,
  citations: Citations,
): (Paragraph | Table)[] {
  const { labels } = report;
  const columns = [labels.date, labels.what, labels.partner, labels.quantities].map((label) => ({
    label,
    align: 'start' as const,
  }));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(group.title)] }),
    layOut({
      columns,
      widths: WIDTHS,
      rows: group.items.map((item, index) =>
        cells(item, report, citations, index >= group.items.length - ROWS_KEPT_WITH_NOTES),
      ),
    }),
    ...[...marksOf(group, report), ...group.notes].map(
      (note) => new Paragraph({ style: STYLE.note, children: [new TextRun(note)] }),
    ),
  ];
}

/** What the marks in a list mean, where it has any. */
function marksOf({ items }: ReportCountedGroup, { labels }: ReportDocument): readonly string[] {
  const isMarked = items.some(({ partner }) => partner?.includes(UNVERIFIED_MARK));
  return [
    ...(items.some(({ insideAggregate }) => insideAggregate) ? [`${INSIDE_MARK} ${labels.insideAggregate}`] : []),
    ...(isMarked ? [`${UNVERIFIED_MARK} ${labels.unverifiedName}`] : []),
  ];
}

/** @param kept on the page of what follows */
function cells(item: ReportCountedItem, report: ReportDocument, citations: Citations, kept: boolean): Paragraph[][] {
  const style = kept ? STYLE.cellKept : STYLE.cell;
  const { labels } = report;
  const what = [
    cellParagraph(
      [
        new TextRun(item.insideAggregate ? `${INSIDE_MARK} ${item.title}` : item.title),
        ...citations.refer(item.sources),
      ],
      'start',
      style,
    ),
  ];
  if (item.toVerify)
    what.push(
      cellParagraph(
        [new TextRun({ text: labels.toVerify, bold: true, color: COLOURS.open })],
        'start',
        STYLE.figureStatus,
      ),
    );
  const partner = [item.partner, item.country].filter((text) => text !== null);
  return [
    [cellParagraph([new TextRun(item.date)], 'start', style)],
    what,
    partner.map((text, index) =>
      cellParagraph([new TextRun({ text, ...(index > 0 ? { color: COLOURS.quiet } : {}) })], 'start', style),
    ),
    item.quantities.map((text) => cellParagraph([new TextRun(text)], 'start', style)),
  ];
}
