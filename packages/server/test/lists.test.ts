import { directionOfList, extractText, guessColumns } from '@comity/formats';
import { expect, test } from 'vitest';
import { readWords } from '../src/modules/documents/reading/words.usecases.ts';
import type { OwnParty } from '../src/modules/parties/own-party.usecases.ts';
import { proposeRows } from '../src/modules/proposals/propose/table-rows.ts';

const own: OwnParty = { partyId: 'own', country: 'CN', matches: ({ name }) => name === 'Haiyue Red Cross' };

/** What the rows of an aid list propose, its columns confirmed as they were guessed. */
async function rowsOf(csv: string, language: string) {
  const { table, rawText } = await extractText(Buffer.from(csv), { fileName: 'list.csv' });
  const mapping = table ? guessColumns(table) : null;
  const sheet = mapping ? table?.sheets[mapping.sheet] : undefined;
  if (!mapping || !sheet) throw new Error('no list');
  const { columns, dataRows } = mapping;
  const confirmed = {
    ...{ kind: 'consignment' as const, direction: directionOfList([], columns), language, own, dataRows },
    ...{ columns: columns.map(({ field }) => field), headers: columns.map(({ header }) => header) },
  };
  return proposeRows(sheet, confirmed, { documentId: 'list', rawText }, readWords).flatMap(({ payload }) =>
    payload.kind === 'engagement' ? [payload.engagement] : [],
  );
}

const counted = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.map(({ quantities }) => quantities.map(({ value, measure, unit }) => [value, measure, unit]));

test('who gave tells that the desk received, and from which country', async () => {
  const rows = await rowsOf(
    'Ngày nhận,Nhà tài trợ,Hàng,Số lượng\n12/03/2021,Hội Chữ thập đỏ Hàn Quốc,Máy thở,12 bộ\n20/10/2021,IFRC,Chăn,500',
    'vi',
  );
  expect(rows.map(({ direction, countries }) => [direction, countries])).toEqual([
    ['incoming', ['KR']],
    ['incoming', []],
  ]);
  expect(rows.map(({ parties }) => parties)).toMatchObject([
    [{ role: 'donor', organisationKind: 'national-society', country: 'KR' }],
    [{ role: 'donor', nameAsPrinted: 'IFRC' }],
  ]);
});

test('where a list names both sides, a row goes the way in which it names the desk', async () => {
  const rows = await rowsOf(
    'Date,Donor,Recipient,Goods\n2021-05-01,Danish Red Cross,Haiyue Red Cross,Masks\n2021-08-20,Haiyue Red Cross,Haitian Red Cross,Tents\n2021-08-21,Danish Red Cross,Haitian Red Cross,Tents',
    'en',
  );
  expect(rows.map(({ direction, countries }) => [direction, countries])).toEqual([
    ['incoming', ['DK']],
    ['outgoing', ['HT']],
    [null, ['HT']],
  ]);
  expect(rows[0]?.parties.map(({ role, nameAsPrinted }) => [role, nameAsPrinted])).toEqual([
    ['consignee', 'Haiyue Red Cross'],
    ['donor', 'Danish Red Cross'],
  ]);
});

test('a number brings its unit into the cell, and several goods stand in one', async () => {
  const rows = await rowsOf(
    '收到日期,捐赠方,物资名称,数量\n2020-02-03,韩国釜山市,口罩,3万只\n2020.2.11,日本冈山县,"防护服200套、护目镜300副",\n2020年3月,新加坡红十字会,药品,"5箱、30盒"',
    'zh-Hans',
  );
  expect(counted(rows)).toEqual([
    [[30_000, 'items', '只']],
    [
      [200, 'kits', null],
      [300, 'items', null],
    ],
    [
      [5, 'packages', null],
      [30, 'packages', null],
    ],
  ]);
});

test('goods are counted where the list has no column for how many, in its own language', async () => {
  const rows = await rowsOf(
    'Thời gian,Bên tặng,Nội dung viện trợ\n2019,Hội CTĐ Nhật Bản,30 xe lăn và 200 chăn\n2020,Hội CTĐ Lào,100 thùng mì',
    'vi',
  );
  expect(counted(rows)).toEqual([
    [
      [30, 'items', null],
      [200, 'items', null],
    ],
    [[100, 'packages', null]],
  ]);
});

test('a heading says how much its ones stand for, unless the cell says so itself', async () => {
  const list = (heading: string, cells: readonly string[]) =>
    `Date,Donor,Item,${heading}\n${cells.map((cell) => `2020,Danish Red Cross,Masks,"${cell}"`).join('\n')}`;
  expect(counted(await rowsOf(list('价值（万元）', ['12.5', '3万元']), 'zh-Hans'))).toEqual([
    [[125_000, 'money', 'CNY']],
    [[30_000, 'money', 'CNY']],
  ]);
  expect(counted(await rowsOf(list('Trị giá (triệu đồng)', ['1.200', '5 triệu đồng']), 'vi'))).toEqual([
    [[1_200_000_000, 'money', 'VND']],
    [[5_000_000, 'money', 'VND']],
  ]);
  expect(counted(await rowsOf(list('Value (USD million)', ['1.1']), 'en'))).toEqual([[[1_100_000, 'money', 'USD']]]);
  expect(counted(await rowsOf(list('Value (CNY)', ['12,000']), 'en'))).toEqual([[[12_000, 'money', 'CNY']]]);
});
