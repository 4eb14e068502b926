import type { ReportDocument, ReportHeadline, ReportLabels } from '@comity/domain';
import {
  BorderStyle,
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
import { COLOURS, printedWidth, TEXT_WIDTH } from './typography.ts';

const FIGURE_WIDTH = Math.round(TEXT_WIDTH * 0.32);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule } as const;

/** The figures to be read out: the wording at the left, what it counts and who stands for it at the right. */
export function headlineFigures(report: ReportDocument, citations: Citations): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [FIGURE_WIDTH, TEXT_WIDTH - FIGURE_WIDTH],
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    margins: { top: 90, bottom: 90, left: 110, right: 110 },
    rows: report.headlines.map(
      (headline) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: FIGURE_WIDTH, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              children: [figure(headline)],
            }),
            new TableCell({
              width: { size: TEXT_WIDTH - FIGURE_WIDTH, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              children: explanation(headline, report, citations),
            }),
          ],
        }),
    ),
  });
}

/** Wordings that are wider break, in a smaller size. */
const ONE_LINE = 19;

/** A figure that nobody adopted is printed in the colour of open matters; the words beside it say so, too. */
function figure({ wording, adopted }: ReportHeadline): Paragraph {
  const isLong = printedWidth(wording) > ONE_LINE;
  const run = new TextRun({
    text: wording,
    ...(adopted === null ? { color: COLOURS.open } : {}),
    ...(isLong ? { size: 22 } : {}),
  });
  return new Paragraph({ style: STYLE.figure, children: [run] });
}

function explanation(headline: ReportHeadline, report: ReportDocument, citations: Citations): Paragraph[] {
  const { labels } = report;
  const status = (runs: readonly ParagraphChild[]) => new Paragraph({ style: STYLE.figureStatus, children: [...runs] });
  const paragraphs = [
    new Paragraph({
      style: STYLE.figureLabel,
      children: [new TextRun(headline.label), ...citations.refer(headline.sources)],
    }),
  ];
  if (headline.hedge !== null)
    paragraphs.push(status([new TextRun({ text: headline.hedge, italics: report.language !== 'zh' })]));
  paragraphs.push(...adoption(headline, labels, report.language).map(status));
  if (headline.toVerify !== null)
    paragraphs.push(status(openMatter(labels.toVerify, headline.toVerify, report.language)));
  paragraphs.push(
    ...headline.remarks.map(({ text, sources }) => status([new TextRun(text), ...citations.refer(sources)])),
  );
  return paragraphs;
}

/** Who adopted it and when, then for what scope; or that nobody has. */
function adoption(
  { adopted }: ReportHeadline,
  labels: ReportLabels,
  language: ReportDocument['language'],
): TextRun[][] {
  if (adopted === null) return [[new TextRun({ text: labels.notAdopted, bold: true, color: COLOURS.open })]];
  const colon = language === 'zh' ? '：' : ': ';
  return [
    [new TextRun(`${labels.adoptedBy}${colon}${adopted.by}${labels.comma}${adopted.on}`)],
    ...(adopted.scope === null ? [] : [[new TextRun(`${labels.scope}${colon}${adopted.scope}`)]]),
  ];
}

/** "To verify: …", in the colour of open matters. */
function openMatter(label: string, text: string, language: ReportDocument['language']): TextRun[] {
  return [
    new TextRun({ text: `${label}${language === 'zh' ? '：' : ': '}`, bold: true, color: COLOURS.open }),
    new TextRun({ text, color: COLOURS.open }),
  ];
}
