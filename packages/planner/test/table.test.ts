import { describe, expect, it } from 'vitest';
import { checkTable, type Note, type SheetOfCells, sheetOfText, TableFault, tellNote } from '../src/index.ts';
import fc from './properties.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const TODAY = '2026-03-01';

/** A table as a desk writes it, cells parted by bars. */
function tableOf(text: string, more: Partial<SheetOfCells> = {}): SheetOfCells {
  const rows = text
    .trim()
    .split('\n')
    .map((line, nth) => ({ number: nth + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  return { name: '', above: [], rows, ...more };
}

const check = (text: string, options: Partial<Parameters<typeof checkTable>[1]> = {}) =>
  checkTable([tableOf(text)], { today: TODAY, ...options });
const codes = (found: readonly { readonly code: string }[]) => [...new Set(found.map(({ code }) => code))].sort();
const asked = (notes: readonly Note[]) =>
  notes.filter(({ kind }) => kind === 'question').map(({ code, row }) => [code, Number(row)]);
const wrong = (notes: readonly Note[]) =>
  notes.filter(({ kind }) => kind === 'wrong').map(({ code, row }) => [code, Number(row)]);

/** One programme in three languages; interpreter, car and host are wanted twice at ten. */
const TABLES = {
  English: `
Date | Time | Activity | Place | Group | Interpreter | Car | Host | Remarks
Monday 4 May 2026 | 9:00-11:00 | Talks | Friendship House | Group A | Ms Lan | Car 1 | Dr Minh |
 | 10 am to 11.15 am | Courtesy call | City Hall | Group B | Ms Lan | Car 1 | Dr Minh | confirmed
 | 12:00-13:00 | Lunch | Riverside | all | | | |
Tuesday 5 May | 14:00 onwards | Visit | Museum | Group A | Mr Quang | Car 2 | Ms Hoa |
 | 16:00-17:00 | Farewell | Friendship House | Group A | | | Ms Hoa |`,
  Chinese: `
日期 | 时间 | 内容 | 地点 | 参加人员 | 翻译 | 车辆 | 陪同 | 备注
5月4日（星期一） | 上午9:00至11点 | 会谈 | 友谊楼 | A组 | 王芳 | 1号车 | 李明 |
 | 上午10点-11点一刻 | 礼节性拜会 | 市政厅 | B组 | 王芳 | 1号车 | 李明 | 已确认
 | 12:00-13:00 | 午餐 | 河畔餐厅 | 全体 | | | |
5月5日（星期二） | 14:00起 | 参观 | 博物馆 | A组 | 赵强 | 2号车 | 陈华 |
 | 下午4点-下午5点 | 话别 | 友谊楼 | A组 | | | 陈华 |`,
  Vietnamese: `
Ngày | Thời gian | Nội dung | Địa điểm | Thành phần | Phiên dịch | Xe | Người đón/đi cùng | Ghi chú
Thứ Hai, 4/5/2026 | 09h00 – 11h00 | Hội đàm | Nhà Hữu nghị | Đoàn A | Bà Lan | Xe 1 | Ông Minh |
 | 10h – 11h15 | Chào xã giao | Tòa thị chính | Đoàn B | Bà Lan | Xe 1 | Ông Minh | đã xác nhận
 | 12h00 – 13h00 | Ăn trưa | Nhà hàng Ven Sông | Toàn đoàn | | | |
Thứ Ba, 5/5/2026 | từ 14h | Tham quan | Bảo tàng | Đoàn A | Ông Quang | Xe 2 | Bà Hoa |
 | 16h00 – 17h00 | Chia tay | Nhà Hữu nghị | Đoàn A | | | Bà Hoa |`,
};

describe('a table that a desk has made', () => {
  it.each(Object.entries(TABLES))('is read in %s, and what is wrong with it found', (_, text) => {
    const { draft, violations, notes } = check(text);
    expect(draft.lines.map(({ row, stop: { from, to } }) => [Number(row), from, to])).toEqual([
      [2, 540, 660],
      [3, 600, 675],
      [4, 720, 780],
      [5, 1440 + 840, 1440 + 960],
      [6, 1440 + 960, 1440 + 1020],
    ]);
    expect(draft.lines.map(({ stop }) => stop.groups.length)).toEqual([1, 1, 2, 1, 1]);
    expect(draft.lines.map(({ stop }) => stop.announced)).toEqual([false, true, false, false, false]);
    expect(codes(violations)).toEqual([
      'host-twice',
      'interpreter-alone',
      'interpreter-no-break',
      'interpreter-twice',
      'vehicle-twice',
    ]);
    expect(wrong(notes)).toEqual([]);
    expect(asked(notes)).toEqual([['how-long-drive', 6]]);
    for (const note of notes)
      for (const language of ['en', 'zh', 'vi'] as const)
        expect(tellNote(note, language, draft.problem.firstDay)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('carries dates and groups down from headings, and a blank time from the row above', () => {
    const { draft, notes } = check(`
Time | Activity | Place | Group | Interpreter
Group A | | | |
Thứ Hai, 4/5/2026 | | | |
9h | Talks | House | | Ms Lan
10.30 am to noon | Visit | Museum | | Ms Lan
5月5日（星期二） | | | |
9:00-10:00 | Visit | Garden | |
Group B | | | |
Monday 4 May | | | |
09h30–10h30 | Visit | Depot | | Mr Quang
 | The same for the press | Gate | Press |`);
    const names = new Map(draft.problem.delegations.map(({ groups: [group] }) => [group?.id, group?.name]));
    expect(draft.lines.map(({ row, stop }) => [row, stop.from, stop.to, names.get(stop.groups[0])])).toEqual([
      ['4', 540, 630, 'Group A'],
      ['10', 570, 630, 'Group B'],
      ['11', 570, 630, 'Press'],
      ['5', 630, 720, 'Group A'],
      ['7', 1440 + 540, 1440 + 600, 'Group A'],
    ]);
    expect(notes.map(({ code, row }) => [code, row])).toEqual(
      expect.arrayContaining([
        ['until-next', '4'],
        ['time-of-above', '11'],
      ]),
    );
  });

  it('tells the rows of several tables apart, each with the group that stands above it', () => {
    const table = (group: string) =>
      tableOf('Time | Activity | Interpreter\n9:00-10:00 | Talks | Ms Lan\n11:00 | Visit |', {
        above: [group, '4/5/2026'],
      });
    const { violations, notes } = checkTable([table('Group A'), table('Group B')], { today: TODAY });
    expect(violations).toEqual([]);
    const { violations: clash } = checkTable(
      [
        table('Group A'),
        { ...table('Group B'), rows: tableOf('Time | Activity | Interpreter\n9:30-10:00 | Call | Ms. Lan').rows },
      ],
      { today: TODAY },
    );
    expect(codes(clash)).toEqual(['interpreter-twice']);
    expect(notes.filter(({ code }) => code === 'no-end').map(({ row, id }) => [row, id])).toEqual([
      ['1:3', 'no-end.1:3'],
      ['2:3', 'no-end.2:3'],
    ]);
  });

  it('knows columns by what they hold where there are no headings, says so, and asks about the rest', () => {
    const { draft, notes } = check(`
4/5/2026 | 9:00-10:00 | Talks about next year | Ms Lan
 | 10:00-11:00 | Visit to the museum | Mr Quang`);
    expect(draft.lines.map(({ stop }) => stop.title)).toEqual(['Talks about next year', 'Visit to the museum']);
    expect(notes.filter(({ code }) => code === 'column-guessed').length).toBe(3);
    expect(asked(notes)).toEqual([['what-column', Number.NaN]]);
    const answered = check('4/5/2026 | 9:00-11:00 | Talks about next year | Ms Lan', {
      answers: new Map([['column.4', 'interpreters']]),
    });
    expect(codes(answered.violations)).toEqual(['interpreter-alone']);
    expect(asked(answered.notes)).toEqual([]);
  });

  it('asks who is meant, with the row, and takes the answer', () => {
    const text = `
Date | Time | Activity | Place | Group | Interpreter
4/5/2026 | 13:30-14:00 | Visit | Museun | Group A | Ngoc`;
    const problem = problemOf(SMALL_CITY);
    const { notes } = check(text, { problem });
    const questions = notes.filter(({ kind }) => kind === 'question');
    expect(questions.map(({ code, row, id, options }) => ({ code, row, id, options }))).toEqual([
      { code: 'did-you-mean', row: '2', id: 'name.place.museun', options: ['Museum', 'museum', 'new'] },
      { code: 'not-known', row: '2', id: 'name.interpreter.ngoc', options: ['An', 'Binh', 'Chau', 'new', 'none'] },
    ]);
    const answers = new Map([
      ['name.place.museun', 'Museum'],
      ['name.interpreter.ngoc', 'Binh'],
      ['name.place.zoo', 'Museum'],
    ]);
    const { draft, notes: left, unusedAnswers } = check(text, { problem, answers });
    expect(draft.lines[0]?.stop).toMatchObject({ what: 'visit', site: 'museum', interpreters: ['binh'] });
    expect(asked(left)).toEqual([]);
    expect(unusedAnswers).toEqual(['name.place.zoo']);
  });

  it('finds a person by part of the name, without accents, or by another name, and says so unless it is sure', () => {
    const problem = problemOf({
      ...SMALL_CITY,
      interpreters: [{ id: 'lam', name: 'Nguyễn Văn Lâm', aliases: ['阮文林'], pairs: [['vi', 'fr']] }],
    });
    const readAs = (name: string) => {
      const { draft, notes } = check(
        `Date | Time | Activity | Place | Group | Interpreter\n4/5/2026 | 14:30-15:00 | Call | hall | Group A | ${name}`,
        { problem },
      );
      return [draft.lines[0]?.stop.interpreters, notes.some(({ code }) => code === 'read-as')];
    };
    expect(readAs('Mr. Nguyễn Văn Lâm')).toEqual([['lam'], false]);
    expect(readAs('阮文林')).toEqual([['lam'], false]);
    expect(readAs('Nguyen Van Lam')).toEqual([['lam'], true]);
    expect(readAs('Ông Lâm')).toEqual([['lam'], true]);
  });

  it('asks whether one who interprets and receives is one person, and counts one meanwhile', () => {
    const text = `
Date | Time | Activity | Place | Group | Interpreter | Host
4/5/2026 | 9:00-10:00 | Talks | House | Group A | Mr. Lâm |
 | 9:30-10:30 | Visit | Museum | Group B | | Mr. Lâm`;
    const { violations, notes } = check(text);
    expect(violations.map(({ words }) => words)).toEqual([
      'Mr. Lâm is wanted twice at Mon 4 May, 09:30–10:00: Talks, and Visit',
    ]);
    expect(asked(notes)).toEqual([['interpreter-or-host', 2]]);
    expect(check(text, { answers: new Map([['role.lam', 'two persons']]) }).violations).toEqual([]);
  });

  it('asks how long a drive takes for which there is no time, and checks it with the answer', () => {
    const text = `
Date | Time | Activity | Place
4/5/2026 | 9:00-10:00 | Talks | City Hall
 | 10:05-11:00 | Visit | Museum`;
    const { notes, violations } = check(text);
    expect(asked(notes)).toEqual([['how-long-drive', 3]]);
    expect(violations).toEqual([]);
    const answered = check(text, { answers: new Map([['drive.city hall.museum', '20']]) });
    expect(answered.violations).toMatchObject([{ code: 'drive-too-short', byMinutes: 15 }]);
    expect(asked(answered.notes)).toEqual([]);
  });

  it('says what is wrong with the table itself', () => {
    const { notes, draft } = check(`
Date | Time | Activity | Group
99/99/2026 | 9:00-10:00 | Talks | Group A
Tuesday 4 May 2026 | 25:70 | Visit | Group A
 | 15:00-14:00 | Call | Group A`);
    expect(wrong(notes)).toEqual([
      ['no-such-date', 2],
      ['weekday-differs', 3],
      ['no-such-time', 3],
      ['time-reversed', 4],
    ]);
    expect(draft.lines.map(({ row }) => row)).toEqual(['2', '4']);
  });

  it('says that a group has no meal in a day without a gap, and that a day outside the problem is outside', () => {
    const { violations } = check(
      'Date | Time | Activity | Group\n4/5/2026 | 8:00-16:00 | Seminar | Group A\n | 16:00-22:00 | Gala | Group A',
    );
    expect(codes(violations)).toEqual(['meal-missing', 'rest-missing']);
    const { notes } = check(
      'Date | Time | Activity | Group\n4/5/2026 | 9:00-10:00 | Talks | Group A\n9/5/2026 | 9:00-10:00 | Talks | Group A',
      {
        problem: problemOf(SMALL_CITY),
      },
    );
    expect(wrong(notes)).toEqual([['outside-horizon', 3]]);
  });

  it('finds with a problem who must not meet, and a door that is closed', () => {
    const { violations } = check(
      `
Date | Time | Activity | Place | Group
4/5/2026 | 10:00-11:00 | Visit | Garden | Group A
 | 10:30-11:30 | Visit | Garden | Group B
 | 12:00-13:00 | Lunch | hotel | Group A
 | 13:00-14:00 | Rest | hotel | Group A
 | 16:30-17:30 | Visit | Museum | Group A`,
      { problem: problemOf({ ...SMALL_CITY, items: [] }) },
    );
    expect(codes(violations)).toEqual(['apart-meet', 'site-closed']);
  });

  it('reads 4/5 by the weekday beside it, by the horizon, or as it is told', () => {
    const dayOf = (date: string, options: Partial<Parameters<typeof checkTable>[1]> = {}) => {
      const { draft } = check(`Date | Time | Activity\n${date} | 9:00-10:00 | Talks`, options);
      return new Date(draft.problem.firstDay * 86_400_000).toISOString().slice(0, 10);
    };
    expect(dayOf('4/5/2026')).toBe('2026-05-04');
    expect(dayOf('5/4/2026 Monday')).toBe('2026-05-04');
    expect(dayOf('5/4/2026', { answers: new Map([['day-before-month', 'month']]) })).toBe('2026-05-04');
    expect(dayOf('5/4/2026', { problem: problemOf(SMALL_CITY) })).toBe('2026-05-04');
    expect(dayOf('4 May')).toBe('2026-05-04');
    expect(dayOf('Tuesday 4 May')).toBe('2027-05-04');
  });
});

describe('pasted text', () => {
  it('is read line by line: times first, labels wherever they stand', () => {
    const { draft, violations } = checkTable(
      [
        sheetOfText(`代表团日程
5月4日（星期一）
上午9:00-10:30 会见会长（地点：总部大楼；翻译：王芳）
上午10:00-11:00 参观博物馆 翻译：王芳
  地点：博物馆
12:00 午餐
14:00起 座谈
`),
      ],
      { today: TODAY },
    );
    const places = new Map(draft.problem.places.map(({ id, name }) => [id, name]));
    expect(draft.lines.map(({ row, stop }) => [row, stop.title, places.get(stop.place)])).toEqual([
      ['3', '会见会长', '总部大楼'],
      ['4', '参观博物馆', '博物馆'],
      ['6', '午餐', '…'],
      ['7', '座谈', '…'],
    ]);
    expect(codes(violations)).toEqual(['group-twice', 'interpreter-twice']);
  });

  it.each([
    [
      'vi',
      '4/5/2026\n9h00-10h30 Hội đàm\n11h30: Ăn trưa\nSau bữa trưa: Tham quan Bảo tàng\nBuổi chiều:\n15h30-16h Chào xã giao\nMặc lịch sự',
    ],
    [
      'zh',
      '2026年5月4日\n上午9:00-10:30 会谈\n中午11:30 工作午餐\n午餐后 参观博物馆\n下午：\n下午3:30-4:00 拜会\n请着正装',
    ],
    [
      'en',
      '4 May 2026\n9:00-10:30 Talks\n11:30 Lunch\nAfter lunch: the museum\nAfternoon:\n3:30pm - 4pm Courtesy call\nDark suits',
    ],
  ])('loses no line that has no time by the clock: it asks, takes the answer, or says so (%s)', (_, text) => {
    const read = (answers: ReadonlyMap<string, string>) => checkTable([sheetOfText(text)], { today: TODAY, answers });
    const { notes, draft } = read(new Map());
    expect(
      notes.flatMap(({ code, row }) => (code === 'no-problem' || code === 'no-column' ? [] : [[code, row]])),
    ).toEqual(
      expect.arrayContaining([
        ['no-end', '3'],
        ['no-time', '4'],
        ['row-passed-over', '7'],
      ]),
    );
    const times = (lines: typeof draft.lines) => lines.map(({ stop }) => [stop.from, stop.to]);
    expect(times(draft.lines)).toEqual([
      [540, 630],
      [690, 780],
      [930, 960],
    ]);
    const answered = read(new Map([['no-time.4', '13:30-14:30']]));
    expect(times(answered.draft.lines)).toContainEqual([810, 870]);
    expect(answered.unusedAnswers).toEqual([]);
  });

  it('leaves an afternoon that says so alone, and a bracket that a label has cut open', () => {
    const table =
      'Date | Time | Activity | Place\n4 May 2026 | 9:00-10:00 | Talks | Hall\n | 4:30pm - 6pm | Press | Hall\n | 6.15 pm | Tea | Hall';
    const { draft, notes } = check(table);
    expect(draft.lines.map(({ stop }) => stop.from)).toEqual([540, 990, 1095]);
    expect(codes(notes)).not.toContain('afternoon');
    const pasted = checkTable([sheetOfText('4/5/2026\n8h30-9h Đón đoàn (xe 16 chỗ, phiên dịch: chị Lan)')], {
      today: TODAY,
    });
    expect(pasted.draft.lines[0]?.stop.title).toBe('Đón đoàn, xe 16 chỗ');
    expect(pasted.draft.problem.interpreters.map(({ name }) => name)).toEqual(['chị Lan']);
  });

  it('may be a table, with tabs or bars between its cells', () => {
    for (const sign of ['\t', ' | ']) {
      const text = [
        ['Date', 'Time', 'Activity', 'Interpreter'],
        ['4/5/2026', '9:00-11:00', 'Talks', 'Ms Lan'],
        ['', '10:00-10:30', 'Call', 'Ms Lan'],
      ];
      const sheet = sheetOfText(text.map((cells) => cells.join(sign)).join('\n'));
      expect(codes(checkTable([sheet], { today: TODAY }).violations)).toContain('interpreter-twice');
    }
  });
});

describe('what is no programme', () => {
  const refusal = (sheets: readonly SheetOfCells[]) => {
    try {
      checkTable(sheets, { today: TODAY });
      return 'read';
    } catch (error) {
      return error instanceof TableFault ? error.code : error;
    }
  };

  it('is refused: nothing, words without times, more rows than a programme has', () => {
    expect(refusal([])).toBe('planner.no_programme');
    expect(refusal([tableOf('')])).toBe('planner.no_programme');
    expect(refusal([tableOf('Name | Country\nAn | Norlund')])).toBe('planner.no_programme');
    const row = { number: 1, cells: ['4/5/2026', '9:00-10:00', 'Visit'] };
    expect(refusal([{ name: '', above: [], rows: Array.from({ length: 100_000 }, () => row) }])).toBe(
      'planner.table_too_long',
    );
    expect(refusal([{ name: '', above: [], rows: Array.from({ length: 15_000 }, () => row) }])).toBe(
      'planner.table_too_long',
    );
  });

  it('does no harm by its headings, its names or the length of its words', () => {
    const long = 'x'.repeat(50_000);
    const { draft, notes } = check(`
__proto__ | constructor | toString | hasOwnProperty | Time | Activity | Group | Car
a | b | c | d | 9:00-10:00 | ${long} | __proto__ | constructor
a | b | c | d | 9:30-10:30 | =1+1 | __proto__ | constructor`);
    expect(draft.lines.map(({ stop }) => stop.title.length)).toEqual([300, 4]);
    expect(notes.filter(({ code }) => code === 'what-column').map(({ details }) => details)).toMatchObject([
      { heading: '__proto__' },
      { heading: 'constructor' },
      { heading: 'toString' },
      { heading: 'hasOwnProperty' },
    ]);
    expect(Object.prototype).not.toHaveProperty('groups');
  });

  it.each([',', '(', '(until ', 'after a, ', 'same car and ', '翻译、', '早餐后', '9:00 ', ', (', '日程'])(
    'is read in time, however long a line repeats itself: %s',
    (words) => {
      const line = words.repeat(60_000 / words.length);
      const begun = performance.now();
      const given = sheetOfText(`2026-05-04\n9:00-10:00 ${line}\n${line}\n10:00-11:00 Tea`);
      checkTable([given, tableOf(`Time | Activity | Remarks\n9:00-10:00 | ${line} | ${line}`)], { today: TODAY });
      expect(performance.now() - begun).toBeLessThan(4000);
    },
  );

  it('is told in time, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.string({ unit: 'grapheme', maxLength: 30 }),
              fc.constantFrom(
                '9:00-10:00',
                '4/5/2026',
                '5月4日',
                'Thứ Hai',
                '25:70',
                '上午9点',
                'Group A',
                'all',
                '',
                'Lunch',
              ),
            ),
            { maxLength: 9 },
          ),
          { maxLength: 12 },
        ),
        (rows) => {
          const sheet = { name: '', above: [], rows: rows.map((cells, nth) => ({ number: nth + 1, cells })) };
          expect([undefined, 'read', 'planner.no_programme']).toContain(refusal([sheet]));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
