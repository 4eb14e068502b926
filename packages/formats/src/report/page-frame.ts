import type { ReportDocument } from '@comity/domain';
import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { COLOURS, headingFont, TEXT_WIDTH } from './typography.ts';

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 6, color: COLOURS.rule } as const;
const SIZE = 17;

/** On every page but the first, which says the same in large letters: whose report, which one; a draft says so everywhere. */
export function pageHeader(report: ReportDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        border: { bottom: RULE },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        spacing: { after: 0 },
        children: [
          new TextRun({
            text: report.organisation,
            size: SIZE,
            color: COLOURS.quiet,
            font: headingFont(report.language),
          }),
          new TextRun({ text: `\t${report.title}`, size: SIZE, color: COLOURS.quiet }),
          ...draftMark(report, '   ', report.labels.draftMark),
        ],
      }),
    ],
  });
}

export function firstPageHeader(report: ReportDocument): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
  return new Header({
    children: [
      new Paragraph({ tabStops, spacing: { after: 0 }, children: draftMark(report, '\t', report.labels.draft) }),
    ],
  });
}

function draftMark({ draft, language }: ReportDocument, before: string, text: string): TextRun[] {
  if (!draft) return [];
  const mark = { text, bold: true, size: SIZE + 1, color: COLOURS.open, font: headingFont(language) };
  return [new TextRun({ text: before, size: SIZE }), new TextRun(mark)];
}

export function pageFooter(report: ReportDocument): Footer {
  const style = { size: SIZE, color: COLOURS.quiet };
  const colon = report.language === 'zh' ? '：' : ': ';
  const numbers = report.labels.pageOf.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return new TextRun({ ...style, children: [PageNumber.CURRENT] });
    if (part === '{pages}') return new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] });
    return new TextRun({ ...style, text: part });
  });
  return new Footer({
    children: [
      new Paragraph({
        border: { top: RULE },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        spacing: { before: 0, after: 0 },
        children: [
          new TextRun({ ...style, text: `${report.labels.generated}${colon}${report.generatedOn}` }),
          new TextRun({ ...style, text: '\t' }),
          ...numbers,
        ],
      }),
    ],
  });
}
