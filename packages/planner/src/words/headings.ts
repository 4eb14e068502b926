import type { Language } from './language.ts';

interface CheckHeadings {
  readonly wrong: string;
  readonly nothingWrong: string;
  readonly questions: string;
  readonly assumptions: string;
  readonly repairs: string;
  /** Of a fault that no small change cures. */
  readonly noRepair: string;
}

/** What stands above the parts of a check. */
export const CHECK_HEADINGS: Readonly<Record<Language, CheckHeadings>> = {
  en: {
    wrong: 'What is wrong',
    nothingWrong: 'Nothing wrong was found.\n',
    questions: 'To be answered',
    assumptions: 'What was assumed',
    repairs: 'What would cure it (--apply NUMBER --out FILE writes it)',
    noRepair: 'no small change cures it',
  },
  zh: {
    wrong: '存在的问题',
    nothingWrong: '没有发现问题。\n',
    questions: '待确认',
    assumptions: '所作的假定',
    repairs: '可行的调整（用 --apply 编号 --out 文件 写出）',
    noRepair: '小的调整无法解决',
  },
  vi: {
    wrong: 'Những điểm chưa ổn',
    nothingWrong: 'Không phát hiện điểm nào chưa ổn.\n',
    questions: 'Cần xác nhận',
    assumptions: 'Đã tạm tính',
    repairs: 'Cách khắc phục (dùng --apply SỐ --out TỆP để ghi ra)',
    noRepair: 'không thể khắc phục bằng thay đổi nhỏ',
  },
};

/** The headings of a programme's table, in the order of its columns; those by which such a table is read again. */
export const TABLE_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Date', 'Time', 'Activity', 'Place', 'Group', 'Interpreter', 'Car', 'Host', 'Remarks'],
  zh: ['日期', '时间', '活动内容', '地点', '参加人员', '翻译', '车辆', '陪同', '备注'],
  vi: ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm', 'Thành phần', 'Phiên dịch', 'Xe', 'Người đón/đi cùng', 'Ghi chú'],
};
