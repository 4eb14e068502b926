import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { cellParagraph, layOut } from '../report/report-table.ts';
import { reportStyles, STYLE, tableStyleXml } from '../report/styles.ts';
import { COLOURS, PAGE, printedWidth, type ReportLanguage } from '../report/typography.ts';
import { printable } from '../xml/printable.ts';

/** A programme as it is printed: a sheet for each who carries one, a table for each of its days. */
export interface ProgrammeDocument {
  readonly title: string;
  readonly language: ReportLanguage;
  readonly sheets: readonly ProgrammeSheet[];
}

interface ProgrammeSheet {
  readonly title: string;
  /** Beside the title; empty where there is nothing to say. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly days: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly cells: readonly string[]; readonly isQuiet: boolean }[];
  }[];
}

/** Beyond so many columns the page lies on its side. */
const UPRIGHT_COLUMNS = 4;
const SIDE = 1134;
/** The first column holds times: as wide as “09:30–10:30”. */
const TIME_WIDTH = 1500;

/** The programme as Word (.docx, A4): real styles, headers that repeat on each page, a sheet to a page. Opens in Word and in LibreOffice. */
export async function writeProgrammeDocx(programme: ProgrammeDocument): Promise<Uint8Array> {
  const { title, language, sheets } = printable(programme);
  const isWide = sheets.some(({ columns }) => columns.length > UPRIGHT_COLUMNS);
  const textWidth = (isWide ? PAGE.height : PAGE.width) - 2 * SIDE;
  const children = sheets.flatMap((sheet, nth) => [
    ...(nth > 0 ? [new Paragraph({ children: [new PageBreak()], spacing: { before: 0, after: 0 } })] : []),
    ...sheetContent(sheet, textWidth),
  ]);
  const document = new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    styles: reportStyles(language),
    externalStyles: tableStyleXml(),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              ...(isWide && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: { top: 1000, bottom: 1000, left: SIDE, right: SIDE, header: 600, footer: 500 },
          },
        },
        footers: { default: footer(title) },
        // A document does not end with a table.
        children: [...children, new Paragraph({ spacing: { before: 0, after: 0 } })],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function sheetContent(
  { title, note, columns, days }: ProgrammeSheet,
  textWidth: number,
): readonly (Paragraph | Table)[] {
  const widths = widthsOf(
    columns,
    days.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
    textWidth,
  );
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 0, after: 60 },
      children: [
        new TextRun(title),
        ...(note === '' ? [] : [new TextRun({ text: `  ${note}`, bold: false, size: 22, color: COLOURS.quiet })]),
      ],
    }),
    ...days.flatMap(({ heading, rows }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)] }),
      layOut({
        columns: columns.map((label) => ({ label, align: 'start' as const })),
        widths,
        rows: rows.map(({ cells, isQuiet }) =>
          cells.map((text, column) => [
            cellParagraph([
              new TextRun({
                text,
                ...(isQuiet ? { color: COLOURS.quiet } : {}),
                ...(column === 1 && !isQuiet ? { bold: true } : {}),
              }),
            ]),
          ]),
        ),
      }),
    ]),
  ];
}

/** Times as wide as they are, the rest in proportion to what stands in the columns. */
function widthsOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  textWidth: number,
): readonly number[] {
  const lengths = columns
    .slice(1)
    .map((label, nth) =>
      Math.max(8, printedWidth(label), ...rows.map((row) => Math.min(46, printedWidth(row[nth + 1] ?? '')))),
    );
  const sum = lengths.reduce((all, length) => all + length, 0);
  const room = textWidth - TIME_WIDTH;
  return [TIME_WIDTH, ...lengths.map((length) => Math.floor((length / sum) * room))];
}

function footer(title: string): Footer {
  const style = { size: 17, color: COLOURS.quiet };
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.note,
        children: [
          new TextRun({ ...style, text: `${title}   ` }),
          new TextRun({ ...style, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
