import type { PackSection } from '../../pack-section.ts';

/** How Vietnamese papers compare a number with that of another time. */
export const comparisons: PackSection = {
  lexicon: [],
  rules: [
    {
      id: 'vi.comparison.difference',
      pattern:
        '("tăng"|"giảm"|"nhiều hơn"|"ít hơn"|"cao hơn"|"thấp hơn"|"vượt"|"hụt") ("thêm"|"tương ứng"|"lần lượt")? quantity ("so với" (!<punct> !date <any>){0,6} date)?',
      examples: {
        yes: [
          'đón 12 đoàn, [tăng 2 đoàn so với năm 2018]',
          'đón 12 đoàn, [giảm gần 3 đoàn], cử 4 đoàn',
          'đạt 3 tỷ đồng, [tăng 12% so với cùng kỳ năm ngoái].',
        ],
        no: ['tăng cường 3 đoàn công tác', 'số đoàn tăng lên 12 đoàn', 'hơn 12 đoàn khách'],
      },
    },
    {
      id: 'vi.comparison.difference-in-brackets',
      pattern: '"(" ("+"|"-"|"–"|"tăng"|"giảm") quantity ("so với" (!<punct> !date <any>){0,6} date)? ")"',
      examples: { yes: ['đón 12 đoàn [(+2 đoàn so với năm 2018)]'], no: ['đón khách (2 đoàn)'] },
    },
    {
      id: 'vi.comparison.other-time',
      pattern: '"so với" (!<punct> !date <any>){0,8} date',
      examples: {
        yes: ['tăng lên 12 đoàn [so với 10 đoàn của năm 2018]', 'nhiều đoàn hơn [so với năm 2018]'],
        no: ['Năm 2018, so với các tỉnh bạn', 'năm 2018 đón 10 đoàn'],
      },
    },
    {
      id: 'vi.comparison.from-a-level',
      pattern: '("tăng"|"giảm") "từ" quantity (!<punct> !date <any>){0,3} date? &("lên"|"xuống"|"còn")',
      examples: {
        yes: ['[tăng từ 10 đoàn năm 2018] lên 12 đoàn'],
        no: ['tăng từ từ lên 12 đoàn', 'từ 10 đoàn lên 12'],
      },
    },
  ],
};
