import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

const read = (raw: string) => readText(raw, { file: 'minutes.txt' });

const VIETNAMESE = `HỘI CHỮ THẬP ĐỎ TỈNH QUẢNG TRỊ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN LÀM VIỆC
giữa Hội Chữ thập đỏ tỉnh Quảng Trị và Hội Chữ thập đỏ tỉnh Savannakhet (Lào)

Thời gian: 08 giờ 30 ngày 14 tháng 6 năm 2023
Địa điểm: Văn phòng Hội Chữ thập đỏ tỉnh Quảng Trị

Hai bên đã trao đổi kết quả dự án nước sạch giai đoạn 2018 - 2022 do Hội Chữ thập đỏ Đức tài trợ.`;

const ENGLISH = `MINUTES OF THE MEETING
between the Lusaka Branch of the Zambia Red Cross Society and the Danish Red Cross

Date: 14 June 2023
Venue: Community Hall, Lusaka

1. The parties reviewed the Safe Water Project, which began in 2018 and ended in December 2022.`;

const CHINESE = `昆明市红十字会
会谈纪要

时间：2023年6月14日上午9时
地点：昆明市红十字会会议室

双方就防灾减灾培训进行了会谈。双方回顾了2018年启动的社区备灾项目，认为项目成效良好。`;

describe('minutes of talks', () => {
  test.each([VIETNAMESE, ENGLISH, CHINESE])(
    'are of the day that their field gives, whatever was spoken of: %s',
    (raw) => {
      const talks = read(raw).engagements.filter(({ kind }) => kind === 'talks');
      expect(talks.map(({ period, status }) => [period, status])).toEqual([['2023-06-14', 'reported']]);
    },
  );

  test('name those who met, and nobody else', () => {
    const [talks] = read(VIETNAMESE).engagements;
    expect(talks?.parties.map(({ name }) => name)).toEqual([
      'Hội Chữ thập đỏ tỉnh Quảng Trị',
      'Hội Chữ thập đỏ tỉnh Savannakhet',
    ]);
  });

  test('have what they are for a title, and who writes over it, in capitals or not', () => {
    const title = (raw: string) => read(raw).title?.quote.split('\n')[0];
    expect(title(VIETNAMESE)).toBe('BIÊN BẢN LÀM VIỆC');
    expect(title(VIETNAMESE.replace('HỘI CHỮ THẬP ĐỎ TỈNH QUẢNG TRỊ', 'Hội Chữ thập đỏ tỉnh Quảng Trị'))).toBe(
      'BIÊN BẢN LÀM VIỆC',
    );
    expect(title(ENGLISH)).toBe('MINUTES OF THE MEETING');
    expect(title(CHINESE)).toBe('会谈纪要');
    expect(
      title('Sở Ngoại vụ tỉnh Nghệ An\nBÁO CÁO TỔNG KẾT\nCông tác đối ngoại năm 2023\n\nSở đón 12 đoàn khách.'),
    ).toBe('BÁO CÁO TỔNG KẾT');
  });

  test('have no title in a field below their name', () => {
    expect(read(CHINESE).title?.quote).toBe('会谈纪要');
  });

  test('a body is one, whether its letterhead is in capitals or its text is not', () => {
    expect(read(VIETNAMESE).organisations.map(({ name }) => name)).toEqual([
      'Hội Chữ thập đỏ tỉnh Quảng Trị',
      'Hội Chữ thập đỏ tỉnh Savannakhet',
      'Hội Chữ thập đỏ Đức',
    ]);
  });

  test('talks of a day of their own keep it, and a day without a place beside it is only when the page was made', () => {
    const text = 'On 3 March 2021 the mayor of Lomé held talks with the mayor of Tampere in the town hall of the city.';
    const talks = (raw: string) => read(raw).engagements.map(({ period }) => period);
    expect(talks(`Mayors meet\nDate: 5 March 2021\n\n${text}`)).toEqual(['2021-03-03']);
    expect(talks(`Mayors meet\nDate: 5 March 2021\nPlace: Lomé\n\n${text}`)).toEqual(['2021-03-03']);
  });
});
