import type { Language } from './language.ts';

/** What stands above the parts of a check. */
export const CHECK_HEADINGS: Readonly<
  Record<
    Language,
    { readonly wrong: string; readonly nothingWrong: string; readonly questions: string; readonly assumptions: string }
  >
> = {
  en: {
    wrong: 'What is wrong',
    nothingWrong: 'Nothing wrong was found.\n',
    questions: 'To be answered',
    assumptions: 'What was assumed',
  },
  zh: { wrong: '存在的问题', nothingWrong: '没有发现问题。\n', questions: '待确认', assumptions: '所作的假定' },
  vi: {
    wrong: 'Những điểm chưa ổn',
    nothingWrong: 'Không phát hiện điểm nào chưa ổn.\n',
    questions: 'Cần xác nhận',
    assumptions: 'Đã tạm tính',
  },
};
