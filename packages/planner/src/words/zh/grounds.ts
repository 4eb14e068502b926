import type { GroundOf, GroundWords } from '../grounds.ts';
import type { Speech } from '../speech.ts';

const also = (others: readonly string[], speech: Speech) =>
  others.length === 0 ? '；其他合适的译员均不空闲' : `；也可由${speech.either(others)}担任`;

function where({ title, place }: GroundOf<'before' | 'next'>, speech: Speech): string {
  return title === undefined ? place : `“${speech.title(title)}”`;
}

export const grounds: GroundWords = {
  locked: () => '已锁定，保持不变',
  announced: () => '已通知有关各方',
  ordered: ({ at }, speech) => `指定于${speech.at(at)}`,
  asked: ({ window }, speech) => `要求安排在${speech.period(window)}之内`,
  after: ({ title, until, least, most }, speech) =>
    `排在“${speech.title(title)}”之后（该项${speech.at(until)}结束）${least > 0 ? `，至少相隔${speech.minutes(least)}` : ''}${most === undefined ? '' : `，至多相隔${speech.minutes(most)}`}`,
  open: ({ name, hours, least, most }, speech) =>
    `${name}开放时间为${speech.listed(hours.map(([from, to]) => speech.clocks(from, to)))}，参观需${least}至${speech.minutes(most)}`,
  due: ({ group, meal, window, minutes }, speech) =>
    `${group}须在${speech.clocks(...window)}之内${meal === undefined ? '休息' : `安排${speech.meal(meal)}`}${speech.minutes(minutes)}`,
  lands: ({ group, at, minutes }, speech) => `${group}${speech.clock(at)}抵达，手续需${speech.minutes(minutes)}`,
  'takes-off': ({ group, at, minutes }, speech) =>
    `${group}${speech.clock(at)}离开，须提前${speech.minutes(minutes)}到达`,
  before: (ground, speech) =>
    `${ground.group}来自${where(ground, speech)}${ground.title === undefined ? '' : `（${speech.clock(ground.at)}结束）`}${ground.drive > 0 ? `，车程${speech.minutes(ground.drive)}` : ''}`,
  next: (ground, speech) =>
    `${ground.group}随后于${speech.clock(ground.at)}前往${where(ground, speech)}${ground.drive > 0 ? `，车程${speech.minutes(ground.drive)}` : ''}`,
  must: () => '必须列入',
  worth: ({ points }) => `每组计${points}分价值`,
  interest: ({ group, themes, points, type, better, share }) =>
    `为${group}计${points}分价值：${themes.map(({ theme, interest, quality }) => `${theme}（兴趣${interest}，质量${quality}）`).join('、')}${better === 0 ? '' : `；已有${better}处更佳的“${type}”类参观，按${Math.round(share * 100)}%计`}`,
  interpreters: ({ names, pairs, mode, others }, speech) =>
    `${speech.listed(names)}担任${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)}—${speech.languageName(other)}`))}${mode === 'consecutive' ? '交替传译' : '同声传译'}${also(others, speech)}`,
  guided: ({ name, languages }, speech) =>
    `${name}提供${speech.either(languages.map((tag) => speech.languageName(tag)))}讲解，无需译员`,
  hosts: ({ names }, speech) => `由${speech.listed(names)}接待`,
  room: ({ name, capacity, heads, others }, speech) =>
    `${name}可容纳${capacity}人，一行${heads}人${others.length === 0 ? '' : `；${speech.either(others)}也空闲`}`,
  capacity: ({ name, capacity, heads }) => `${name}同时可容纳${capacity}人，届时有${heads}人`,
  vehicles: ({ group, names, seats, heads, others }, speech) =>
    `${speech.listed(names)}送${group}前来：${seats}座，${heads}人${others.length === 0 ? '；别无座位足够的空闲车辆' : `；也可用${speech.either(others)}`}`,
};
