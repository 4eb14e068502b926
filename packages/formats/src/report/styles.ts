import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, LineRuleType } from 'docx';
import { bodyFont, COLOURS, headingFont, type ReportLanguage, TYPOGRAPHY } from './typography.ts';

/** The names by which paragraphs and tables of the report ask for their styles. */
export const STYLE = {
  kicker: 'ReportKicker',
  subtitle: 'Subtitle',
  facts: 'ReportFacts',
  figure: 'ReportFigure',
  figureLabel: 'ReportFigureLabel',
  figureStatus: 'ReportFigureStatus',
  cell: 'TableText',
  /** Of a table that stays on one page: its rows keep with the next. */
  cellKept: 'TableTextKept',
  cellHead: 'TableHeading',
  note: 'TableNote',
  definition: 'Definition',
  source: 'EndnoteText',
  reference: 'EndnoteReference',
  caption: 'Caption',
  table: 'ReportTable',
} as const;

/** Real styles, so that whoever edits the report in Word changes a heading once and not twenty times. */
export function reportStyles(language: ReportLanguage): IStylesOptions {
  const { bodySize, line, locale } = TYPOGRAPHY[language];
  const heading = headingFont(language);
  const head = (size: number, before: number, after: number) => ({
    run: { font: heading, size, bold: true, color: COLOURS.accent },
    paragraph: { spacing: { before, after, line: 260, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  });
  const small = bodySize - 4;
  const named = (id: string, name: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...options,
  });
  return {
    default: {
      document: {
        run: {
          font: bodyFont(language),
          size: bodySize,
          color: COLOURS.ink,
          language: { value: language === 'zh' ? 'en-US' : locale, eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 120, line, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: heading, size: 44, bold: true, color: COLOURS.ink },
        paragraph: { spacing: { before: 60, after: 80, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: head(30, 420, 140),
      heading2: head(25, 300, 100),
      heading3: head(23, 220, 80),
      endnoteReference: { run: { superScript: true, bold: false, color: COLOURS.accent } },
      endnoteText: {
        run: { size: small },
        paragraph: {
          spacing: { before: 0, after: 60, line: 264, lineRule: LineRuleType.AUTO },
          indent: { left: 340, hanging: 340 },
        },
      },
      caption: {
        run: { font: heading, size: bodySize - 1, bold: true, italics: false, color: COLOURS.ink },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      named(STYLE.kicker, 'Report Kicker', {
        run: { font: heading, size: bodySize - 1, bold: true, color: COLOURS.accent },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      }),
      named(STYLE.subtitle, 'Subtitle', {
        run: { font: heading, size: 26, color: COLOURS.quiet },
        paragraph: { spacing: { after: 160 }, keepNext: true },
      }),
      named(STYLE.facts, 'Report Facts', {
        run: { size: small, color: COLOURS.quiet },
        paragraph: { spacing: { after: 20, line: 264, lineRule: LineRuleType.AUTO } },
      }),
      named(STYLE.figure, 'Report Figure', {
        run: { font: heading, size: 27, bold: true, color: COLOURS.accent },
        paragraph: {
          alignment: AlignmentType.RIGHT,
          spacing: { before: 20, after: 0, line: 240, lineRule: LineRuleType.AUTO },
          keepLines: true,
        },
      }),
      named(STYLE.figureLabel, 'Report Figure Label', {
        run: { bold: true },
        paragraph: { spacing: { before: 50, after: 30, line: 252, lineRule: LineRuleType.AUTO }, keepLines: true },
      }),
      named(STYLE.figureStatus, 'Report Figure Status', {
        run: { size: small, color: COLOURS.quiet },
        paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO }, keepLines: true },
      }),
      named(STYLE.cell, 'Table Text', {
        run: { size: bodySize - 2 },
        paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      named(STYLE.cellKept, 'Table Text Kept', { basedOn: STYLE.cell, paragraph: { keepNext: true } }),
      named(STYLE.cellHead, 'Table Heading', {
        basedOn: STYLE.cell,
        run: { font: heading, bold: true, size: small, color: COLOURS.accent },
        paragraph: { keepNext: true },
      }),
      named(STYLE.note, 'Table Note', {
        run: { size: small, color: COLOURS.quiet },
        paragraph: { spacing: { before: 60, after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      named(STYLE.definition, 'Definition', {
        paragraph: { spacing: { after: 80 }, indent: { left: 340, hanging: 340 } },
      }),
    ],
  };
}

/**
 * What the library has no words for: the styles that all others rest on, and the table's: rules above and below, a banded header, a
 * ruled total.
 */
export function tableStyleXml(): string {
  const rule = (side: string, size: number, colour: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:tblPr><w:tblBorders>${rule('top', 8, COLOURS.accent)}${rule('bottom', 8, COLOURS.accent)}${rule('insideH', 4, COLOURS.rule)}</w:tblBorders>
<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 6, COLOURS.accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.band}"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${rule('top', 6, COLOURS.accent)}</w:tcBorders></w:tcPr></w:tblStylePr>
</w:style></w:styles>`;
}
