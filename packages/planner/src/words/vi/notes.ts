import { formatClock, formatDate, type Weekday } from '../../time.ts';
import type { NoteWords } from '../notes.ts';

const ROLES = {
  place: 'địa điểm',
  group: 'đoàn',
  interpreter: 'phiên dịch',
  vehicle: 'xe',
  host: 'người đón hoặc đi cùng',
};
const FIELDS = {
  date: 'ngày',
  time: 'thời gian',
  from: 'giờ bắt đầu',
  to: 'giờ kết thúc',
  duration: 'thời lượng',
  activity: 'nội dung',
  place: 'địa điểm',
  groups: 'thành phần',
  interpreters: 'phiên dịch',
  vehicles: 'xe',
  hosts: 'người đón, đi cùng',
  remarks: 'ghi chú',
  number: 'số thứ tự',
};
const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: 'thứ Hai',
  tuesday: 'thứ Ba',
  wednesday: 'thứ Tư',
  thursday: 'thứ Năm',
  friday: 'thứ Sáu',
  saturday: 'thứ Bảy',
  sunday: 'Chủ nhật',
};

export const notes: NoteWords = {
  row: (row, sentence) => `dòng ${row}: ${sentence}`,
  rowOfTable: (table, row, sentence) => `bảng ${table}, dòng ${row}: ${sentence}`,
  sentences: {
    'no-such-date': ({ text }) => `không có ngày “${text}”`,
    'no-such-time': ({ text }) => `không có giờ “${text}”; dòng này được bỏ qua`,
    'time-reversed': ({ title, from, to }) =>
      `“${title}” kết thúc lúc ${formatClock(to)}, trước khi bắt đầu lúc ${formatClock(from)}; tạm tính một giờ`,
    'weekday-differs': ({ text, weekday }) => `“${text}” là ${WEEKDAYS[weekday]}: ngày hoặc thứ chưa đúng`,
    'outside-horizon': ({ title, date }) => `“${title}” vào ngày ${date}, nằm ngoài các ngày của kế hoạch`,
    'too-many-days': ({ days, most }) => `bảng kéo dài ${days} ngày; chỉ xem ${most} ngày đầu`,
    'what-column': ({ heading, number, example }) =>
      `cột ${number}${heading ? ` “${heading}”` : ''} là gì, ví dụ “${example}”? Cột này được bỏ qua`,
    'no-time': ({ title }) => `“${title}” lúc mấy giờ? Không đọc được giờ, dòng này được bỏ qua`,
    'no-end': ({ title, to }) => `“${title}” kết thúc lúc nào? Tạm tính đến ${formatClock(to)}`,
    'no-date': ({ date }) => `vào ngày nào? Tạm tính bắt đầu từ ${formatDate(Number(date))}`,
    'no-place': ({ title }) => `“${title}” ở đâu?`,
    'which-group': ({ title }) => `“${title}” của đoàn nào? Tạm tính cho tất cả`,
    'whose-programme': () =>
      'đây là chương trình của đoàn nào? “Toàn đoàn” tạm tính là tất cả các đoàn trong thành phố',
    'did-you-mean': ({ name, role, candidates }, speech) =>
      `“${name}” (${ROLES[role]}) có phải là ${speech.either(candidates)}?${candidates.length === 1 ? ' Tạm tính là phải' : ' Tạm tính là tên khác'}`,
    'not-known': ({ name, role }) => `“${name}” (${ROLES[role]}) là ai hoặc ở đâu? Kế hoạch không có tên này`,
    'interpreter-or-host': ({ name }) => `${name} là phiên dịch hay người đón? Có ở cả hai cột, tạm tính là một người`,
    'how-long-drive': ({ name, start, end, has, at }, speech) =>
      `đi từ ${start} đến ${end} mất bao nhiêu phút? ${name} có ${speech.minutes(has)} lúc ${speech.at(at)}`,
    'for-everybody': ({ title }) => `“${title}” và các mục khác không ghi đoàn nào được hiểu là của tất cả`,
    'read-as': ({ name, as }) => `“${name}” được hiểu là ${as}`,
    'column-guessed': ({ number, field, example }) => `cột ${number} (“${example}”) được hiểu là ${FIELDS[field]}`,
    'no-begin': ({ title, from }) => `“${title}” không ghi giờ bắt đầu; tạm tính từ ${formatClock(from)}`,
    'a-moment': ({ title, to }) =>
      `“${title}” không ghi giờ kết thúc; việc này chỉ trong chốc lát, tạm tính đến ${formatClock(to)}`,
    'until-next': ({ title, to }) =>
      `“${title}” không ghi giờ kết thúc; tạm tính đến việc tiếp theo, ${formatClock(to)}`,
    'free-time': ({ title, from, to }) =>
      `“${title}” không ghi giờ, được hiểu là khoảng trống ${formatClock(from)}–${formatClock(to)}`,
    'time-within': ({ text, from }) => `“${text}” được hiểu là bắt đầu lúc ${formatClock(from)}`,
    'time-of-above': ({ title }) => `“${title}” không ghi giờ, lấy giờ của dòng trên`,
    afternoon: ({ text, from }) => `“${text}” được hiểu là buổi chiều, ${formatClock(from)}`,
    'year-assumed': ({ year }) => `không ghi năm; tạm tính là năm ${year}`,
    'day-before-month': ({ text }) => `“${text}” được đọc ngày trước, tháng sau`,
    'row-passed-over': ({ text }) => `“${text}” không có giờ, được bỏ qua`,
    'sheet-passed-over': ({ name }) => `${name ? `trang “${name}”` : 'một bảng'} không có giờ, được bỏ qua`,
    'no-column': ({ field }) => `không có cột ${FIELDS[field]}: không kiểm tra được phần này`,
    'no-problem': ({ groups, places }) =>
      `chỉ kiểm tra theo bảng (đoàn: ${groups}, địa điểm: ${places}): chưa biết giờ mở cửa, thời gian đi lại, số chỗ và ngôn ngữ; dùng --problem FILE để cung cấp`,
    'groups-absent': ({ names }, speech) => `bảng không có ${speech.listed(names)}: không kiểm tra phần này`,
    'cars-wait': () => 'xe được tính là ở cùng đoàn suốt thời gian của dòng',
    'meal-in-a-gap': ({ group, meal, from, to }, speech) =>
      `${speech.meal(meal)} của ${group} không ghi đủ trong bảng; nơi có thời gian trống được tính là dùng bữa khi đó, lần đầu ${speech.span(from, to)}`,
  },
};
