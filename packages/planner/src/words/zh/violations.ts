import { UNKNOWN_PLACE } from '../../plan/called.ts';
import type { Activity, FindingOf, ItemDifference } from '../../plan/violation.ts';
import type { Speech } from '../speech.ts';
import type { ViolationWords } from '../violations.ts';

type Twice = FindingOf<'group-twice' | 'host-twice' | 'interpreter-twice' | 'room-twice' | 'vehicle-twice'>;

const twice = ({ details: { name, one, other }, from, to }: Twice, speech: Speech) =>
  `“${name}”在${speech.span(from, to)}同时有两项安排：${activity(one, speech)}；${activity(other, speech)}`;

function activity(what: Activity, speech: Speech): string {
  if ('title' in what) return `“${speech.title(what.title)}”`;
  const who = speech.listed(what.driveOf);
  if (what.to === UNKNOWN_PLACE) return what.waits ? `等候${who}` : `送${who}`;
  return what.waits ? `在${what.to}等候${who}` : `送${who}前往${what.to}`;
}

function difference(different: ItemDifference, speech: Speech): string {
  switch (different.kind) {
    case 'groups-missing':
      return `${speech.listed(different.groups)}未列入`;
    case 'more-than-once':
      return '重复出现';
    case 'minutes':
      return `时长为${speech.minutes(different.has)}，应为${speech.minutes(different.needs)}`;
    case 'place':
      return '地点不同';
  }
}

export const violations: ViolationWords = {
  'group-twice': twice,
  'host-twice': twice,
  'interpreter-twice': twice,
  'room-twice': twice,
  'vehicle-twice': twice,
  'drive-too-short': ({ details: { name, start, end, has, needs }, from }, speech) =>
    `${name}于${speech.at(from)}从${start}前往${end}，只有${speech.minutes(has)}，需要${speech.minutes(needs)}`,
  'no-vehicle': ({ details: { name, start, end, before }, from, to }, speech) =>
    before === undefined
      ? `${speech.date(from)}${name}从${start}前往${end}未安排车辆`
      : `${name}从${start}前往${end}未安排车辆（随后为${speech.at(to)}“${speech.title(before)}”）`,
  'vehicle-seats': ({ details: { names, heads, seats, end }, from }, speech) =>
    `${speech.listed(names)}共${heads}人，${speech.at(from)}前往${end}的车辆只有${seats}个座位`,
  'vehicle-off-shift': ({ details: { name }, from, to }, speech) => `${name}在${speech.span(from, to)}不当班`,
  'site-closed': ({ details: { name, open }, from, to }, speech) =>
    `${name}在${speech.span(from, to)}并非全程开放；${open.length === 0 ? '当日不开放' : `开放时间为${speech.listed(open.map(([opens, closes]) => `${speech.clock(opens)}–${speech.clock(closes)}`))}`}`,
  'site-full': ({ details: { name, capacity, heads }, from }, speech) =>
    `${name}可容纳${capacity}人，${speech.at(from)}将有${heads}人`,
  'visit-too-short': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)}${speech.at(from)}在${name}只有${speech.minutes(has)}，至少需要${speech.minutes(bound)}`,
  'visit-too-long': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)}${speech.at(from)}在${name}停留${speech.minutes(has)}，最多为${speech.minutes(bound)}`,
  'visit-twice': ({ details: { name, group }, from }, speech) => `${group}于${speech.at(from)}第二次参观${name}`,
  'room-too-small': ({ details: { name, title, capacity, heads }, from }, speech) =>
    `${name}可容纳${capacity}人，而${speech.at(from)}的“${speech.title(title)}”有${heads}人`,
  'room-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name}在${speech.span(from, to)}不能全程使用（“${speech.title(title)}”）`,
  'no-interpreter': ({ details: { title, mode, pairs }, from }, speech) =>
    `${speech.at(from)}的“${speech.title(title)}”没有${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)}—${speech.languageName(other)}`))}的${mode === 'consecutive' ? '交替传译' : '同声传译'}译员`,
  'interpreter-alone': ({ details: { titles, minutes, most }, from, to }, speech) =>
    `${speech.span(from, to)}的${speech.listed(titles.map((title) => `“${speech.title(title)}”`))}由一名译员${titles.length > 1 ? '连续' : ''}工作${speech.minutes(minutes)}：超过${speech.minutes(most)}须由两人轮换`,
  'interpreter-too-long': ({ details: { name, title, worked, most }, from }, speech) =>
    `${speech.date(from)}至“${speech.title(title)}”结束时，${name}已工作${speech.minutes(worked)}，每日上限为${speech.minutes(most)}`,
  'interpreter-no-break': ({ details: { name, title, worked, breakMinutes }, to }, speech) =>
    `至${speech.at(to)}“${speech.title(title)}”结束时，${name}已连续工作${speech.minutes(worked)}，其间没有${speech.minutes(breakMinutes)}的休息`,
  'interpreter-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name}在${speech.span(from, to)}不能全程到场（“${speech.title(title)}”）`,
  'host-busy': ({ details: { name, title, busy }, from, to }, speech) =>
    `${name}在${speech.span(...busy)}另有安排，而${speech.span(from, to)}的“${speech.title(title)}”需其出席`,
  'host-missing': ({ details: { name, title }, from }, speech) =>
    `${name}未列入${speech.at(from)}的“${speech.title(title)}”`,
  'meal-missing': ({ details: { name, meal }, from, to }, speech) =>
    `${name}在${speech.span(from, to)}没有安排${speech.meal(meal)}`,
  'rest-missing': ({ details: { name, minutes }, from, to }, speech) =>
    `${name}在${speech.span(from, to)}之间没有${speech.minutes(minutes)}的酒店休息时间`,
  'outside-stay': ({ details: { name, title, comes, goes }, from, to }, speech) =>
    `${name}的停留时间为${speech.at(comes)}至${speech.at(goes)}，${speech.span(from, to)}的“${speech.title(title)}”在此之外`,
  'outside-day': ({ details: { name, title }, from, to }, speech) =>
    `${speech.span(from, to)}的“${speech.title(title)}”超出${name}的日程时段`,
  'apart-meet': ({ details: { one, other, place }, from, to }, speech) =>
    `${speech.listed(one)}与${speech.listed(other)}不应相遇，但${speech.span(from, to)}都在${place}`,
  'item-missing': ({ details: { title, groups } }, speech) =>
    `${speech.listed(groups)}的日程中没有“${speech.title(title)}”`,
  'item-changed': ({ details: { title, differences }, from }, speech) =>
    `${speech.at(from)}的“${speech.title(title)}”与原定要求不一致：${differences.map((each) => difference(each, speech)).join('；')}`,
  'item-outside-window': ({ details: { title }, from, to }, speech) =>
    `${speech.span(from, to)}的“${speech.title(title)}”不在规定的时间之内`,
  'too-soon': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `${speech.at(from)}的“${speech.title(title)}”距“${speech.title(earlier)}”过近，早了${speech.minutes(byMinutes)}`,
  'too-late': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `${speech.at(from)}的“${speech.title(title)}”距“${speech.title(earlier)}”过远，晚了${speech.minutes(byMinutes)}`,
  'over-budget': ({ details: { name, fees, budget } }) => `${name}的门票费用为${fees}，预算为${budget}（最小货币单位）`,
  'over-cap': ({ details: { name, type, count, most } }) => `${name}有${count}次“${type}”类参观，希望不超过${most}次`,
};
