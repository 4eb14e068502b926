import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const read = (raw: string) => readText(raw, { file: 'a.txt' });

const REPORTS = [
  'In 2019 the office received 25 foreign delegations, up from 22 in 2018, and sent 6 delegations to Laos.',
  'In 2019 the office received 25 foreign delegations, 3 more than in 2018; it sent 6 delegations to Laos.',
  'Năm 2019, Sở Ngoại vụ đón 25 đoàn khách quốc tế, tăng 3 đoàn so với năm 2018; cử 6 đoàn đi công tác tại Lào.',
  '2019年，昆明市外事办公室接待外国来访团组25批，比2018年增加3批；派出友好访问团6批。',
];

test.each(REPORTS)('a year told in comparison does not date what follows it: %s', (report) => {
  expect(read(report).engagements.map(({ direction, period }) => [direction, period])).toEqual([
    ['incoming', '2019'],
    ['outgoing', '2019'],
  ]);
});

test.each(REPORTS)(
  'what was there at another time, and the difference, count nothing of what is told: %s',
  (report) => {
    const counts = read(report).quantities.filter(({ compares }) => compares !== true);
    expect(counts.map(({ value }) => value)).toEqual([25, 6]);
  },
);
