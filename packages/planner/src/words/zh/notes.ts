import { formatClock, formatDate, type Weekday } from '../../time.ts';
import type { NoteWords } from '../notes.ts';

const ROLES = { place: '地点', group: '团组', interpreter: '译员', vehicle: '车辆', host: '主人或陪同' };
const FIELDS = {
  date: '日期',
  time: '时间',
  from: '开始时间',
  to: '结束时间',
  duration: '时长',
  activity: '活动内容',
  place: '地点',
  groups: '参加人员',
  interpreters: '翻译',
  vehicles: '车辆',
  hosts: '陪同',
  remarks: '备注',
  number: '序号',
};
const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: '星期一',
  tuesday: '星期二',
  wednesday: '星期三',
  thursday: '星期四',
  friday: '星期五',
  saturday: '星期六',
  sunday: '星期日',
};

export const notes: NoteWords = {
  row: (row, sentence) => `第${row}行：${sentence}`,
  rowOfTable: (table, row, sentence) => `表${table}第${row}行：${sentence}`,
  sentences: {
    'no-such-date': ({ text }) => `没有“${text}”这个日期`,
    'no-such-time': ({ text }) => `没有“${text}”这个时间，该行未计入`,
    'time-reversed': ({ title, from, to }) =>
      `“${title}”的结束时间${formatClock(to)}早于开始时间${formatClock(from)}，暂按一小时计`,
    'weekday-differs': ({ text, weekday }) => `“${text}”应为${WEEKDAYS[weekday]}：日期或星期有误`,
    'outside-horizon': ({ title, date }) => `“${title}”在${date}，不在规划的日期之内`,
    'too-many-days': ({ days, most }) => `表格跨越${days}天，只检查了前${most}天`,
    'what-column': ({ heading, number, example }) =>
      `第${number}列${heading ? `“${heading}”` : ''}是什么内容（例如“${example}”）？暂未计入`,
    'no-time': ({ title }) => `“${title}”是什么时间？时间无法识别，该行未计入`,
    'no-end': ({ title, to }) => `“${title}”何时结束？暂按${formatClock(to)}计`,
    'no-date': ({ date }) => `是哪一天？暂按${formatDate(Number(date))}开始`,
    'no-place': ({ title }) => `“${title}”在哪里？`,
    'which-group': ({ title }) => `“${title}”由哪个团组参加？暂按全体计`,
    'whose-programme': () => '这是哪个代表团的日程？“全体”暂按全市各代表团计',
    'did-you-mean': ({ name, role, candidates }, speech) =>
      `“${name}”（${ROLES[role]}）是否即${speech.either(candidates)}？${candidates.length === 1 ? '暂按此计' : '暂按另一名称计'}`,
    'not-known': ({ name, role }) => `“${name}”（${ROLES[role]}）是谁或何处？规划文件中没有`,
    'interpreter-or-host': ({ name }) => `${name}是翻译还是陪同？两处都有，暂按同一人计`,
    'how-long-drive': ({ name, start, end, has, at }, speech) =>
      `从${start}到${end}需要多少分钟？${name}于${speech.at(at)}只有${speech.minutes(has)}`,
    'for-everybody': ({ title }) => `“${title}”等未写明团组的事项，均计为全体参加`,
    'read-as': ({ name, as }) => `“${name}”按“${as}”计`,
    'column-guessed': ({ number, field, example }) => `第${number}列（“${example}”）按“${FIELDS[field]}”计`,
    'no-begin': ({ title, from }) => `“${title}”未写开始时间，按${formatClock(from)}计`,
    'a-moment': ({ title, to }) => `“${title}”未写结束时间，用时很短，按到${formatClock(to)}计`,
    'until-next': ({ title, to }) => `“${title}”未写结束时间，按持续到下一项（${formatClock(to)}）计`,
    'free-time': ({ title, from, to }) => `“${title}”未写钟点，按前后空档计为${formatClock(from)}–${formatClock(to)}`,
    'time-within': ({ text, from }) => `“${text}”按${formatClock(from)}开始计`,
    'time-of-above': ({ title }) => `“${title}”未写时间，按上一行的时间计`,
    afternoon: ({ text, from }) => `“${text}”按下午${formatClock(from)}计`,
    'year-assumed': ({ year }) => `未写年份，按${year}年计`,
    'day-before-month': ({ text }) => `“${text}”按“日/月”的顺序读`,
    'row-passed-over': ({ text }) => `“${text}”没有时间，未计入`,
    'sheet-passed-over': ({ name }) => `${name ? `工作表“${name}”` : '有一张表'}没有时间，未计入`,
    'no-column': ({ field }) => `没有“${FIELDS[field]}”一列，未作相关检查`,
    'no-problem': ({ groups, places }) =>
      `仅按表格检查（团组${groups}个，地点${places}处）：开放时间、车程、座位和语言未知，可用 --problem FILE 提供`,
    'groups-absent': ({ names }, speech) => `表格未涉及${speech.listed(names)}，未作相关检查`,
    'cars-wait': () => '车辆按在该行的整个时段内随团等候计',
    'meal-in-a-gap': ({ group, meal, from, to }, speech) =>
      `${group}的${speech.meal(meal)}未全部列入表格，有空余时间的按在其间用餐计，第一次为${speech.span(from, to)}`,
  },
};
