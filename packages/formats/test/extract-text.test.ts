import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { extractText } from '../src/index.ts';
import { makeDocx, makeEncryptedPdf, makePdf, utf8, wrapDocx, wrapXlsx } from './support/papers.ts';
import { errorOf, refusalOf } from './support/refusal.ts';

const expectSpans = ({ rawText, table }: Awaited<ReturnType<typeof extractText>>): void => {
  for (const cell of table?.sheets.flatMap(({ rows }) => rows.flat()) ?? [])
    expect(rawText.slice(cell.start, cell.end)).toBe(cell.text);
};

describe('web pages', () => {
  it('give the text that is seen, menus included, never scripts, styles, comments or what the page hides', async () => {
    const page = `<!doctype html><html><head><title>Two &amp; two</title><style>p{color:red}</style></head>
      <body><nav><a>Home</a> <a>News</a></nav><!-- secret --><script>alert('x')</script>
      <h1>Visit&nbsp;of  friends</h1><p>On <b>5 May</b> a
      delegation<br>came.</p><div style="display:none">hidden</div><table><tr><td>a</td><td>b</td></tr></table></body></html>`;
    const { rawText, htmlTitle, warnings, mediaType } = await extractText(utf8(page), { fileName: 'page.html' });
    expect(rawText).toBe('Home News\n\nVisit\u00a0of friends\n\nOn 5 May a delegation\ncame.\n\na\tb\n');
    expect(htmlTitle).toBe('Two & two');
    expect(warnings).toContain('formats.hidden_text_left_out');
    expect(mediaType).toBe('text/html');
  });

  it('are read in the encoding that they declare, where the bytes agree', async () => {
    const bytes = Buffer.from('<html><meta charset="windows-1252"><p>caf\xe9</p></html>', 'latin1');
    expect(await extractText(bytes, { fileName: 'a.htm' })).toMatchObject({
      rawText: 'café\n',
      encoding: 'windows-1252',
    });
  });

  it('are read in the encoding that their bytes are in, where they declare another, and it is said', async () => {
    const bytes = utf8('<html><meta charset="gb2312"><p>Hội Chữ thập đỏ tỉnh Lào Cai</p></html>');
    expect(await extractText(bytes, { fileName: 'a.htm' })).toMatchObject({
      rawText: 'Hội Chữ thập đỏ tỉnh Lào Cai\n',
      encoding: 'utf-8',
      warnings: ['formats.encoding_contradicted'],
    });
  });

  it('of a hundred thousand open elements are refused', async () => {
    const deep = utf8(`<html>${'<div>'.repeat(100_000)}x`);
    expect(await refusalOf(extractText(deep, { fileName: 'a.html' }))).toBe('formats.too_deep');
  });
});

describe('Word files', () => {
  it('give paragraphs, tables with the places of their cells, and headers; hidden text stays out', async () => {
    const extraction = await extractText(await makeDocx(), { fileName: 'report.docx' });
    expect(extraction.rawText).toBe(
      '内部资料\nBáo cáo năm 2014\nDate\tCountry\tPersons\n2014-05-05\tNepal\t12\n2014-05-23\tMalawi\t8\nEnd.\n',
    );
    expect(extraction).toMatchObject({
      extractor: 'docx/1',
      encoding: null,
      // Its table is a list of visits, from which nothing is proposed row by row.
      warnings: ['formats.hidden_text_left_out', 'formats.list_read_as_text'],
    });
    expect(extraction.table?.sheets[0]?.rows).toHaveLength(3);
    expectSpans(extraction);
  });

  it('give a text box once, after its paragraph, and no deleted text', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>';
    const bytes = wrapDocx(
      `<w:p><w:r><w:t>Host</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect((await extractText(bytes, { fileName: 'a.docx' })).rawText).toBe('Host\nBoxed\n');
  });

  it('with macros or a remote template are read with both asleep, and it is said', async () => {
    const bytes = wrapDocx('<w:p><w:r><w:t>hi</w:t></w:r></w:p>', {
      'word/vbaProject.bin': 'x',
      'word/_rels/settings.xml.rels': '<Relationships/>',
    });
    const { warnings } = await extractText(bytes, { fileName: 'a.docm' });
    expect(warnings).toEqual(['formats.macros_ignored', 'formats.remote_content_ignored']);
  });

  it.each([
    ['an entity of their own', '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>', 'formats.dtd_refused'],
    [
      'three thousand tables in one another',
      `<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(3000)}</w:document>`,
      'formats.too_deep',
    ],
    ['broken XML', '<w:document><w:p></w:document>', 'formats.damaged'],
  ])('with %s are refused', async (_, document, code) => {
    expect(await refusalOf(extractText(wrapDocx('', { 'word/document.xml': document }), { fileName: 'a.docx' }))).toBe(
      code,
    );
  });
});

describe('workbooks', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs>`;
  const sheet = `<sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="s"><v>0</v></c></row>
    <row r="3"><c r="A3" s="1"><v>41764</v></c><c r="B3" s="2"><v>41764</v></c><c r="C3"><v>0.30000000000000004</v></c><c r="D3" s="3"><v>0.125</v></c><c r="E3" s="4"><v>41764.5</v></c><c r="F3" t="b"><v>1</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  const strings = '<sst><si><r><t>Rich </t></r><r><t>text</t></r><rPh sb="0"><t>ruby</t></rPh></si></sst>';

  it('give dates as dates, numbers without noise, and every cell its place', async () => {
    const extraction = await extractText(wrapXlsx(sheet, strings, styles), { fileName: 'list.xlsx' });
    expect(extraction.rawText).toBe(
      'List\nDate\t\tRich text\n2014-05-05\t2014-05\t0.3\t12.5%\t2014-05-05 12:00\tTRUE\n\n',
    );
    expect(extraction.table?.sheets[0]?.merges).toEqual([{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }]);
    expectSpans(extraction);
  });

  it('written by another program give what was put into them', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => [
      index,
      new Date(Date.UTC(2014, 4, 1 + (index % 30))),
      `Hội ${index}`,
      index * 1.5,
    ]);
    const bytes = await writeXlsx({
      sheets: [{ name: 'Lần thăm', rows: [['No', 'Date', 'Partner', 'Value'], ...rows] }],
    });
    const extraction = await extractText(bytes, { fileName: 'list.xlsx' });
    expect(extraction.rawText.startsWith('Lần thăm\nNo\tDate\tPartner\tValue\n0\t2014-05-01\tHội 0\t0\n')).toBe(true);
    expect(extraction.table?.sheets[0]?.rows).toHaveLength(3_001);
    expectSpans(extraction);
  });

  it('count from 1904 where they say so', async () => {
    const day = '<sheetData><row><c s="1"><v>40302</v></c></row></sheetData>';
    const { rawText } = await extractText(wrapXlsx(day, '', styles, '<workbookPr date1904="1"/>'), {
      fileName: 'a.xlsx',
    });
    expect(rawText).toBe('List\n2014-05-05\n\n');
  });

  it.each([
    [
      'a billion laughs',
      '<!DOCTYPE sst [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><sst><si><t>&m;</t></si></sst>',
      'formats.dtd_refused',
    ],
    [
      'a file of the server’s for an entity',
      '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst><si><t>&x;</t></si></sst>',
      'formats.dtd_refused',
    ],
    [
      'a cell of a million characters',
      `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`,
      'formats.field_too_large',
    ],
  ])('with %s are refused', async (_, strings, code) => {
    const cell = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>';
    expect(await refusalOf(extractText(wrapXlsx(cell, strings), { fileName: 'a.xlsx' }))).toBe(code);
  });
});

describe('PDFs', () => {
  it('give their text, with lines joined that go on', async () => {
    const lines = [
      'The delegation of twelve persons arrived in the city on the fifth of May and was',
      'received by the vice governor, who thanked the guests for the long friendship and',
      'wished them a good stay.',
      'Short line',
    ];
    const { rawText, extractor } = await extractText(makePdf(2, lines), { fileName: 'a.pdf' });
    expect(rawText.split('\n')[0]).toContain('May and was received by the vice governor');
    expect(extractor).toBe('pdf/1');
  });

  it('without any text are said to be scans, under a password to be encrypted', async () => {
    expect(await errorOf(extractText(makePdf(3, []), { fileName: 'a.pdf' }))).toMatchObject({
      code: 'formats.pdf_without_text',
      details: { pages: 3 },
    });
    expect(await refusalOf(extractText(makeEncryptedPdf(), { fileName: 'a.pdf' }))).toBe('formats.pdf_encrypted');
    expect(await refusalOf(extractText(utf8('%PDF-1.7\ngarbage'), { fileName: 'a.pdf' }))).toBe('formats.damaged');
  });
});

describe('letters', () => {
  it('give who, when and what, and hand their attachments over unread', async () => {
    const letter = [
      'From: =?UTF-8?B?6Zi/5aiY?= <a@example.org>',
      'To: b@example.org',
      'Date: Mon, 5 May 2014 10:00:00 +0700',
      'Subject: =?UTF-8?Q?Xin_ch=C3=A0o?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear friends,',
      '--x',
      'Content-Type: application/pdf; name=plan.pdf',
      'Content-Disposition: attachment; filename=plan.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--x--',
    ].join('\r\n');
    const { rawText, attachments, warnings } = await extractText(utf8(letter), { fileName: 'letter.eml' });
    expect(rawText).toBe(
      'From: 阿娘 <a@example.org>\nTo: b@example.org\nDate: Mon, 5 May 2014 10:00:00 +0700\nSubject: Xin chào\n\nDear friends,\n',
    );
    expect(attachments).toMatchObject([{ fileName: 'plan.pdf', mediaType: 'application/pdf' }]);
    expect(warnings).toEqual(['formats.attachment_kept']);
  });
});

describe('separated values', () => {
  it('keep quotes, line breaks and blanks in their cells, and each cell its place', async () => {
    const { rawText, table } = await extractText(utf8('a;b\r\n"x; ""y""\nz"; 1 \r\n'), { fileName: 'a.csv' });
    expect(table?.sheets[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', 'b'],
      ['x; "y"\nz', '1'],
    ]);
    const cell = table?.sheets[0]?.rows[1]?.[0];
    expect(rawText.slice(cell?.start, cell?.end)).toBe('x; ""y""\nz');
  });

  it('over their limits are refused with the limit named', async () => {
    const columns = utf8(Array.from({ length: 100_000 }, (_, column) => `c${column}`).join(','));
    expect(await errorOf(extractText(columns, { fileName: 'a.csv' }))).toMatchObject({
      code: 'formats.table_too_large',
      details: { what: 'columns', limit: 1000 },
    });
    const field = utf8(`name,note\nAnna,${'x'.repeat(200_000)}\n`);
    expect(await errorOf(extractText(field, { fileName: 'a.csv' }))).toMatchObject({
      code: 'formats.field_too_large',
      details: { row: 2, column: 2, limitCharacters: 100_000 },
    });
  });

  it('of quotes alone take no longer than others', async () => {
    const before = process.cpuUsage();
    await extractText(utf8('"""a,'.repeat(900)), { fileName: 'a.csv' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe('a file is what it holds, not what its name says', () => {
  it('a readable file under another name is read, and it is said', async () => {
    expect(await extractText(await makeDocx(), { fileName: 'report.txt' })).toMatchObject({
      extractor: 'docx/1',
      warnings: expect.arrayContaining(['formats.mislabelled_read_by_content']),
    });
  });

  it('a text under the name of a binary format is refused', async () => {
    expect(await errorOf(extractText(utf8('<html><p>x</p></html>'), { fileName: 'list.xlsx' }))).toMatchObject({
      code: 'formats.mislabelled',
      details: { extension: 'xlsx', mediaType: 'text/html' },
    });
  });

  it('images are kept, not read; floods of pixels are refused by their header', async () => {
    const png = (width: number, height: number): Uint8Array => {
      const bytes = Buffer.alloc(33);
      bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    expect(await extractText(png(20, 10), { fileName: 'a.png' })).toMatchObject({
      rawText: '',
      mediaType: 'image/png',
      warnings: ['formats.image_kept_not_read'],
    });
    expect(await refusalOf(extractText(png(30_000, 30_000), { fileName: 'a.png' }))).toBe('formats.image_too_large');
  });

  it('formats of other uses are refused plainly', async () => {
    for (const name of ['a.json', 'a.xml', 'a.ics']) {
      expect(await refusalOf(extractText(utf8('{}'), { fileName: name }))).toBe('formats.unsupported');
    }
  });
});
