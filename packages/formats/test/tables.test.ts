import { describe, expect, it } from 'vitest';
import { parseCsv } from '../src/csv/parse-csv.ts';
import { directionOfCell, directionOfList, guessColumns } from '../src/index.ts';
import { withNotices } from '../src/tables/sheet-notices.ts';

/** A sheet as a text file holds it. */
function sheetOf(csv: string) {
  return withNotices(parseCsv(csv), false);
}

function mappingOf(csv: string) {
  const mapping = guessColumns({ sheets: [sheetOf(csv)] });
  if (mapping === null) throw new Error('no list');
  return mapping;
}

const fieldsOf = (csv: string) => mappingOf(csv).columns.map(({ field }) => field);

describe('the columns of a list are guessed', () => {
  it('of visits, in English', () => {
    const csv = `No.,Date,Delegation,Country or region,Head of delegation,Number of persons,Purpose,Remarks
1,2014-05-05,Sample Society,Viet Nam,Ms Lan,12,talks on first aid,
2,2014-05-23,City of Sample,Republic of Korea,Mr Kim,8,exchange,none`;
    expect(fieldsOf(csv)).toEqual(['number', 'date', 'partner', 'country', 'head', 'persons', 'purpose', 'remarks']);
    const mapping = mappingOf(csv);
    expect(mapping.subject).toBe('visits');
    expect(mapping.dataRows).toEqual([1, 2]);
    for (const { confidence } of mapping.columns) expect(confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('of visits, whose partner is called the other party', () => {
    const csv = `No.,Start,End,Direction,Party,Country or region,Persons
1,2009-10-12,2009-10-15,incoming,Sample Society,Denmark,6
2,2010-05-17,2010-05-20,incoming,City of Sample,Germany,14`;
    expect(fieldsOf(csv)).toContain('partner');
    expect(fieldsOf(csv.replace('Party', 'Other side'))).toContain('partner');
  });

  it('of visits, in Chinese', () => {
    const csv = `序号,来访日期,来访单位,国别,团长,人数,事由,备注
1,2014年5月5日,越南红十字会,越南,阮文安,12,会谈,
2,2014年5月23日,釜山市,韩国,金哲,8人,交流,无`;
    expect(fieldsOf(csv)).toEqual(['number', 'date', 'partner', 'country', 'head', 'persons', 'purpose', 'remarks']);
  });

  it('of consignments, in Vietnamese, where "đơn vị" is a unit because boxes stand below it', () => {
    const csv = `STT;Ngày gửi;Nước;Bên nhận;Mặt hàng;Số lượng;Đơn vị;Trị giá (USD);Ghi chú
1;05/05/2014;Lào;Hội Chữ thập đỏ Lào;Chăn;1.200;thùng;15.000;
2;23/05/2014;Ma-la-uy;Hội Chữ thập đỏ Malawi;Thuốc;300;hộp;8.500;đã nhận`;
    expect(fieldsOf(csv)).toEqual([
      'number',
      'date',
      'country',
      'partner',
      'goods',
      'quantity',
      'unit',
      'value',
      'remarks',
    ]);
    expect(mappingOf(csv).subject).toBe('consignments');
  });

  it('by what stands in them, where the heading says nothing', () => {
    const mapping = mappingOf('a,b,c,Goods\n2014-05-05,Nepal,USD,tents\n2014-06-01,Malawi,EUR,blankets');
    expect(mapping.columns.map(({ field }) => field)).toEqual(['date', 'country', 'currency', 'goods']);
    expect(mapping.columns[0]?.reason).toBe('content');
  });

  it('with less trust in a heading that its cells contradict', () => {
    const [date] = mappingOf(
      'Date,Country,Persons\nto be told,Nepal,1\nunknown,Malawi,2\nlater,Lao,3\n,Thailand,4',
    ).columns;
    expect(date?.confidence ?? 1).toBeLessThan(0.5);
  });

  it('without a header, where the first row is data already', () => {
    const mapping = mappingOf('2014-05-05,Nepal,12\n2014-06-01,Malawi,30');
    expect(mapping.headerRows).toEqual([]);
    expect(mapping.dataRows).toEqual([0, 1]);
  });

  it('under titles and a header of two levels', () => {
    const sheet = sheetOf(
      `Aid sent abroad,,,,\nas of 2018,,,,\nDate,Country,Goods,Value,\n,,,Amount,Currency\n2014-05-05,Nepal,tents,"1,000",USD`,
    );
    const merges = [{ firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 4 }];
    const mapping = guessColumns({ sheets: [{ ...sheet, merges }] });
    expect(mapping?.titleRows).toEqual([0, 1]);
    expect(mapping?.headerRows).toEqual([2, 3]);
    expect(mapping?.dataRows).toEqual([4]);
    expect(mapping?.columns.map(({ header }) => header)).toEqual([
      'Date',
      'Country',
      'Goods',
      'Value / Amount',
      'Value / Currency',
    ]);
    expect(mapping?.columns.map(({ field }) => field)).toEqual(['date', 'country', 'goods', 'value', 'currency']);
  });

  it('but a guest list or a page of prose is no such list', () => {
    expect(
      guessColumns({ sheets: [sheetOf('姓名,单位,饮食,护照号\n张伟,中国红十字会总会,清真,E12345678')] }),
    ).toBeNull();
    expect(guessColumns({ sheets: [sheetOf('Dear all, see below\nthank you, and regards')] })).toBeNull();
  });
});

describe('rows that are no visit are told apart', () => {
  it('totals are skipped and said', () => {
    const mapping = mappingOf('日期,国家,人数\n2014-05-05,尼泊尔,12\n2014-06-01,越南,8\n合计,,20');
    expect(mapping.dataRows).toEqual([1, 2]);
    expect(mapping.totalRows).toEqual([3]);
    expect(mapping.notices).toContainEqual({ code: 'table.total_row_skipped', row: 3 });
  });

  it('headings inside the list and notes below it are no rows', () => {
    expect(
      mappingOf('Date,Country,Persons\n2014,,\n2014-05-05,Nepal,12\n2015,,\n2015-06-01,Malawi,8\nNote: by hand,,')
        .dataRows,
    ).toEqual([2, 4]);
  });

  it('a date that does not exist and one that could be two are pointed out', () => {
    const { notices } = mappingOf('date,country,persons\n03/04/2025,Nepal,1\n31/02/2025,Malawi,2\n2025-04-03,Lao,3');
    expect(notices).toEqual([
      { code: 'table.ambiguous_date', row: 1, column: 0 },
      { code: 'table.impossible_date', row: 2, column: 0 },
    ]);
  });

  it('a column that shows its order elsewhere has no ambiguous dates', () => {
    expect(mappingOf('date,country,persons\n03/04/2025,Nepal,1\n25/04/2025,Malawi,2').notices).toEqual([]);
  });

  it('rows of the wrong length and headings given twice are named', () => {
    expect(sheetOf('name,org,diet\nAnna,RC\nBo,RC,none,extra\nCy,RC,none').notices).toEqual([
      { code: 'table.ragged_row', row: 1, cells: 2, expected: 3 },
      { code: 'table.ragged_row', row: 2, cells: 4, expected: 3 },
    ]);
    expect(sheetOf('name,name,org\nAnna,Anne,RC').notices).toEqual([
      { code: 'table.duplicate_header', columns: [0, 1], header: 'name' },
    ]);
  });

  it('headings with the names of object internals are plain columns', () => {
    expect(
      mappingOf('__proto__,constructor,date,country\nx,y,2014-05-05,Nepal').columns.map(({ header }) => header),
    ).toEqual(['__proto__', 'constructor', 'date', 'country']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('where something went', () => {
  it('is told by titles and cells in one set of words, by a cell also in a bare one', () => {
    for (const words of ['来访', 'Received', 'incoming', '接受捐赠', 'đoàn đến']) {
      expect([words, directionOfCell(words)]).toEqual([words, 'incoming']);
    }
    for (const words of ['出访', 'Sent', 'outgoing', '捐贈', 'gửi đi']) {
      expect([words, directionOfCell(words)]).toEqual([words, 'outgoing']);
    }
    expect(['in', '来', 'nhận', ' Out ', '往', 'trao'].map(directionOfCell)).toEqual([
      ...Array(3).fill('incoming'),
      ...Array(3).fill('outgoing'),
    ]);
    expect(['In 2014', 'Trade fair', '', '—'].map(directionOfCell)).toEqual(Array(4).fill(null));
    expect(directionOfCell('received, then transshipped')).toBe('transshipped');
    const ofTitle = (title: string) => directionOfList([title], []);
    expect(['Visits received and missions abroad', 'In and out'].map(ofTitle)).toEqual([null, null]);
    expect(['2015年来访团组', '接受捐赠物资清单'].map(ofTitle)).toEqual(['incoming', 'incoming']);
    expect(['捐赠物资清单', 'Donations 2020'].map(ofTitle)).toEqual(['outgoing', 'outgoing']);
  });

  it.each([
    ['Ngày nhận,Nhà tài trợ,Hàng,Số lượng\n12/03/2021,Hội CTĐ Hàn Quốc,Máy thở,12 bộ', 'incoming'],
    ['捐赠日期,捐赠方,物资名称,数量\n2020-02-03,韩国釜山市,口罩,3万只', 'incoming'],
    ['捐赠日期,受援国,受赠单位,物资\n2020-03-20,老挝,老挝红十字会,防护服', 'outgoing'],
    ['Date,Donated by,Item,Qty\n3 May 2020,Singapore Red Cross,Kits,500', 'incoming'],
    ['Date,Consignee,Goods,Quantity\n2021-05-01,Nepal Red Cross Society,Tents,150', 'outgoing'],
    ['Ngày gửi,Nước,Bên nhận,Hàng\n12/03/2021,Lào,Hội CTĐ Lào,Máy thở', 'outgoing'],
    ['Date,Donor,Recipient,Goods\n2021-05-01,Danish Red Cross,Haiyue Red Cross,1000 masks', null],
    ['Date,Partner,Goods\n2021-05-01,Danish Red Cross,Tents', null],
  ])('is told by which side the columns name: %s', (csv, direction) => {
    expect(directionOfList([''], mappingOf(csv).columns)).toBe(direction);
  });
});

it('a list of as many rows as are taken is laid out like a short one', () => {
  const rows = Array.from({ length: 150_000 }, (_, i) => `2014-05-05,Peru,${i + 1}\n`).join('');
  expect(mappingOf(`date,country,persons\n${rows}`).dataRows.length).toBe(150_000);
});
