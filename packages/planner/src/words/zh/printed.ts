import type { PrintedWords } from '../printed.ts';

export const printed: PrintedWords = {
  programme: '日程',
  columns: {
    time: '时间',
    activity: '活动内容',
    place: '地点',
    groups: '参加人员',
    interpreters: '翻译',
    vehicles: '车辆',
    hosts: '主人、陪同',
    remarks: '备注',
  },
  separator: '、',
  drive: (end) => (end === undefined ? '乘车出发' : `乘车前往${end}`),
  drives: (start, end) => `${start} → ${end}`,
  thereBy: (drive) => `${drive}（此时到达）`,
  waits: (place) => (place === undefined ? '随团等候' : `随团等候：${place}`),
  persons: (count) => `${count}人`,
  hostedBy: (names) => `主方：${names}`,
  interpretedBy: (names) => `翻译：${names}`,
  drivenBy: (names) => `车辆：${names}`,
};
