import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const read = (raw: string) => readText(raw, { file: 'report.txt' });
const told = (raw: string) => read(raw).engagements.map(({ kind, status, period }) => `${kind} ${status} ${period}`);

describe('a heading dates the lines below it', () => {
  test('by its year, and says that they are plans', () => {
    expect(
      told(`SỞ NGOẠI VỤ TỈNH BÌNH ĐỊNH

BÁO CÁO CÔNG TÁC ĐỐI NGOẠI NĂM 2023

I. Kết quả công tác năm 2023
Sở đã đón 18 đoàn khách quốc tế.
II. Phương hướng năm 2024
- Cử 5 đoàn đi thăm và làm việc tại Nhật Bản.`),
    ).toEqual(['visit aggregate 2023', 'visit planned 2024']);
    expect(
      told(`湖滨市外事办公室2023年工作总结和2024年工作计划

一、2023年工作情况
（一）接待来访
全年接待来访团组32批268人次。
二、2024年工作计划
（一）派出团组12批赴韩国访问。`),
    ).toEqual(['visit aggregate 2023', 'visit planned 2024']);
    expect(
      told(`Annual Report of the Lusaka City Council

Activities in 2023
The council received 14 foreign delegations.
Plans for 2024
- Send three delegations to Japan.`),
    ).toEqual(['visit aggregate 2023', 'visit planned 2024']);
  });

  test('up to the next that is counted in the same way', () => {
    expect(
      told(`Report of the Lusaka Red Cross

I. Activities in 2016
The society received 14 foreign delegations.
1. Aid
It sent 20 tents to Malawi.
II. Other matters
The society received 3 delegations from Kenya.`),
    ).toEqual(['visit aggregate 2016', 'consignment reported 2016', 'visit aggregate null']);
  });

  test('by its day, in a programme, counted or with the day of the week', () => {
    expect(
      told(`CHƯƠNG TRÌNH ĐÓN ĐOÀN THÀNH PHỐ OSAN (HÀN QUỐC)

1. Ngày 21/10/2024 (thứ Hai)
- 18:00: Tiệc chiêu đãi.
2. Ngày 22/10/2024
- 15:00: Ký kết biên bản ghi nhớ hợp tác.`),
    ).toEqual(expect.arrayContaining(['event planned 2024-10-21', 'agreement planned 2024-10-22']));
    expect(
      told(`韩国乌山市代表团接待日程

2024年10月21日（星期一）
14:00 市领导会见代表团
2024年10月22日（星期二）
15:00 签署合作备忘录`),
    ).toContain('agreement planned 2024-10-22');
    expect(
      told(`Programme of the visit of the Osan delegation

Day 1 – Monday, 21 October 2024
18:00 Welcome dinner
Day 2 – 22 October 2024
15:00 Signing of the memorandum of understanding`),
    ).toEqual(expect.arrayContaining(['event planned 2024-10-21', 'agreement planned 2024-10-22']));
  });
});

test('a delegation for whose reception a plan is made is received', () => {
  const text = '韩国乌山市代表团接待方案\n\n代表团一行8人将于10月21日抵达。市外办负责接待工作，安排住宿和交通。';
  expect(read(text).engagements.map(({ kind, direction }) => [kind, direction])).toEqual([['visit', 'incoming']]);
});

test('a day over the entries of a programme is no stamp', () => {
  expect(read('Programme\n\n21 October 2024\n10:30 Arrival at the airport\n18:00 Welcome dinner').stamp).toBeNull();
  expect(
    read('Guests from Norway\n21 October 2024\n10:30\nThe society received a delegation of twelve guests from Norway.')
      .stamp?.edtf,
  ).toBe('2024-10-21');
});

test('a counted heading tells nothing itself', () => {
  const text = `BÁO CÁO CÔNG TÁC ĐỐI NGOẠI NĂM 2023

1. Công tác đón đoàn
Sở Ngoại vụ đã đón 18 đoàn khách quốc tế.
2. Công tác đoàn ra
Sở Ngoại vụ cử 3 đoàn đi công tác tại Lào.`;
  const quotes = read(text).engagements.flatMap((one) => one.quotes.map(({ quote }) => quote));
  expect(quotes).toEqual(['Sở Ngoại vụ đã đón 18 đoàn khách quốc tế.', 'Sở Ngoại vụ cử 3 đoàn đi công tác tại Lào.']);
});

test('what there was in a whole year is not of the day on which it was told', () => {
  const text =
    '2023年12月28日，云南省红十字会在昆明召开总结会。会议指出，一年来，省红十字会接待国（境）外来访团组15批102人次。';
  expect(told(text)).toContain('visit aggregate 2023');
});

test('the years and the cost of a project are the project’s', () => {
  const text =
    'Chiều 3/10/2022, Phó Chủ tịch UBND tỉnh Trần Phước Hiền đã tiếp Đoàn công tác của Hội Chữ thập đỏ Hàn Quốc. Đoàn đến tỉnh để khảo sát triển khai dự án nước sạch với tổng kinh phí 1,2 triệu USD, thực hiện trong giai đoạn 2023 - 2025.';
  expect(told(text)).toEqual(['visit reported 2022-10-03']);
});
