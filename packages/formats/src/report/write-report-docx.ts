import type { ReportDocument } from '@comity/domain';
import { BorderStyle, Document, HeadingLevel, NumberFormat, Packer, Paragraph, type Table, TextRun } from 'docx';
import { printable } from '../xml/printable.ts';
import { Citations } from './citations.ts';
import { countedList } from './counted-list.ts';
import { headlineFigures } from './headlines.ts';
import { firstPageHeader, pageFooter, pageHeader } from './page-frame.ts';
import { reportTable } from './report-table.ts';
import { reportStyles, STYLE, tableStyleXml } from './styles.ts';
import { COLOURS, PAGE } from './typography.ts';

/**
 * The Word report (.docx, A4): real styles, real endnotes, headers and footers, fonts for Chinese. Opens in Word and in
 * LibreOffice as it is.
 */
export async function writeReportDocx(given: ReportDocument): Promise<Uint8Array> {
  const report = printable(given);
  const citations = new Citations(report);
  const children = body(report, citations);
  const document = new Document({
    title: report.title,
    creator: report.organisation,
    lastModifiedBy: report.organisation,
    ...(report.subtitle === null ? {} : { subject: report.subtitle }),
    styles: reportStyles(report.language),
    externalStyles: tableStyleXml(),
    endnotes: citations.endnotes(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, header: 700, footer: 620 },
          },
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        headers: { default: pageHeader(report), first: firstPageHeader(report) },
        footers: { default: pageFooter(report), first: pageFooter(report) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function body(report: ReportDocument, citations: Citations): (Paragraph | Table)[] {
  const { labels } = report;
  const children: (Paragraph | Table)[] = [...titleBlock(report), ...report.introduction.map(paragraph)];
  if (report.headlines.length > 0) children.push(heading(labels.headlines), headlineFigures(report, citations));
  if (report.tables.length > 0) {
    children.push(heading(labels.tables));
    const gap = report.language === 'zh' ? '　' : '. ';
    for (const [index, table] of report.tables.entries()) {
      const number = report.language === 'zh' ? `${labels.table}${index + 1}` : `${labels.table} ${index + 1}`;
      children.push(...reportTable(table, `${number}${gap}${table.title}`, citations));
    }
  }
  if (report.counted.length > 0) {
    children.push(heading(labels.counted));
    for (const group of report.counted) children.push(...countedList(group, report, citations));
  }
  if (report.notes.length > 0) children.push(heading(labels.notes), ...report.notes.map(paragraph));
  if (report.definitions.length > 0) {
    children.push(heading(labels.definitions));
    const colon = report.language === 'zh' ? '：' : ': ';
    for (const { term, text } of report.definitions) {
      const runs = [new TextRun({ text: `${term}${colon}`, bold: true }), new TextRun(text)];
      children.push(new Paragraph({ style: STYLE.definition, children: runs }));
    }
  }
  // Endnotes stand behind the last paragraph, so that this is their heading; a heading keeps with the line under it.
  if (report.endnotes.length > 0) children.push(heading(labels.sources), paragraph(labels.sourcesNote));
  // A document does not end with a table.
  return children.at(-1) instanceof Paragraph ? children : [...children, paragraph('')];
}

function titleBlock(report: ReportDocument): Paragraph[] {
  const { labels } = report;
  const colon = report.language === 'zh' ? '：' : ': ';
  const block = [
    new Paragraph({ style: STYLE.kicker, children: [new TextRun(report.organisation)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
  ];
  if (report.subtitle !== null)
    block.push(new Paragraph({ style: STYLE.subtitle, children: [new TextRun(report.subtitle)] }));
  const facts = [`${labels.period}${colon}${report.period}`, `${labels.generated}${colon}${report.generatedOn}`];
  block.push(
    new Paragraph({
      style: STYLE.facts,
      border: { top: { style: BorderStyle.SINGLE, size: 12, space: 8, color: COLOURS.accent } },
      spacing: { before: 160, after: 240 },
      children: [new TextRun(facts.join(report.language === 'zh' ? '　　' : '    '))],
    }),
  );
  return block;
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}
