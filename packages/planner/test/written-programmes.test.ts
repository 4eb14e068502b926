import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTable, type MergedCells, type SheetOfCells, sheetOfText, sheetsOf, tellNote } from '../src/index.ts';
import { assemble } from '../src/table/assemble.ts';
import { withChanged } from '../src/table/draft.ts';
import { asWritten, plain } from '../src/table/fold.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const TODAY = '2026-03-01';

/** A table as it stands in a spreadsheet, cells parted by bars, and merged as `A3:A5` says. */
function sheet(text: string, ...merged: readonly string[]): SheetOfCells {
  const rows = text
    .trim()
    .split('\n')
    .map((line, nth) => ({ number: nth + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  return { name: '', above: [], rows, merges: merged.map(mergeOf) };
}

function mergeOf(reference: string): MergedCells {
  const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    firstRow: Number(top) - 1,
    lastRow: Number(bottom) - 1,
    firstColumn: column(left),
    lastColumn: column(right),
  };
}

/** `2 09:00–10:00 Talks @ City Hall: Group A, Group B`. */
function linesOf(given: SheetOfCells) {
  const { draft, notes, violations } = checkTable([given], { today: TODAY });
  const { problem } = draft;
  const places = new Map(problem.places.map(({ id, name }) => [id, name]));
  const groups = new Map(problem.delegations.flatMap((each) => each.groups).map(({ id, name }) => [id, name]));
  const clock = (minute: number) =>
    `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const lines = draft.lines.map(({ stop }) => {
    const day = Math.floor(stop.from / 1440) + 1;
    const place = places.get(stop.place) === '…' ? '' : ` @ ${places.get(stop.place)}`;
    const names = stop.groups.map((id) => groups.get(id)).join(', ');
    return `${day} ${clock(stop.from)}–${clock(stop.to)} ${stop.title}${place}: ${names}`;
  });
  const questions = notes.flatMap(({ kind, code, row }) => (kind === 'question' ? [`${code} ${row}`] : []));
  for (const note of notes)
    for (const language of ['en', 'zh', 'vi'] as const)
      expect(tellNote(note, language, problem.firstDay)).not.toMatch(/undefined|NaN|\[object/);
  return { lines, questions, notes, violations, problem, draft };
}

describe('merged cells', () => {
  it('say in each of their rows what they say: a date, a time, a place', () => {
    const { lines, questions, notes } = linesOf(
      sheet(
        `
Date | Time | Activity | Place | Group | Remarks
Monday 4 May 2026 | 9:00-10:00 | Courtesy call | City Hall | all |
 | 10:30-12:00 | Talks | Port Office | Group A |
 | | Tour of the port | | Group B |
Wednesday 5 May 2026 | 9:00-11:00 | Roundtable | University | all |
 | 11:30-12:00 | Farewell | | all |`,
        'A2:A4',
        'B3:B4',
        'D3:D4',
        'A5:A6',
        'D5:D6',
      ),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 Courtesy call @ City Hall: Group A, Group B',
      '1 10:30–12:00 Talks @ Port Office: Group A',
      '1 10:30–12:00 Tour of the port @ Port Office: Group B',
      '2 09:00–11:00 Roundtable @ University: Group A, Group B',
      '2 11:30–12:00 Farewell @ University: Group A, Group B',
    ]);
    expect(questions).toEqual([]);
    // The date that is wrong is wrong once, not in each of its rows.
    expect(notes.filter(({ code }) => code === 'weekday-differs')).toHaveLength(1);
    expect(notes.map(({ code }) => code)).not.toContain('time-of-above');
  });

  it('stretch a thing over the columns of the groups that it is for, and over the times that it takes', () => {
    const { lines, questions } = linesOf(
      sheet(
        `
Programme of the delegation of Norlund | | |
Time | Group A | Group B | Remarks
Monday 4 May 2026 | | |
9:00-10:00 | Call on the Mayor (place: City Hall) | | formal dress
10:30-11:00 | Talks on the port | Tour of the Old Town | interpreter: Ms Lan
11:00-12:00 | | Coffee at the Museum |
5 May | | |
9:00-11:00 | Roundtable | |`,
        'A1:D1',
        'A3:D3',
        'B4:C4',
        'B5:B6',
        'A7:D7',
        'B8:C8',
      ),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 Call on the Mayor @ City Hall: Group A, Group B',
      '1 10:30–12:00 Talks on the port: Group A',
      '1 10:30–11:00 Tour of the Old Town: Group B',
      '1 11:00–12:00 Coffee at the Museum @ Museum: Group B',
      '2 09:00–11:00 Roundtable: Group A, Group B',
    ]);
    expect(questions).toEqual([]);
  });

  it('make each of two groups its own thing of a row, though one interpreter stands beside both', () => {
    const { violations } = linesOf(
      sheet(`
Time | Group A | Group B | Interpreter
4 May 2026 | | |
9:00-10:00 | Tour of the port | Call at the University | Ms Lan`),
    );
    expect(violations.map(({ code }) => code)).toEqual(['interpreter-twice']);
  });

  it('split a heading into groups that have names of their own', () => {
    const { lines, questions } = linesOf(
      sheet(
        `
时间 | 活动内容 | | 备注
 | 主宾一行 | 随行企业家 |
5月4日 | | |
9:00-10:00 | 会见市长 | |
10:30-11:30 | 参观港口 | 企业座谈 |`,
        'A1:A2',
        'B1:C1',
        'D1:D2',
        'B4:C4',
      ),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 会见市长: 主宾一行, 随行企业家',
      '1 10:30–11:30 参观港口: 主宾一行',
      '1 10:30–11:30 企业座谈: 随行企业家',
    ]);
    expect(questions).toEqual([]);
  });

  it('take up the blanks beside a lunch, and make it no place and nobody’s car', () => {
    const { lines, problem } = linesOf(
      sheet(
        `
Time | Activity | Place | Car
4 May 2026 | | |
9:00-10:00 | Talks | City Hall | Car 1
12:00-13:00 | Lunch | |`,
        'B4:D4',
      ),
    );
    expect(lines).toEqual(['1 09:00–10:00 Talks @ City Hall: Delegation', '1 12:00–13:00 Lunch: Delegation']);
    expect(problem.vehicles.map(({ name }) => name)).toEqual(['Car 1']);
  });

  it('may be ticks in columns of groups', () => {
    const { lines, questions } = linesOf(
      sheet(`
时间 | 内容 | A组 | B组
5月4日 | | |
9:00-10:00 | 会谈 | √ | √
10:30-11:30 | 参观 | | √`),
    );
    expect(lines).toEqual(['1 09:00–10:00 会谈: A组, B组', '1 10:30–11:30 参观: B组']);
    expect(questions).toEqual([]);
  });

  it('that overlap or reach beyond the table, as a broken file has them, do no harm', () => {
    const table = sheet('Time | Activity\n9:00-10:00 | Talks');
    const wild = { firstRow: 0, lastRow: 1e9, firstColumn: 0, lastColumn: 1e9 };
    const merges = [...Array.from({ length: 50_000 }, () => wild), { ...wild, firstRow: 7 }];
    expect(linesOf({ ...table, merges }).lines).toHaveLength(1);
  });
});

describe('groups', () => {
  it.each([
    ['Group A', 'Group B', 'Groups A + B', 'A+B', 'B'],
    ['Group A', 'Group B', 'Group A and Group B', 'Groups A & B', 'Group B'],
    ['A组', 'B组', 'A组+B组', 'A、B组', 'B组'],
    ['一组', '二组', '一组＋二组', '第一组、第二组', '2组'],
    ['Tổ A', 'Tổ B', 'Tổ A + Tổ B', 'Tổ A và B', 'tổ B'],
    ['Nhóm 1', 'Nhóm 2', 'Cả hai nhóm', 'Nhóm 1+2', 'Nhóm 2'],
  ])('%s and %s are both in “%s” and “%s”', (one, other, both, again, last) => {
    const { lines, questions } = linesOf(
      sheet(`
Date | Time | Activity | Place | Group
4 May 2026 | 9:00-10:00 | Talks | Hall | ${both}
 | 10:00-11:00 | Tour | Hall | ${one}
 | 10:00-11:00 | Call | Hall | ${other}
 | 11:00-12:00 | Tea | Hall | ${again}
 | 12:00-13:00 | Press | Hall | ${last}`),
    );
    expect(lines.map((line) => line.split(': ')[1])).toEqual([
      `${one}, ${other}`,
      one,
      other,
      `${one}, ${other}`,
      other,
    ]);
    expect(questions).toEqual([]);
  });

  it.each([
    ['Group A: talks', 'Talks', 'A'],
    ['All: dinner', 'Dinner', 'A, B'],
    ['Dinner, everyone', 'Dinner', 'A, B'],
    ['Dinner (Groups A + B)', 'Dinner', 'A, B'],
    ['B组参观港口', '参观港口', 'B'],
    ['晚宴（全体人员）', '晚宴', 'A, B'],
    ['Tổ A làm việc với cảng', 'Làm việc với cảng', 'A'],
    ['Toàn đoàn ăn trưa', 'Ăn trưa', 'A, B'],
    // Not every word before a figure or in brackets is a group.
    ['全体会议', '全体会议', 'A, B'],
    ['Đoàn 12 người đến thăm', 'Đoàn 12 người đến thăm', 'A, B'],
    ['Workshop (all day)', 'Workshop (all day)', 'A, B'],
  ])('are named by the words of a line: %s', (written, title, groups) => {
    const { lines } = linesOf(
      sheetOfText(`4 May 2026\n8:00-8:15 Group A: start\n8:00-8:15 Group B: walk\n9:00-10:00 ${written}`),
    );
    expect(lines.at(-1)?.replaceAll('Group ', '')).toBe(`1 09:00–10:00 ${title}: ${groups}`);
  });

  it('are all those of the delegation that stands above them', () => {
    const { lines, notes } = linesOf(
      sheetOfText('诺兰市代表团访问日程安排\n5月4日\n9:00-10:00 会谈\n10:30-11:00 A组参观\n10:30-11:00 B组座谈'),
    );
    expect(lines).toEqual(['1 09:00–10:00 会谈: A组, B组', '1 10:30–11:00 参观: A组', '1 10:30–11:00 座谈: B组']);
    expect(notes.map(({ code }) => code)).toContain('for-everybody');
  });
});

describe('the last line of a programme', () => {
  it.each(['Depart', 'Bus leaves', '早餐后出发', 'Khởi hành', 'Ra sân bay'])(
    'is not lost where nothing follows: %s',
    (last) => {
      const { lines } = linesOf(sheetOfText(`4 May 2026\n9:00-10:00 Talks\n5 May 2026\n8:30 ${last}`));
      expect(lines.at(-1)).toBe(`2 08:30–08:30 ${last}: ${lines[0]?.split(': ')[1]}`);
    },
  );
});

describe('how long a thing takes', () => {
  it.each([
    ['9:30 Talks (45 min)', 45],
    ['9:30 (90 min) Talks', 90],
    ['9:30 for 1 hour Talks', 60],
    ['9:30 Talks, about half an hour', 30],
    ['9:30 Talks (1.5 hours)', 90],
    ['9h30 Hội đàm (30 phút)', 30],
    ['9h30: Hội đàm (khoảng 1 tiếng rưỡi) tại trụ sở', 90],
    ['9h30 Hội đàm (1h15)', 75],
    ['上午9:30 会谈（约40分钟）', 40],
    ['上午9:30（约1小时30分钟）会谈', 90],
    ['上午9:30 会谈约半小时', 30],
    ['上午九点半 会谈（一个半小时）', 90],
  ])('is read from “%s”', (line, minutes) => {
    const { draft, notes } = checkTable([sheetOfText(`4 May 2026\n${line}\n12:00-13:00 Lunch`)], { today: TODAY });
    const [first] = draft.lines;
    expect(first && [first.stop.from, first.stop.to - first.stop.from]).toEqual([570, minutes]);
    expect(notes.map(({ code }) => code)).not.toContain('until-next');
  });

  it('is no length that it speaks of otherwise, and none that an end contradicts', () => {
    const { lines } = linesOf(
      sheetOfText('4 May 2026\n9:00 Talks (Hall 5)\n10:00 Drive of 20 min to the port\n11:00-12:00 Tour (90 min)'),
    );
    expect(lines.map((line) => line.slice(2, 13))).toEqual(['09:00–10:00', '11:00–12:00']);
  });

  it.each([
    ['STT | Ngày | Giờ | Thời lượng | Hoạt động | Nơi đến', '1 tiếng 30 phút', '45 phút'],
    ['No | Date | Time | Duration | Activity | Venue', '1:30', '45'],
    ['序号 | 日期 | 时间 | 时长 | 活动 | 地点', '1.5小时', '约45分钟'],
  ])('may have a column: %s', (header, long, short) => {
    const { lines, questions } = linesOf(
      sheet(`${header}\n1 | 4 May 2026 | 9:00 | ${long} | Hội đàm | Hall\n2 | | 11:00 | ${short} | Tour | Port`),
    );
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      '1 09:00–10:30 Hội đàm @ Hall',
      '1 11:00–11:45 Tour @ Port',
    ]);
    expect(questions).toEqual([]);
  });
});

describe('a moment that has no end', () => {
  it.each([
    ['9:00-11:30 会谈', '11:40 合影', '14:00-15:00 座谈'],
    ['9:00-11:30 Talks', '11:40 Group photo with the Mayor at the gate', '14:00-15:00 Roundtable'],
    ['9h00-11h30 Hội đàm', '11h40 Trao quà và chụp ảnh lưu niệm', '14h00-15h00 Toạ đàm'],
    ['9:00-11:30 会谈', '11:40 互赠礼品、合影留念', '14:00-15:00 座谈'],
    ['9:00-11:30 Talks', '11:40-11:40 Statements', '14:00-15:00 Roundtable'],
  ])('leaves the time behind it free, for a lunch that nobody has written: %s; %s', (before, moment, after) => {
    const { violations, lines, notes } = linesOf(sheetOfText(`2026-05-04\n${before}\n${moment}\n${after}`));
    expect(lines[1]).toMatch(/^1 11:40–11:50/);
    expect(violations).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['a-moment', 'meal-in-a-gap']));
  });

  it.each(['会见市长并合影', 'Talks and group photo', 'Photo exhibition', 'Tham quan và chụp ảnh'])(
    'is none where more is done: %s lasts until what follows',
    (title) => {
      const { lines } = linesOf(sheetOfText(`2026-05-04\n9:00 ${title}\n10:00-11:00 Tea`));
      expect(lines[0]).toMatch(/^1 09:00–10:00/);
    },
  );

  it('ends at the latest where the next thing begins', () => {
    const { lines } = linesOf(sheetOfText('2026-05-04\n9:00 Group photo\n9:05-10:00 Talks'));
    expect(lines[0]).toMatch(/^1 09:00–09:05/);
  });
});

describe('where a thing is', () => {
  it.each([
    ['Lunch at the Riverside Restaurant with the Mayor', 'Riverside Restaurant'],
    ['Ăn trưa tại Nhà hàng Bên Sông', 'Nhà hàng Bên Sông'],
    ['在江畔酒店用午餐', '江畔酒店'],
    ['抵达湖滨机场', '湖滨机场'],
    ['午宴，地点：江畔酒店（约90分钟）', '江畔酒店'],
    ['Talks, venue: Port Office, room 2', 'Port Office, room 2'],
    ['在市长陪同下参观', '…'],
    ['Talks at noon', '…'],
  ])('is read from “%s”', (title, place) => {
    const { draft } = checkTable([sheetOfText(`4 May 2026\n9:00-10:00 ${title}`)], { today: TODAY });
    const [line] = draft.lines;
    expect(draft.problem.places.find(({ id }) => id === line?.stop.place)?.name).toBe(place);
  });

  it('leaves time for a known drive where nobody says when a thing ends', () => {
    const text = '4 May 2026\n8:30 Arrival at Lakeside Airport\n9:30-10:00 Courtesy call at City Hall';
    const answers = new Map([['drive.lakeside airport.city hall', '25']]);
    const { draft, violations } = checkTable([sheetOfText(text)], { today: TODAY, answers });
    expect(draft.lines.map(({ stop }) => [stop.from, stop.to])).toEqual([
      [510, 545],
      [570, 600],
    ]);
    expect(violations).toEqual([]);
  });
});

describe('free time without a clock', () => {
  it.each([
    ['Evening', 'Free programme', '1 18:00–21:00 Free programme'],
    ['下午', '自由活动', '1 12:00–18:00 自由活动'],
    ['Chiều', 'Nghỉ ngơi tự do', '1 12:00–18:00 Nghỉ ngơi tự do'],
  ])('is put where nothing else is (%s), said, and corrected by an answer', (when, title, line) => {
    const table = sheet(
      `Date | Time | Activity | Place | Group\n4/5/2026 | 9:00-11:00 | Talks | Hall | all\n | ${when} | ${title} | |`,
    );
    const { lines, notes, questions, violations } = linesOf(table);
    expect(lines.map((each) => each.split(': ')[0])).toContain(line);
    expect(questions).toEqual([]);
    expect(notes.map(({ code }) => code)).toContain('free-time');
    expect(violations).toEqual([]);
    const answered = checkTable([table], { today: TODAY, answers: new Map([['no-time.3', '15:00-16:00']]) });
    expect(answered.draft.lines.at(-1)?.stop).toMatchObject({ from: 900, to: 960 });
  });

  it('is asked about where the city is known: a guess would be held against its meals and hotels', () => {
    const table = sheet(
      'Date | Time | Activity | Group\n4/5/2026 | 9:00-11:00 | Talks | all\n | Evening | Free time | all',
    );
    const { notes, draft } = checkTable([table], { today: TODAY, problem: problemOf(SMALL_CITY) });
    expect(notes).toContainEqual(expect.objectContaining({ code: 'no-time', row: '3' }));
    expect(draft.lines).toHaveLength(1);
  });
});

describe('the parts of a day', () => {
  it.each([
    ['【上午】', '【下午】', '【晚上】'],
    ['上午：', '—— 下午 ——', '晚上活动'],
    ['Morning:', '** Afternoon session **', 'Evening'],
    ['Buổi sáng:', '* Buổi chiều *', 'Tối:'],
  ])(
    'are headings, and tell the half of the day of the hours below them: %s, %s, %s',
    (morning, afternoon, evening) => {
      const { lines, questions, notes } = linesOf(
        sheetOfText(
          `2026-05-04\n${morning}\n9:00-10:00 Talks\n${afternoon}\n2:00-3:00 Tour\n${evening}\n7:00-9:00 Dinner\n2026-05-05\n7:00-8:00 Breakfast`,
        ),
      );
      expect(lines.map((line) => line.split(': ')[0])).toEqual([
        '1 09:00–10:00 Talks',
        '1 14:00–15:00 Tour',
        '1 19:00–21:00 Dinner',
        '2 07:00–08:00 Breakfast',
      ]);
      expect(questions).toEqual([]);
      expect(notes.map(({ code }) => code)).not.toContain('row-passed-over');
    },
  );

  it('are headings of a table where they stretch over its columns, and of a column of their own nobody asks', () => {
    const { lines, questions, notes } = linesOf(
      sheet(
        `
Date | Part | Time | Group A | Group B
4 May 2026 | Morning | 9:00-10:00 | Talks |
Afternoon | | | |
 | Afternoon | 2:00-3:00 | Tour | Call`,
        'A3:E3',
        'D2:E2',
      ),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 Talks: Group A, Group B',
      '1 14:00–15:00 Tour: Group A',
      '1 14:00–15:00 Call: Group B',
    ]);
    expect(questions).toEqual([]);
    expect(notes.map(({ code }) => code)).not.toContain('afternoon');
  });

  it.each([
    ['Buổi chiều 2h30-3h30 Toạ đàm', 'Toạ đàm', 870],
    ['Sáng: 9h00-10h00 Hội đàm', 'Hội đàm', 540],
    ['Afternoon, 2:30-3:30 Roundtable', 'Roundtable', 870],
    ['In the evening 7:30 Concert', 'Concert', 1170],
    ['下午：2:30-3:30 座谈', '座谈', 870],
    ['早餐后，8点参观早市', '早餐后，参观早市', 480],
    ['会后 11:30 参观展厅', '会后 参观展厅', 690],
    ['After breakfast, 8:00-9:00 walk in the park', 'After breakfast, walk in the park', 480],
    ['Sau bữa sáng, 8h00-9h00 thăm công viên', 'Sau bữa sáng, thăm công viên', 480],
  ])('may stand before a time, as what is done before may: %s', (line, title, from) => {
    const { draft, questions } = linesOf(sheetOfText(`2026-05-04\n${line}\n21:00-22:00 Coffee`));
    expect(questions).toEqual([]);
    expect(draft.lines.map(({ stop }) => [stop.from, stop.title])).toContainEqual([from, title]);
  });
});

describe('the line with which a day sets out', () => {
  it.each([
    '早餐后，8点出发',
    'After breakfast, 8:00 depart',
    'After breakfast, depart 8:00',
    'Sau bữa sáng, 8h00 xuất phát',
    'Khởi hành lúc 8h00',
  ])('is the drive to what follows, and not asked about: %s', (line) => {
    const { draft, questions } = linesOf(sheetOfText(`2026-05-04\n${line}\n9:00-10:00 Talks`));
    expect(questions).toEqual([]);
    expect(draft.lines[0]).toMatchObject({ drive: { leaves: 480 }, stop: { title: 'Talks' } });
  });
});

describe('an end in the words of a line', () => {
  it.each([
    ['18:00 Dinner (until 20:00)', 1080],
    ['6pm Dinner, until 8:00', 1080],
    ['18:00 晚宴（至20点）', 1080],
    ['18点 晚宴，20:00结束', 1080],
    ['下午6点 晚宴（8点结束）', 1080],
    ['18:00 晚宴（张副市长主持，20点止）', 1080],
    ['5.30 for 6pm Dinner (ends 8 pm)', 1050],
    ['18h00 Ăn tối (đến 20h00)', 1080],
    ['Dinner (until 20:00)', 1110],
    ['晚宴（至20：00）', 1110],
    ['Ăn tối (đến 20h00)', 1110],
  ])('is its end, and of what has no beginning nobody asks: %s', (line, from) => {
    const { draft, questions } = linesOf(sheetOfText(`2026-05-04\n16:00-17:00 Talks\n${line}\n21:30-22:00 Coffee`));
    expect(questions).toEqual([]);
    expect(draft.lines[1]?.stop).toMatchObject({ from, to: 1200 });
  });

  it('is no earlier than what stands above is over, and corrected by an answer', () => {
    const table = sheetOfText('2026-05-04\n16:00-19:30 Talks\nDinner (until 20:00)');
    expect(linesOf(table).draft.lines[1]?.stop).toMatchObject({ from: 1170, to: 1200 });
    const answered = checkTable([table], { today: TODAY, answers: new Map([['no-time.3', '19:00-20:00']]) });
    expect(answered.draft.lines.map(({ stop }) => stop.from)).toContain(1140);
  });
});

describe('dates', () => {
  it('have the day first in Vietnamese, and the month first beside Chinese words', () => {
    const first = (text: string) => {
      const { draft, notes } = checkTable([sheetOfText(text)], { today: TODAY });
      return [draft.problem.firstDay, notes.some(({ code }) => code === 'day-before-month')];
    };
    const fourthOfMay = Date.UTC(2026, 4, 4) / 86_400_000;
    expect(first('Ngày 4/5/2026\n9h00-10h00 Hội đàm')).toEqual([fourthOfMay, false]);
    expect(first('5/4\n9:00-10:00 会谈')).toEqual([fourthOfMay, false]);
    expect(first('4/5/2026\n9:00-10:00 Talks')).toEqual([fourthOfMay, true]);
  });
});

describe('what is left out in writing', () => {
  it.each([
    ['ditto', 'same as above'],
    ['同上', '〃'],
    ['nt', 'Như trên'],
  ])('is what stands above, where a cell says so: %s, %s', (host, car) => {
    const given = sheet(
      `Date | Time | Activity | Place | Host | Car
4/5/2026 | 9:00-10:00 | Talks | Hall | Mr Hai | Car 1
 | 10:00-11:00 | Tour | Hall | ${host} | ${car}`,
    );
    const { problem, lines } = linesOf(given);
    expect(lines).toHaveLength(2);
    expect(problem.hosts.map(({ name }) => name)).toEqual(['Mr Hai']);
    expect(problem.vehicles.map(({ name }) => name)).toEqual(['Car 1']);
  });

  it.each([
    ['10:00-11:00 Tour (interpreter as above)', 'Tour'],
    ['10:00-11:00 Tour (same interpreter)', 'Tour'],
    ['10:00-11:00 Tour, interpreter: ditto', 'Tour'],
    ['10:00-11:00 参观港口（翻译同上）', '参观港口'],
    ['10:00-11:00 参观港口，翻译：同上，地点：码头', '参观港口'],
    ['10:00-11:00 参观港口（翻译、用车同上）', '参观港口'],
    ['10:00-11:00 参观港口（翻译：同上；车：Car 1）', '参观港口'],
    ['10:00-11:00 參觀港口（翻譯同上；著正裝）', '參觀港口；著正裝'],
    ['10h00-11h00 Thăm cảng (phiên dịch như trên)', 'Thăm cảng'],
    ['10h00-11h00 Thăm cảng (phiên dịch và xe như trên)', 'Thăm cảng'],
    ['10h00-11h00 Thăm cảng; phiên dịch: nt', 'Thăm cảng'],
    ['10h00-11h00 Thăm cảng (cùng phiên dịch)', 'Thăm cảng'],
  ])('is who stands above, where a label says so: %s', (line, title) => {
    const { draft, problem, questions } = linesOf(
      sheetOfText(`2026-05-04\n9:00-10:00 Talks (interpreter: Ms Lan; car: Car 1)\n${line}`),
    );
    expect(draft.lines[1]?.stop).toMatchObject({ title, interpreters: draft.lines[0]?.stop.interpreters });
    expect(problem.interpreters.map(({ name }) => name)).toEqual(['Ms Lan']);
    expect(problem.vehicles.map(({ name }) => name)).toEqual(['Car 1']);
    expect(draft.lines[1]?.cars.length).toBe(/车|xe/u.test(line) ? 1 : 0);
    expect(questions).toEqual([]);
  });

  it('is of a column of remarks only what is named: its other words are not copied, and more people may stand beside it', () => {
    const { draft, problem } = linesOf(
      sheet(`
日期 | 时间 | 活动 | 备注
2026年5月4日 | 9:00-10:00 | 会谈 | 翻译：王芳；着正装
 | 10:00-11:00 | 参观 | 翻译同上
 | 11:00-12:00 | 座谈 | 同上
 | 14:00-15:00 | 拜会 | 翻译：同上、李明`),
    );
    const withColumn = linesOf(
      sheet('时间 | 活动 | 翻译 | 备注\n9:00-10:00 | 会谈 | 王芳 | 着正装\n10:00-11:00 | 参观 | 王芳 | 翻译同上'),
    );
    expect(withColumn.draft.lines.map(({ remarks }) => remarks)).toEqual(['着正装', '翻译同上']);
    expect(draft.lines.map(({ remarks }) => remarks)).toEqual(['着正装', '', '', '']);
    const names = new Map(problem.interpreters.map(({ id, name }) => [id, name]));
    expect(draft.lines.map(({ stop }) => stop.interpreters.map((id) => names.get(id)))).toEqual([
      ['王芳'],
      ['王芳'],
      ['王芳'],
      ['王芳', '李明'],
    ]);
  });

  it.each(['Talks on the same subject as above', '翻译同上海代表团会见', 'Tour of the same car factory'])(
    'is nothing of a sentence that goes on: %s',
    (title) => {
      const { draft } = linesOf(
        sheetOfText(`2026-05-04\n9:00-10:00 Talks (interpreter: Ms Lan)\n10:00-11:00 ${title}`),
      );
      expect(draft.lines[1]?.stop).toMatchObject({ title, interpreters: [] });
    },
  );

  it.each(['翻译同上', 'interpreter as above', 'như trên', 'phiên dịch như trên', '同上、李明'])(
    'is who stands above where the column itself says so: %s',
    (cell) => {
      const { problem, draft } = linesOf(
        sheet(
          `Date | Time | Activity | Interpreter\n4 May 2026 | 9:00-10:00 | Talks | Ms Lan\n | 10:00-11:00 | Tour | ${cell}`,
        ),
      );
      expect(problem.interpreters[0]?.name).toBe('Ms Lan');
      expect(draft.lines[1]?.stop.interpreters[0]).toBe(problem.interpreters[0]?.id);
      expect(problem.interpreters.map(({ name }) => name).join()).not.toMatch(/同上|above|như/u);
    },
  );

  it.each(['(Interp: Ms Hoa)', '(PD: chị Lan)', '（翻譯：王小姐）', ', Interp.: Ms Hoa'])(
    'is understood of labels as desks shorten them: %s',
    (label) => {
      const { draft } = checkTable([sheetOfText(`4 May 2026\n9:00-11:00 Talks ${label}`)], { today: TODAY });
      expect(draft.problem.interpreters).toHaveLength(1);
    },
  );

  it('is the half of the day of bare hours below a morning', () => {
    const { lines } = linesOf(
      sheet('Date | Time | Activity\n4/5/2026 | 10:00-11:00 | Talks\n | 3 – 3 | Photo\n | 4 - 5 | Tea'),
    );
    expect(lines.map((line) => line.slice(2, 13))).toEqual(['10:00–11:00', '15:00–15:10', '16:00–17:00']);
  });

  it('is how long a moment takes: from three to three nothing ends before it begins', () => {
    const { notes, lines } = linesOf(
      sheet('Date | Time | Activity\n4/5/2026 | 15:00-15:00 | Group photo\n | 15:30-16:00 | Tea'),
    );
    expect(lines.map((line) => line.split(': ')[0])).toEqual(['1 15:00–15:10 Group photo', '1 15:30–16:00 Tea']);
    expect(notes.map(({ code }) => code)).toContain('a-moment');
    expect(notes.map(({ code }) => code)).not.toContain('time-reversed');
  });

  it('is understood of labels in brackets, which need no colon before a name', () => {
    const text = `4 May 2026
9:00-10:00 Visit to the school (interpreter Ms Lan; car Van 3)
11:00-12:00 Thăm trường (phiên dịch chị Lan; xe Ford)
14:00-15:00 Tour (car park, hosts and all)`;
    const { draft } = checkTable([sheetOfText(text)], { today: '2026-05-01' });
    const { interpreters, vehicles } = draft.problem;
    expect(draft.lines.map(({ stop }) => stop.title)).toEqual([
      'Visit to the school',
      'Thăm trường',
      'Tour (car park, hosts and all)',
    ]);
    expect(draft.lines.map(({ stop }) => stop.interpreters.length)).toEqual([1, 1, 0]);
    expect(interpreters.map(({ name }) => name)).toContain('Ms Lan');
    expect(vehicles.map(({ name }) => name)).toEqual(['Van 3', 'Ford']);
  });

  it.each([
    ['4 May 2026\n9:00-10:00 Talks', 'Delegation'],
    ['2026年5月4日\n9:00-10:00 会谈', '代表团'],
    ['Ngày 4/5/2026\n9h00-10h00 Hội đàm', 'Đoàn khách'],
  ])('is the name of the guests, who are called by the language of their programme', (text, name) => {
    const { draft } = checkTable([sheetOfText(text)], { today: '2026-05-01' });
    expect(draft.problem.delegations.map((each) => each.name)).toEqual([name]);
  });
});

describe('what is printed', () => {
  it('stands as it was written: full-width signs, brackets and figures', () => {
    const { draft } = checkTable(
      [
        sheetOfText(
          '2026年5月4日\n９：００－１０：００　会见市长（礼节性拜会）：双方致辞，互赠礼品；合影！（翻译：王芳；备注：着正装，佩证）',
        ),
      ],
      { today: TODAY },
    );
    expect(draft.lines.map(({ stop, remarks }) => [stop.from, stop.to, stop.title, remarks])).toEqual([
      [540, 600, '会见市长（礼节性拜会）：双方致辞，互赠礼品；合影！', '着正装，佩证'],
    ]);
    const { lines } = linesOf(
      sheet(`
日期 | 时间 | 活动 | 地点 | 团组
2026年5月4日 | 9:00-10:00 | 会谈（一）：合作、交流 | 市政厅（三楼，３０１室） | 经贸组（王）
 | 10:00-11:00 | 参观（约60分钟），茶歇 | 港口＋码头 | 经贸组（王）`),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 会谈（一）：合作、交流 @ 市政厅（三楼，３０１室）: 经贸组',
      '1 10:00–11:00 参观（约60分钟），茶歇 @ 港口＋码头: 经贸组',
    ]);
  });

  it('is sliced out of what was written, wherever it is found in what is compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(plain(text)).toHaveLength(asWritten(text).length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('a programme in the traditional script', () => {
  it('has its columns, its delegations, its people and its meals', () => {
    const { lines, questions, problem, draft } = linesOf(
      sheet(`
諾蘭市代表團訪問日程安排 | | | | |
日期 | 時間 | 活動內容 | 地點 | 翻譯 | 備註
2026年5月4日（週一） | 9:00-10:00 | 會見市長 | 市政廳 | 王芳 | 著正裝
 | 12:00-13:30 | 午飯 | 江畔飯店 | |
 | 14:00-15:00 | 參觀醫院 | 市立醫院 | 王芳 |`),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 會見市長 @ 市政廳: 諾蘭市代表團',
      '1 12:00–13:30 午飯 @ 江畔飯店: 諾蘭市代表團',
      '1 14:00–15:00 參觀醫院 @ 市立醫院: 諾蘭市代表團',
    ]);
    expect(questions).toEqual([]);
    expect(problem.interpreters.map(({ name }) => name)).toEqual(['王芳']);
    expect(draft.lines.map(({ stop, remarks }) => [stop.what, remarks])).toEqual([
      ['item', '著正裝'],
      ['meal', ''],
      ['item', ''],
    ]);
  });

  it.each([
    ['諾蘭市代表團（12人）\n', '諾蘭市代表團'],
    ['諾蘭市代表團行程\n', '諾蘭市代表團'],
    ['', '代表團'],
  ])('finds the guests: %s', (heading, name) => {
    const { problem } = linesOf(sheetOfText(`${heading}2026年5月4日\n9:00-10:00 會見市長（翻譯：王芳）`));
    expect(problem.delegations.map((each) => each.name)).toEqual([name]);
  });

  it('knows groups side by side, everyone, and who is called the same in the other script', () => {
    const { lines, problem } = linesOf(
      sheetOfText(
        '2026年5月4日\n9:00-10:00 A組、B組：會談\n10:00-11:00 B组参观（翻译：王老師）\n11:00-12:00 座談（全體人員；翻譯：王老师）',
      ),
    );
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['A組, B組', 'B組', 'A組, B組']);
    expect(problem.interpreters).toHaveLength(1);
  });
});

describe('a line of a pasted programme', () => {
  const pasted = (text: string) => linesOf(sheetOfText(text)).lines.map((line) => line.replace(/: [^:]*$/u, ''));

  it('holds several things where each has its time', () => {
    expect(
      pasted(`4 May 2026
9:00-10:00 Talks; 10:15-11:00 Tour of the port; 12:00 Lunch
14:00-15:00 Museum / 15:00-15:30 Clinic
16:00 Tea, 16:30 Walk in the garden
18:00 Dinner (flight VN 123, 20:20), 3-4 tables`),
    ).toEqual([
      '1 09:00–10:00 Talks',
      '1 10:15–11:00 Tour of the port',
      '1 12:00–14:00 Lunch',
      '1 14:00–15:00 Museum',
      '1 15:00–15:30 Clinic',
      '1 16:00–16:30 Tea',
      '1 16:30–18:00 Walk in the garden',
      expect.stringMatching(/^1 18:00–19:30 Dinner/),
    ]);
    expect(pasted('2026年5月4日\n9:00-10:00 会见市长；10:15-11:00 参观港口\n14:00-15:00 座谈，15:00合影')).toEqual([
      '1 09:00–10:00 会见市长',
      '1 10:15–11:00 参观港口',
      '1 14:00–15:00 座谈',
      expect.stringMatching(/^1 15:00–\d\d:\d\d 合影$/),
    ]);
    expect(
      pasted('Ngày 4/5/2026\n9h00-10h00 Hội đàm; 10h15-11h00 Thăm cảng\n12h Ăn trưa, 13h30 Chụp ảnh;\n14h Giao lưu'),
    ).toEqual([
      '1 09:00–10:00 Hội đàm',
      '1 10:15–11:00 Thăm cảng',
      '1 12:00–13:30 Ăn trưa',
      '1 13:30–13:40 Chụp ảnh',
      expect.stringMatching(/^1 14:00–\d\d:\d\d Giao lưu$/),
    ]);
  });

  it('keeps the word that stands behind its time: 到达 and đến are what happens, not the sign of a stretch', () => {
    expect(pasted('2026年5月4日\n14：30到达，入住湖滨酒店\n16:00左右 参观学校\n18:00-19:00 晚餐')).toEqual([
      '1 14:30–16:00 到达，入住湖滨酒店',
      '1 16:00–18:00 参观学校',
      '1 18:00–19:00 晚餐',
    ]);
    expect(pasted('Ngày 4/5/2026\n14h30 đến sân bay\nkhoảng 16h00 tới khách sạn\n18h-19h Ăn tối')).toEqual([
      '1 14:30–16:00 đến sân bay',
      '1 16:00–18:00 tới khách sạn',
      '1 18:00–19:00 Ăn tối',
    ]);
  });

  it('says when guests come and when it begins: 6:30 for 7pm', () => {
    expect(pasted('4 May 2026\n6:30 for 7pm Dinner\n6.30pm for 7pm Reception')[0]).toMatch(/^1 18:30–.* Dinner$/);
    expect(pasted('4 May 2026\nEvening\n7 for 7.30 Dinner')[0]).toMatch(/^1 19:00–.* Dinner$/);
    expect(pasted('4 May 2026\n9:00 for the Mayor')[0]).toMatch(/^1 09:00–.* for the Mayor$/);
  });

  it('has its day and its minutes in Chinese figures', () => {
    expect(
      pasted(`二〇二六年五月四日（星期一）
上午九時三十分　拜會市長
上午十一時至十二時　座談
下午二時　三人小組參觀博物館
十五時零五分 合影
二十時 歡迎晚宴
五月五日（星期二）
上午8時30分–10時　參訪醫院`),
    ).toEqual([
      '1 09:30–11:00 拜會市長',
      '1 11:00–12:00 座談',
      '1 14:00–15:05 三人小組參觀博物館',
      expect.stringMatching(/^1 15:05–\d\d:\d\d 合影$/),
      expect.stringMatching(/^1 20:00–\d\d:\d\d 歡迎晚宴$/),
      '2 08:30–10:00 參訪醫院',
    ]);
  });

  it.each([
    ['Day 1 - 4 May 2026', 'Arrive 14:30 at the airport, met by Mr Hai', 'Arrive at the airport', 870],
    ['4 May 2026', 'Coffee with the Rector at 9 am', 'Coffee with the Rector', 540],
    ['2026年5月4日', '早餐后参观早市，8点', '早餐后参观早市', 480],
    ['2026年5月4日', '乘CA123次航班于14:30抵达', '乘CA123次航班抵达', 870],
    ['Ngày 4/5/2026', 'Đoàn thăm chợ sớm lúc 7h30', 'Đoàn thăm chợ sớm', 450],
  ])('is read where its time does not stand first, and said: %s, %s', (day, line, title, from) => {
    const { draft, questions, notes } = linesOf(sheetOfText(`${day}\n${line}\n15:30-16:30 Talks`));
    expect(draft.lines[0]?.stop).toMatchObject({ title, from });
    expect(questions).toEqual([]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'time-within', row: '2' }));
  });

  it.each([
    'Comments to us by 15:00',
    '请于18:00前到大堂集合',
    'Assemble before 8:00',
    'Coffee from 9:00, or from 10:00',
  ])('is asked about where its time may be another than that at which it begins: %s', (line) => {
    const { questions } = linesOf(sheetOfText(`4 May 2026\n${line}\n18:30-19:30 Talks`));
    expect(questions).toEqual(['no-time 2']);
  });

  it('is asked about where nothing above it says a day: it may belong to the letter around it', () => {
    const { questions } = linesOf(sheetOfText('I shall ring at 15:00 about it.\n4 May 2026\n15:30-16:30 Talks'));
    expect(questions).toEqual(['no-date 1', 'no-time 1']);
  });

  it('that tells of a drive is printed, though nobody says by which car', () => {
    const { draft } = checkTable(
      [
        sheetOfText(
          '4 May 2026\n16:00 Tea at Garden House\n16:30-17:00 leave for the hotel\n18:00-19:00 Dinner at Lakeside Hotel',
        ),
      ],
      { today: TODAY },
    );
    const [sheet] = sheetsOf(assemble(draft).plan, { by: 'group', language: 'en' });
    const rows = sheet?.days[0]?.rows.filter(({ time }) => time >= '16:00');
    expect(rows?.map(({ time, activity }) => `${time} ${activity}`)).toEqual([
      '16:00–16:30 Tea at Garden House',
      '16:30–17:00 Drive to Lakeside Hotel',
      '18:00–19:00 Dinner at Lakeside Hotel',
    ]);
  });

  it('whose car is wanted twice is said once, be the way there known or not', () => {
    const { violations } = linesOf(
      sheet(`
Date | Time | Activity | Place | Group | Car
4 May 2026 | 9:00-11:00 | Talks | Hall | Group A | Car 1
 | 10:00-11:30 | Tour | Museum | Group B | Car 1`),
    );
    expect(violations.map(({ code }) => code)).toEqual(['vehicle-twice']);
  });

  it('whose car is named is driven there, also where nobody knows how long that takes: by when is printed', () => {
    const { draft, violations } = linesOf(
      sheetOfText(
        '2026-05-04\n9:00-10:00 Talks at City Hall (car: Car 1)\n10:30-11:30 Tour at Science Museum (car: Car 1)\n14:00-15:00 A walk (car: Car 1)',
      ),
    );
    expect(violations).toEqual([]);
    const told = (by: 'group' | 'driver', language: 'en' | 'zh' | 'vi') =>
      sheetsOf(assemble(draft).plan, { by, language })[0]?.days[0]?.rows.flatMap(({ time, activity }) =>
        time.includes('–') ? [] : [`${time} ${activity}`],
      );
    expect(told('group', 'en')).toEqual([
      '09:00 Drive to City Hall (be there)',
      '10:30 Drive to Science Museum (be there)',
    ]);
    expect(told('driver', 'en')?.[1]).toBe('10:30 City Hall → Science Museum (be there)');
    expect(told('driver', 'zh')?.[1]).toBe('10:30 City Hall → Science Museum（此时到达）');
    expect(told('driver', 'vi')?.[1]).toBe('10:30 City Hall → Science Museum (có mặt)');
  });
});

describe('a photograph that is told of within something else', () => {
  it.each([
    ['9:00-11:00 Talks at the City Hall', '10:50-11:00 Group photo at the City Hall'],
    ['9:00-11:00 Talks at the City Hall', '10:50 Group photo'],
    ['9:00-10:30 会谈', '10:25 合影留念'],
    ['9h00-10h30 Hội đàm', '10h20-10h30 Chụp ảnh lưu niệm'],
  ])('is a moment of it, and nobody is at two things at once: %s, %s', (whole, moment) => {
    const { draft, violations } = linesOf(sheetOfText(`2026-05-04\n${whole}\n${moment}\n14:00-15:00 Tea`));
    expect(violations).toEqual([]);
    const [talks, photograph] = draft.lines.map(({ stop }) => stop);
    expect(photograph).toMatchObject({ within: talks?.id, place: talks?.place });
    expect(photograph?.to).toBeLessThanOrEqual(talks?.to ?? 0);
    // It is printed where it stands.
    const [sheet] = sheetsOf(assemble(draft).plan, { by: 'group', language: 'en' });
    expect(sheet?.days[0]?.rows.map(({ activity }) => activity)).toContain(photograph?.title);
  });

  it('is a second thing where it is elsewhere, or after its end', () => {
    const twice = (moment: string) =>
      linesOf(sheetOfText(`2026-05-04\n9:00-11:00 Talks at the City Hall\n${moment}\n14:00-15:00 Tea`)).violations.map(
        ({ code }) => code,
      );
    expect(twice('10:00-10:10 Group photo at the Opera')).toContain('group-twice');
    expect(twice('10:55-11:30 Group photo at the City Hall')).toContain('group-twice');
  });

  it('goes along where it is moved', () => {
    const { draft } = linesOf(sheetOfText('2026-05-04\n9:00-11:00 Talks\n10:50-11:00 Group photo\n14:00-15:00 Tea'));
    const [talks] = draft.lines;
    if (!talks) throw new Error('there are talks');
    const later = withChanged(draft, new Map([[talks, { ...talks, stop: { ...talks.stop, from: 600, to: 720 } }]]));
    expect(later.lines.map(({ stop }) => [stop.from, stop.to])).toEqual([
      [600, 720],
      [710, 720],
      [840, 900],
    ]);
  });

  it('is of the group whose visit it follows', () => {
    const { lines } = linesOf(
      sheetOfText('4 May 2026\n9:00-10:30 Group A: Port\n9:00-10:00 Group B: Museum\n9:50 Group photo\n12:00 Lunch'),
    );
    expect(lines.find((line) => line.includes('photo'))).toBe('1 09:50–10:00 Group photo: Group B');
  });
});

describe('the parts of a delegation that titles name', () => {
  it.each([
    ['9:00-10:30 经贸组赴商务局座谈', '9:00-10:30 文化组参观博物馆', ['赴商务局座谈: 经贸组', '参观博物馆: 文化组']],
    [
      '9:00-10:30 参观规划馆（经贸组）',
      '9:00-10:30 与文联座谈，文化组参加',
      ['参观规划馆: 经贸组', '与文联座谈: 文化组'],
    ],
    ['9:00-10:30 专家组：实地考察', '9:00-10:30 其余人员参观老城', ['实地考察: 专家组', '参观老城: 其余人员']],
    [
      '9:00-10:30 Trade group: talks on tariffs',
      '9:00-10:30 Culture group visits the museum',
      ['Talks on tariffs: Trade group', 'Visits the museum: Culture group'],
    ],
    [
      '9:00-10:30 Tour of the port (trade team only)',
      '9:00-10:30 The health team meets the Dean',
      ['Tour of the port: trade team', 'Meets the Dean: health team'],
    ],
    [
      '9h00-10h30 Nhóm kinh tế làm việc với cảng vụ',
      '9h00-10h30 Thăm bảo tàng (nhóm văn hóa)',
      ['Làm việc với cảng vụ: Nhóm kinh tế', 'Thăm bảo tàng: nhóm văn hóa'],
    ],
  ])('each do what their lines say: %s, %s', (one, other, expected) => {
    const { lines, violations, questions } = linesOf(sheetOfText(`2026-05-04\n${one}\n${other}\n12:00-13:00 Tea`));
    expect(lines.slice(0, 2).map((line) => line.replace(/^\S+ \S+ /u, '').replace(/ @ [^:]+/u, ''))).toEqual(expected);
    expect(lines[2]?.split(', ')).toHaveLength(2);
    expect(violations).toEqual([]);
    expect(questions).toEqual([]);
  });

  it.each([
    'Working group on tariffs',
    '工作组会谈',
    'Group discussion',
    '经贸组织代表座谈',
    'Team building at the lake',
  ])('are not taken for what one title alone may say: %s', (title) => {
    const { lines } = linesOf(sheetOfText(`2026-05-04\n9:00-10:30 ${title}\n12:00-13:00 Tea`));
    expect(lines[0]).toContain(` ${title}`);
  });
});

describe('a heading with several days', () => {
  it.each([
    '4–6 May 2026',
    'Programme 4-6 May 2026',
    '4 May – 6 May 2026',
    'May 4-6, 2026',
    '4/5 - 6/5/2026',
    'Từ ngày 4 đến ngày 6/5/2026',
    '诺伦代表团访问日程（2026年5月4日—6日）',
    '2026年5月4日至5月6日',
  ])('begins on the first of them: %s', (heading) => {
    const { problem, lines } = linesOf(sheetOfText(`${heading}\n9:00-10:00 Talks at the Opera\nDay 2\n9:00-10:00 Tea`));
    expect(problem.firstDay).toBe(Date.parse('2026-05-04') / 86_400_000);
    expect(lines.map((line) => line[0])).toEqual(['1', '2']);
  });

  it('gives the group its name, without the days and their brackets', () => {
    const { lines } = linesOf(
      sheetOfText(
        '诺伦代表团（王晓明一行）访问日程（2026年5月4日—6日）\n9:00-10:00 会谈\n5月5日：诺伦代表团（王晓明一行）\n9:00-10:00 座谈',
      ),
    );
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['诺伦代表团', '诺伦代表团']);
  });
});

describe('the words of a drive', () => {
  it.each([
    ['8:30 Drive to the Old Town by coach', 'Walk with a guide', 'Old Town'],
    ['8:30 早餐后，乘车赴机场', '乘CA123次航班离开', '机场'],
    ['8h30 Di chuyển ra bến tàu', 'Tham quan', 'bến tàu'],
  ])('say where it is what follows, if nothing else does: %s', (drive, next, place) => {
    const { lines } = linesOf(sheetOfText(`2026-05-04\n${drive}\n9:00-10:00 ${next}`));
    expect(lines).toEqual([expect.stringContaining(` @ ${place}: `)]);
  });
});

describe('a letter with a programme in it', () => {
  const letter = `各位同事：
  云海市友好代表团一行12人将于5月18日至20日访问我市，现将日程发给大家，请各部门配合。

【5月18日 周一】
14:20 抵达东湖机场（航班：MU5678）
15:30 入住云龙宾馆
17:00-18:00 市领导会见
18:00-19:30 欢迎晚宴

【5月19日 周二】
8:30 出发
9:00-10:00 参观规划馆
14:00-15:30 分组活动：经贸组——商务局座谈；教育组——参观第一中学
18:30-20:00 晚餐`;

  it('names who comes in a sentence, which is no heading of three groups, and is about no rest that check-in leaves time for', () => {
    const { problem, lines, violations } = linesOf(sheetOfText(letter.replace(/14:00-.*\n/u, '')));
    expect(lines[0]).toMatch(/: 云海市友好代表团$/u);
    expect(problem.delegations[0]?.groups[0]?.size).toBe(12);
    expect(lines).toContain('1 15:30–16:00 入住云龙宾馆: 云海市友好代表团');
    expect(violations).toEqual([]);
  });

  it('tells in one line what each part of the guests does', () => {
    const { lines } = linesOf(sheetOfText(letter));
    expect(lines).toContain('2 14:00–15:30 商务局座谈: 经贸组');
    expect(lines).toContain('2 14:00–15:30 参观第一中学: 教育组');
  });

  it('has a drive printed though nobody says where it goes', () => {
    const { draft } = linesOf(sheetOfText('2026-05-18\n8:30 出发\n9:00-10:00 参观规划馆'));
    for (const [language, words] of [
      ['en', 'Drive'],
      ['zh', '乘车出发'],
      ['vi', 'Lên xe'],
    ] as const) {
      const [sheet] = sheetsOf(assemble(draft).plan, { by: 'group', language });
      expect(sheet?.days[0]?.rows[0]).toMatchObject({ time: '08:30–09:00', activity: words });
    }
  });
});

describe('a heading with a full stop in it', () => {
  it.each(['1. 经贸代表团', 'Delegation of St. Mary', 'Delegation of Prof. Arden'])(
    'still names a group: %s',
    (heading) => {
      const { lines } = linesOf(sheetOfText(`2026-05-18\n${heading}\n9:00-10:00 Talks`));
      expect(lines[0]).not.toMatch(/: (?:Delegation|Đoàn khách|代表团)$/u);
    },
  );
});

describe('a title with days at its end', () => {
  it('names one group, without them; and “PM” is the afternoon', () => {
    const { lines } = linesOf(
      sheetOfText(
        'Programme – Delegation of the City of Arden, 18–19 May 2026\n\nMonday 18 May\n9:00-10:00 Talks\nPM at leisure\n19:00-20:00 Concert',
      ),
    );
    expect(lines).toEqual([
      '1 09:00–10:00 Talks: Delegation of the City of Arden',
      '1 12:00–18:00 PM at leisure: Delegation of the City of Arden',
      '1 19:00–20:00 Concert: Delegation of the City of Arden',
    ]);
  });
});

describe('a meal without a time', () => {
  it.each([
    ['Lunch at a local restaurant', 690, 780],
    ['Trưa: ăn trưa tại nhà hàng', 690, 780],
    ['中午：工作午餐', 690, 780],
    ['Dinner on your own', 1080, 1170],
  ])('is when one eats, between what stands around it: %s', (line, from, to) => {
    const { draft, questions, notes } = linesOf(
      sheetOfText(`2026-05-18\n9:00-11:00 Talks\n${line}\n${from > 900 ? '' : '14:00-15:00 Tea'}`),
    );
    expect(draft.lines.map(({ stop }) => [stop.from, stop.to])).toContainEqual([from, to]);
    expect(questions).toEqual([]);
    expect(notes.map(({ code }) => code)).toContain('free-time');
  });

  it('is asked about where what stands around it leaves no time', () => {
    const { questions } = linesOf(sheetOfText('2026-05-18\n9:00-12:50 Talks\nLunch\n13:00-15:00 Tea'));
    expect(questions).toEqual(['no-time 3']);
  });
});

describe('a table as desks fill it', () => {
  it('may have attendees and notes in one column: what has a label is found, and nobody is made a group of', () => {
    const { draft, problem } = linesOf(
      sheet(`
Time | Event | Venue | Attendees / notes
18 May 2026 | | |
0900-0945 hrs | Call on the Governor | Government House | Interpreter: Ms Ha; dress: lounge suit
1500-1545 | Wreath-laying | War Memorial | Wet weather plan: City Hall`),
    );
    expect(problem.delegations).toHaveLength(1);
    expect(problem.interpreters.map(({ name }) => name)).toEqual(['Ms Ha']);
    expect(draft.lines.map(({ remarks }) => remarks)).toEqual(['dress: lounge suit', 'Wet weather plan: City Hall']);
  });

  it('may list both sides: who receives is no guest', () => {
    const { lines, problem, questions } = linesOf(
      sheet(`
Thời gian | Nội dung | Thành phần
Thứ Hai, 18/5/2026 | |
7h30-8h00 | Đón đoàn | Sở Ngoại vụ
9h00-10h30 | Hội đàm | Lãnh đạo tỉnh; PD: chị Lan
14h00-15h00 | Thăm bảo tàng | Toàn đoàn
16h00-17h00 | Làm việc về trường học | Nhóm giáo dục
16h00-17h00 | Làm việc về bệnh viện | Nhóm y tế`),
    );
    expect(lines[1]).toBe('1 09:00–10:30 Hội đàm: Nhóm giáo dục, Nhóm y tế');
    expect(problem.hosts.map(({ name }) => name)).toEqual(['Sở Ngoại vụ', 'Lãnh đạo tỉnh']);
    expect(problem.interpreters.map(({ name }) => name)).toEqual(['chị Lan']);
    expect(questions).toEqual([]);
  });

  it('may tell in the lines of one cell what each of two groups does', () => {
    const given = sheet('Time | Activity\n18 May 2026 |\n14:00-15:30 | x');
    const rows = given.rows.map((row) =>
      row.cells[1] === 'x'
        ? { ...row, cells: [row.cells[0] ?? '', 'Team 1 – warehouse\nTeam 2 – training centre'] }
        : row,
    );
    expect(linesOf({ ...given, rows }).lines).toEqual([
      '1 14:00–15:30 Warehouse: Team 1',
      '1 14:00–15:30 Training centre: Team 2',
    ]);
  });

  it('may say in brackets where a thing is', () => {
    const { lines } = linesOf(
      sheetOfText(
        '2026-05-18\n9:00-10:00 会见市长（市政府1号楼）\n10:30-11:30 Talks (Blue Room)\n14h00-15h00 Hội đàm (hội trường tầng 2)\n16:00-17:00 Coffee (optional)',
      ),
    );
    expect(lines.map((line) => / @ ([^:]+):/u.exec(line)?.[1])).toEqual([
      '市政府1号楼',
      'Blue Room',
      'hội trường tầng 2',
      undefined,
    ]);
  });

  it('keeps the number plate of a car, and not how many it seats', () => {
    const { problem } = linesOf(
      sheet(
        'Time | Activity | Xe\n18/5/2026 | |\n9h-10h | Hội đàm | Xe 16 chỗ (75B-012.34)\n11h-12h | Thăm cảng | Car 2 (7 seats)',
      ),
    );
    expect(problem.vehicles.map(({ name }) => name)).toEqual(['Xe 16 chỗ (75B-012.34)', 'Car 2']);
  });
});

describe('a drive home', () => {
  it('is a rest at the hotel where what follows is elsewhere, nobody says where', () => {
    const { draft, violations } = linesOf(
      sheetOfText('2026-05-18\n9:00-12:00 座谈\n13:00-17:00 参观\n17:00后 返回酒店\n19:00-21:00 文艺晚会'),
    );
    expect(draft.lines[2]?.stop).toMatchObject({ what: 'rest', title: '返回酒店', from: 1020, to: 1140 });
    expect(violations).toEqual([]);
  });

  it('and any other of a delegation that sets out is printed before what it goes to', () => {
    const { draft } = linesOf(
      sheet(
        'Time | Activity | Place | Car\n18 May 2026 | | |\n8:00-9:00 | Breakfast | Lake Hotel | Bus 1\n10:00 | Departure QR 123 | Airport | Bus 1',
      ),
    );
    const [printed] = sheetsOf(assemble(draft).plan, { by: 'group', language: 'en' });
    expect(printed?.days[0]?.rows.map(({ activity }) => activity).slice(-2)).toEqual([
      'Drive to Airport (be there)',
      'Departure QR 123',
    ]);
  });
});
