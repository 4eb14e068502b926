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
