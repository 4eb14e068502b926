import { describe, expect, it } from 'vitest';
import { extractText } from '../src/extract-text.ts';
import { wrapDocx, wrapXlsx } from './support/papers.ts';

describe('merged cells', () => {
  it('of a Word table are known down its rows, across its columns, and both', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const begins = '<w:vMerge w:val="restart"/>';
    const goesOn = '<w:vMerge/>';
    const wide = '<w:gridSpan w:val="2"/>';
    const rows = [
      [cell('Date', begins), cell('Programme', wide)],
      [cell('', goesOn), cell('Group A'), cell('Group B')],
      [cell('4 May', begins), cell('Talks', `${wide}${begins}`)],
      [cell('', '<w:vMerge w:val="continue"/>'), cell('', `${wide}${goesOn}`)],
      [cell('5 May', begins), cell('Tour'), cell('Call')],
      [cell('6 May'), cell('Tour'), cell('', goesOn)],
    ];
    const table = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
    const extraction = await extractText(wrapDocx(table), { fileName: 'programme.docx' });
    const [sheet] = extraction.table?.sheets ?? [];
    expect(sheet?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Date', 'Programme', ''],
      ['', 'Group A', 'Group B'],
      ['4 May', 'Talks', ''],
      ['', '', ''],
      ['5 May', 'Tour', 'Call'],
      ['6 May', 'Tour', ''],
    ]);
    expect(sheet?.merges).toEqual([
      { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 },
      { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 2 },
      { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
      { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 },
    ]);
  });

  it('of a sheet reach over rows that hold nothing else, and end with the last that holds something', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<sheetData>
      <row r="1">${cell('A1', 'Date')}${cell('B1', 'Time')}</row>
      <row r="2">${cell('A2', '4 May')}${cell('B2', '9:00')}</row>
      <row r="4">${cell('B4', '10:00')}</row>
      <row r="6"><c r="B6"/></row>
      </sheetData><mergeCells><mergeCell ref="A2:A6"/><mergeCell ref="B5:B6"/><mergeCell ref="A1"/><mergeCell ref="nonsense"/></mergeCells>`;
    const extraction = await extractText(wrapXlsx(sheet), { fileName: 'programme.xlsx' });
    expect(extraction.table?.sheets[0]).toMatchObject({
      rowNumbers: [1, 2, 4],
      merges: [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 }],
    });
  });
});
