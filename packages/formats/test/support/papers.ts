/** Papers made for the tests, byte by byte. */
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A .docx with a header, a hidden run, a paragraph and a table. */
export async function makeDocx(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('内部资料')] }) },
        children: [
          new Paragraph({
            children: [new TextRun('Báo cáo '), new TextRun({ text: 'giấu', vanish: true }), new TextRun('năm 2014')],
          }),
          new Table({
            rows: [
              row('Date', 'Country', 'Persons'),
              row('2014-05-05', 'Nepal', '12'),
              row('2014-05-23', 'Malawi', '8'),
            ],
          }),
          new Paragraph('End.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The least that Word and this package take for a .docx, with a body of one's own. */
export function wrapDocx(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A .xlsx of one sheet from its sheet data and shared strings. */
export function wrapXlsx(sheetData: string, sharedStrings = '', styles = '', workbookProperties = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const wrap = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': wrap(relationship('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbookProperties}<sheets><sheet name="List" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': wrap(
      relationship('s1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('s2', 'sharedStrings', 'sharedStrings.xml') +
        relationship('s3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetData}</worksheet>`,
    'xl/sharedStrings.xml': sharedStrings === '' ? `<sst xmlns="${main}"/>` : sharedStrings,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A PDF of so many pages, each with these lines (ASCII, no brackets). */
export function makePdf(pages: number, lines: readonly string[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const kids = Array.from({ length: pages }, (_, page) => `${4 + page * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  for (let page = 0; page < pages; page++) {
    objects[4 + page * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`;
    objects[5 + page * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  }
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (let number = 1; number < objects.length; number++) {
    offsets[number] = text.length;
    text += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const xref = text.length;
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length}\n0000000000 65535 f \n${entries.join('')}`;
  text += `trailer\n<< /Size ${objects.length} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

/** The same PDF under a password nobody knows. */
export function makeEncryptedPdf(): Uint8Array {
  const key = '0123456789abcdef'.repeat(4);
  return makePdf(
    1,
    ['hidden'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`,
  );
}
