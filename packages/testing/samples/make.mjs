#!/usr/bin/env node
/**
 * Makes the sample papers that are not plain text (.docx, .xlsx, a GB18030 .txt) from `sources/`.
 *
 *   node make.mjs
 *
 * The results are checked in; run this after a change in `sources/`. A DOCX bears the time it was made, so its bytes differ
 * from run to run while its words don't.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';

const DOCX = [
  '05-minutes-phong-lam',
  '09-year-end-2019',
  '10-reception-plan-2024',
  '11-danh-sach-doan-2024',
  '17-tuerkiye-mission',
];
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun' };
const NOTICE = 'Sample material for trying out Comity: the people, the city, its partners and all figures are invented.';

const here = (name) => new URL(name, import.meta.url);
const source = (name) => readFileSync(here(`sources/${name}`), 'utf8');

/** `# ` title, `## ` heading, `> ` to the right, `| a | b |` a row of a table, else a paragraph. */
function wordDocument(text) {
  const children = [];
  let rows = [];
  const endTable = () => {
    if (rows.length > 0) children.push(table(rows));
    rows = [];
  };
  for (const line of text.split('\n').filter((l) => l.trim() !== '')) {
    if (line.startsWith('|')) {
      rows.push(line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim()));
      continue;
    }
    endTable();
    children.push(paragraph(line));
  }
  endTable();
  return new Document({
    creator: 'Haiyue sample desk',
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [{ children }],
  });
}

function paragraph(line) {
  const run = (words) => [new TextRun({ text: words, font: FONT })];
  if (line.startsWith('## ')) return new Paragraph({ heading: HeadingLevel.HEADING_2, children: run(line.slice(3)) });
  if (line.startsWith('# ')) return new Paragraph({ heading: HeadingLevel.TITLE, children: run(line.slice(2)) });
  if (line.startsWith('> ')) return new Paragraph({ alignment: AlignmentType.RIGHT, children: run(line.slice(2)) });
  return new Paragraph({ children: run(line) });
}

function table(rows) {
  const cell = (words) => new TableCell({ children: [paragraph(words)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })),
  });
}

/** Numbers and days become real numbers and dates: a ledger that a person typed into a spreadsheet. */
async function ledger() {
  const [head, ...lines] = source('07-aid-ledger.tsv').trimEnd().split('\n').map((line) => line.split('\t'));
  const typed = (value) => {
    if (value === '') return null;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return new Date(`${value}T00:00:00Z`);
    return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  };
  const widths = [5, 12, 14, 46, 18, 22, 10, 10, 12, 14, 40];
  return writeXlsx({
    sheets: [
      {
        name: 'Consignments',
        columns: widths.map((width, i) => ({ width, ...(head[i] === 'Date' && { numFmt: 'yyyy-mm-dd' }) })),
        rows: [head, ...lines.map((line) => head.map((_, i) => typed(line[i] ?? ''))), [NOTICE]],
      },
    ],
  });
}

for (const name of DOCX) writeFileSync(here(`${name}.docx`), await Packer.toBuffer(wordDocument(source(`${name}.txt`))));
writeFileSync(here('07-aid-ledger.xlsx'), await ledger());
writeFileSync(here('18-youth-exchange.txt'), iconv.encode(source('18-youth-exchange.txt'), 'gb18030'));
