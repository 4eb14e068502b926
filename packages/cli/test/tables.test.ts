import { extractText, writeCsv, writeProgrammeDocx, writeXlsx } from '@comity/formats';
import { checkTable, type Language, writeTable } from '@comity/planner';
import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../src/tables.ts';

type Cells = readonly (readonly string[])[];

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Date', 'Time', 'Activity', 'Place', 'Participants', 'Interpreter', 'Car', 'Escort', 'Remarks'],
  zh: ['日期', '时间', '内容', '地点', '参加人员', '翻译', '车辆', '陪同', '备注'],
  vi: ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm', 'Thành phần', 'Phiên dịch', 'Xe', 'Người đi cùng', 'Ghi chú'],
};

/** The same programme as a desk of each language writes it: interpreter, car and escort are wanted twice at ten. */
const ROWS: Readonly<Record<Language, Cells>> = {
  en: [
    ['Monday, 4 May 2026', '9:00-11:00', 'Talks', 'Friendship House', 'Group A', 'Ms Lan', 'Car 1', 'Mr Minh', ''],
    ['', '10 am – 11.15 am', 'Courtesy call', 'City Hall', 'Group B', 'Ms Lan', 'Car 1', 'Mr Minh', 'confirmed'],
    ['', '12:00-13:00', 'Lunch', 'Riverside', 'all', '', '', '', ''],
  ],
  zh: [
    ['2026年5月4日（星期一）', '上午9:00至11点', '会谈', '友谊楼', 'A组', '王芳', '1号车', '李明', ''],
    ['', '上午10点-11点一刻', '礼节性拜会', '市政厅', 'B组', '王芳', '1号车', '李明', '已确认'],
    ['', '12:00-13:00', '午餐', '河畔餐厅', '全体', '', '', '', ''],
  ],
  vi: [
    ['Thứ Hai, 4/5/2026', '09h00 – 11h00', 'Hội đàm', 'Nhà Hữu nghị', 'Đoàn A', 'Bà Lan', 'Xe 1', 'Ông Minh', ''],
    ['', '10h-11h15', 'Chào xã giao', 'Tòa thị chính', 'Đoàn B', 'Bà Lan', 'Xe 1', 'Ông Minh', 'đã xác nhận'],
    ['', '12h00 – 13h00', 'Ăn trưa', 'Ven Sông', 'Toàn đoàn', '', '', '', ''],
  ],
};

const text = (words: string) => new TextEncoder().encode(words);
const FORMS: Readonly<Record<string, (rows: Cells, language: Language) => Uint8Array | Promise<Uint8Array>>> = {
  'xlsx with a title and an empty row above': (rows) =>
    new Uint8Array(writeXlsx([['Programme'], [''], ...rows], 'Sheet1')),
  csv: (rows) => text(writeCsv(rows)),
  'csv with semicolons': (rows) => text(rows.map((row) => row.join(';')).join('\r\n')),
  'txt pasted from a spreadsheet': (rows) => text(rows.map((row) => row.join('\t')).join('\n')),
  docx: ([columns = [], ...rows], language) =>
    writeProgrammeDocx({
      title: 'x',
      language,
      sheets: [
        {
          title: 'Visit',
          note: '',
          columns,
          days: [{ heading: 'Table', rows: rows.map((cells) => ({ cells, isQuiet: false })) }],
        },
      ],
    }),
};

const check = async (bytes: Uint8Array, form: string) =>
  checkTable(await sheetsOf(await extractText(bytes, { fileName: `programme.${form.split(' ')[0]}` })), {
    today: '2026-03-01',
  });

describe.each(Object.keys(FORMS))('a programme as %s', (form) => {
  it.each(['en', 'zh', 'vi'] as const)('is read and checked (%s)', async (language) => {
    const make = FORMS[form];
    if (!make) throw new Error(form);
    const { draft, violations, notes } = await check(
      await make([HEADINGS[language], ...ROWS[language]], language),
      form,
    );
    expect(draft.lines.map(({ stop: { from, to, groups } }) => [from, to, groups.length])).toEqual([
      [540, 660, 1],
      [600, 675, 1],
      [720, 780, 2],
    ]);
    const first = form.startsWith('xlsx') ? 4 : 2;
    expect(draft.lines.map(({ row }) => Number(row))).toEqual([first, first + 1, first + 2]);
    expect([...new Set(violations.map(({ code }) => code))].sort()).toEqual([
      'host-twice',
      'interpreter-alone',
      'interpreter-no-break',
      'interpreter-twice',
      'vehicle-twice',
    ]);
    expect(notes.filter(({ kind }) => kind !== 'assumption')).toEqual([]);
  });
});

describe('a programme that is written again', () => {
  it.each(['en', 'zh', 'vi'] as const)(
    'says the same in the columns of %s, whatever language it came in',
    async (language) => {
      const first = await check(text(writeCsv([HEADINGS.vi, ...ROWS.vi])), 'csv');
      const again = await check(text(writeCsv(writeTable(first.draft, language))), 'csv');
      const lines = ({ draft }: typeof first) =>
        draft.lines.map(({ stop: { title, from, to, announced } }) => [title, from, to, announced]);
      expect(lines(again)).toEqual(lines(first));
      expect(again.violations.map(({ words }) => words)).toEqual(first.violations.map(({ words }) => words));
    },
  );
});
