import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** The dates of a paper that was published on Friday, 8 March 2024. */
function dates(title: string, stamp: string, text: string): (string | null)[] {
  return readText(`${title}\n${stamp}\n${text}`, { file: 'a.txt' }).dates.map(({ edtf }) => edtf);
}
const en = (text: string) => dates('Guests from Norway at the harbour', 'Published on 2024-03-08', text);
const zh = (text: string) => dates('挪威代表团访问我市', '发布时间：2024-03-08', text);
const vi = (text: string) => dates('Đón đoàn khách đến từ Na Uy', 'Ngày đăng: 08/03/2024 09:00', text);

test('a weekday that lies ahead is the next one, also where the words for it stand behind', () => {
  expect(zh('第二批队员周日启程，帐篷最晚周三会运到当地，由红十字会转交给受灾的居民使用。')).toEqual([
    '2024-03-10',
    '2024-03-13',
  ]);
  expect(zh('代表团已于周日抵达本市，并与市红十字会的同事们一起参观了学校和仓库。')).toEqual(['2024-03-03']);
  expect(vi('Đoàn sẽ lên đường vào thứ Ba để đến thăm và làm việc với các hội bạn ở địa phương.')).toEqual([
    '2024-03-12',
  ]);
});

test('a day and its weekday are one date, and the weekday settles the month', () => {
  expect(zh('第三批物资周四（29日）运抵当地，由红十字会转交给受灾的居民使用，大家都很感谢。')).toEqual(['2024-02-29']);
  expect(
    en('The guests saw the depot last Friday, March 1st, and went home on Tuesday (Holiday), March 5, 2024.'),
  ).toEqual(['2024-03-01', '2024-03-05']);
  expect(vi('Lễ khai mạc diễn ra Chủ nhật (ngày 10/3) tại nhà văn hóa với sự tham dự của nhiều người.')).toEqual([
    '2024-03-10',
  ]);
});

test('two days with their weekdays are one range', () => {
  expect(en('The fair was open Saturday, May 7 – Sun, May 8, 2016, and people came from far away to see it.')).toEqual([
    '2016-05-07/2016-05-08',
  ]);
});

test('the same year is that of the date told before', () => {
  expect(zh('1998年两市签署协议，同年10月首批学生来访，从此两市的青少年每年都有来往。')).toEqual(['1998', '1998-10']);
});

/** A sentence in a paper of Thursday, 4 March 2021, and its days. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['They met on Tuesday, March 2.', ['2021-03-02']],
  ['They met on March 2nd.', ['2021-03-02']],
  ['They met on Tuesday.', ['2021-03-02']],
  ['They met yesterday.', ['2021-03-03']],
  ['They will meet tomorrow.', ['2021-03-05']],
  ['They will meet on Friday.', ['2021-03-05']],
  ['They met in February.', ['2021-02']],
  ['They met last December.', ['2020-12']],
  ['They met in December last year.', ['2020-12']],
  ['They met in late January.', ['2021-01']],
  ['They met in mid-February.', ['2021-02']],
  ['They met early this month.', ['2021-03']],
  ['They met from 1 to 3 March.', ['2021-03-01/2021-03-03']],
  ['They met on March 1-3.', ['2021-03-01/2021-03-03']],
  ['They met from February 27 to March 2.', ['2021-02-27/2021-03-02']],
  ['They met between 1 and 3 March.', ['2021-03-01/2021-03-03']],
  ['They have met since 1998.', ['1998/..']],
  ['They met in the summer of 2019.', ['2019-22']],
  ['They met in 2018 and 2019.', ['2018', '2019']],
  ['They met in the 1990s.', ['199X']],
  ['They met ten years ago.', ['2011']],
  ['They met on 03/02/2021.', ['null']],
  ['They met on 13/02/2021.', ['2021-02-13']],
  ['They met on 2 Feb 2021.', ['2021-02-02']],
  ['They met on 2 Feb. 2021 and left.', ['2021-02-02']],
  ['They met on Feb. 2, 2021, in Oslo.', ['2021-02-02']],
  ['They met on the 2nd of February.', ['2021-02-02']],
  ['They met on Monday 1st March 2021.', ['2021-03-01']],
  ['They met this morning.', ['2021-03-04']],
  ['They met earlier this year.', ['2021']],
  ['They met in the first quarter of 2020.', ['2020-01/2020-03']],
  ['They met in fiscal year 2020.', ['2020']],
  ['They met in FY2020.', ['2020']],
  ["They met on New Year's Day.", []],
  ['They plan to meet by the end of 2022.', ['2022']],
  ['They plan to meet in May.', ['2021-05']],
  ['They plan to meet in the coming months.', ['null']],
  ['They met on 1st and 2nd March.', ['2021-03-01/2021-03-02']],
  ['They met on March 1 and 2.', ['2021-03-01/2021-03-02']],
  ['They met on March 1 and February 20.', ['2021-03-01', '2021-02-20']],
  ['They met on Sept 7 last year.', ['2020-09-07']],
  ['They met on May 28th to June 2nd, 2019.', ['2019-05-28/2019-06-02']],
  ['Mr. March and Ms. May met April Jones.', []],
  ['Since the quake in April 2015, they have met.', ['2015-04']],
];

test.each(TOLD)('the desk dates "%s" %j', (sentence, days) => {
  const raw = `Guests from Norway\nPublished: 4 March 2021\n\nThe guests met many people in the town and went to see the harbour.\n\n${sentence}\n`;
  expect(readText(raw, { file: 'a.txt', language: 'en' }).dates.map(({ edtf }) => String(edtf))).toEqual(days);
});

test.each([
  ['en', 'The guests saw the depot on the 5th of March of this year.', ['2024-03-05']],
  ['en', 'From May 3 to 9 of last year they saw the depot.', ['2023-05-03/2023-05-09']],
  ['en', 'Between December 28 and January 3, the guests saw the depot.', ['2023-12-28/2024-01-03']],
  ['en', 'From November 2017 to 2021 they saw many guests.', ['2017-11/2021']],
  ['en', 'From 2017 to the end of August 2021 they saw many guests.', ['2017/2021-08']],
  ['zh', '从2017年到2021年8月，代表团访问了仓库。', ['2017/2021-08']],
  ['vi', 'Từ ngày 3-2 đến 9-2, đoàn đã thăm kho hàng của Hội.', ['2024-02-03/2024-02-09']],
  ['vi', 'Từ tháng 11/2017 đến năm 2021, Hội đã tiếp nhiều đoàn khách.', ['2017-11/2021']],
  ['vi', 'Từ năm 2017 đến cuối tháng 8/2021, Hội đã tiếp nhiều đoàn khách.', ['2017/2021-08']],
  ['zh', '二〇一七年十一月底至二〇一八年初，代表团访问了仓库。', ['2017-11/2018']],
  ['zh', '2017年11月到2018年年底，代表团访问了仓库。', ['2017-11/2018']],
] as const)('a year told behind its day is of the same date, and a range is one: %s %s', (language, text, days) => {
  expect({ en, vi, zh }[language](text)).toEqual(days);
});

test('a year in Han digits keeps its noughts, however they are typed', () => {
  expect(zh('一九七０年五月，客人访问仓库，二0一八年又来，二００九年再来。')).toEqual(['1970-05', '2018', '2009']);
  expect(readText('一九七０年五月，客人访问仓库，二0一八年又来。', { file: 'a.txt' }).quantities).toEqual([]);
});

/** A paper and the stamp that it is read from, with what is unclear in it. */
function stamped(text: string): readonly [string | undefined, readonly (string | null)[], readonly string[]] {
  const { stamp, dates: found, findings } = readText(text, { file: 'a.txt' });
  return [stamp?.edtf ?? undefined, found.map(({ edtf }) => edtf), findings.map(({ kind }) => kind)];
}

test('that a page was changed after it was published is no conflict', () => {
  const [stamp, days, findings] = stamped(
    'Guests from Norway at the harbour\nPublished: 2024-03-08\nLast Updated: 2024-03-11\n\nThe guests from Norway saw the depot of the society yesterday.',
  );
  expect(stamp).toBe('2024-03-08');
  expect(days).toContain('2024-03-07');
  expect(findings).toEqual([]);
});

test('days of December, told in January without a year, are those of the year before', () => {
  const told = stamped(
    'Guests from Norway at the harbour\nPublished on 2023-01-10\nFrom December 1 to December 9, the guests visited the depot of the society.',
  );
  expect(told).toEqual(['2023-01-10', ['2022-12-01/2022-12-09'], []]);
});

test('a weekday with its day, and the first or last weekend of a month, are dates', () => {
  expect(en('The choir sang for the guests on Saturday 2nd and went home by bus the day after the concert.')).toEqual([
    '2024-03-02',
  ]);
  expect(en('The choir sang in the square during the last weekend of February, and many people came.')).toEqual([
    '2024-02-24/2024-02-25',
  ]);
  expect(en('The second weekend in June sees us visiting our friends on the island by the evening ferry.')).toEqual([
    '2024-06-08/2024-06-09',
  ]);
  expect(en('The festival will be held in June and July next year for the guests from both towns.')).toEqual([
    '2025-06/2025-07',
  ]);
});

test('today with its day in brackets is one date, and a planned end contradicts no stamp', () => {
  const text = 'Sáng nay (8-3), đoàn đã đến thăm xã và sẽ ở lại (từ 8-3 đến 15-3) để xây nhà cho bà con nghèo.';
  const reading = readText(`Đón đoàn khách đến từ Na Uy\nNgày đăng: 08/03/2024 09:00\n${text}`, { file: 'a.txt' });
  expect(reading.dates.map(({ edtf }) => edtf)).toEqual(['2024-03-08', '2024-03-08/2024-03-15']);
  expect(reading.findings).toEqual([]);
});

test('the same day is the last full day told', () => {
  expect(vi('Ngày 5/3/2024, đoàn đến Huế theo kế hoạch năm 2024. Tối cùng ngày, đoàn dự tiệc chiêu đãi.')).toEqual([
    '2024-03-05',
    '2024',
    '2024-03-05',
  ]);
});

test('a day without its month is that of the dateline, though the page is of a later month', () => {
  expect(zh('某某社奥斯陆1月16日电（记者 李明）记者16日从市政府获悉，代表团已抵达，并参观了仓库和学校。')).toEqual([
    '2024-01-16',
    '2024-01-16',
  ]);
  expect(zh('记者6日从市政府获悉，代表团已抵达本市，并与市红十字会的同事们一起参观了仓库和学校。')).toEqual([
    '2024-03-06',
  ]);
});

test('a year after 从 needs no 年', () => {
  expect(zh('两校从2018开启交流，来往不断，学生们每个学期都会互相写信，并在网上一起上音乐课。')).toEqual(['2018']);
});
