import { describe, expect, it } from 'vitest';
import { checkTable, type Note, type SheetOfCells, tellNote } from '../src/index.ts';

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
});
