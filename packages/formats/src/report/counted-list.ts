import type { ReportCountedGroup, ReportCountedItem, ReportDocument } from '@comity/domain';
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Citations } from './citations.ts';
import { openMatter } from './headlines.ts';
import { cellParagraph, layOut } from './report-table.ts';
import { STYLE } from './styles.ts';
import { COLOURS, TEXT_WIDTH } from './typography.ts';

const SHARES = [0.22, 0.4, 0.24, 0.14];
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
    layOut({ columns, widths: WIDTHS, rows: group.items.map((item) => cells(item, report, citations)) }),
    ...group.notes.map((note) => new Paragraph({ style: STYLE.note, children: [new TextRun(note)] })),
  ];
}

function cells(item: ReportCountedItem, report: ReportDocument, citations: Citations): Paragraph[][] {
  const { labels, language } = report;
  const what = [
    cellParagraph([
      new TextRun(item.insideAggregate ? `↳ ${item.title}` : item.title),
      ...citations.refer(item.sources),
    ]),
  ];
  const aside = (runs: readonly TextRun[]) => cellParagraph(runs, 'start', STYLE.figureStatus);
  if (item.insideAggregate) what.push(aside([new TextRun({ text: labels.insideAggregate, color: COLOURS.quiet })]));
  if (item.unverifiedNames.length > 0) {
    const names = item.unverifiedNames.join(language === 'zh' ? '、' : ', ');
    what.push(aside(openMatter(labels.unverifiedName, names, language)));
  }
  if (item.toVerify !== null) what.push(aside(openMatter(labels.toVerify, item.toVerify, language)));
  const partner = [item.partner, item.country].filter((text) => text !== null);
  return [
    [cellParagraph([new TextRun(item.date)])],
    what,
    partner.map((text, index) =>
      cellParagraph([new TextRun({ text, ...(index > 0 ? { color: COLOURS.quiet } : {}) })]),
    ),
    item.quantities.map((text) => cellParagraph([new TextRun(text)])),
  ];
}
