import { daysOf, mealsDue, restDue } from '../problem/duties.ts';
import type { Group, Item, Problem } from '../problem/problem.ts';
import { type Day, dayOf } from '../time.ts';
import type { Travel } from '../travel.ts';
import { at, makeTask, type Task } from './task.ts';
import { onlyOn, withinDay } from './windows.ts';

/** The meals and rests of one group. */
export function dutyTasks(problem: Problem, travel: Travel, group: Group, guest: number): readonly Task[] {
  const booked = problem.items.filter(({ meal, groups }) => meal !== undefined && groups.includes(group.id));
  return daysOf(group).flatMap((day) => [
    ...mealTasks(problem, travel, group, guest, day, booked),
    ...restTasks(problem, travel, group, guest, day),
  ]);
}

/** But for those meals that an item stands for. */
function mealTasks(
  { days }: Problem,
  travel: Travel,
  group: Group,
  guest: number,
  day: Day,
  booked: readonly Item[],
): readonly Task[] {
  const isBooked = (name: string) =>
    booked.some((item) => item.meal === name && dayOf(item.start ?? item.windows?.[0]?.[0] ?? 0) === day);
  return mealsDue(group, day)
    .filter(({ meal }) => !isBooked(meal.name))
    .map(({ meal, window }) =>
      makeTask({
        what: 'meal',
        title: meal.name,
        guests: [guest],
        heads: group.size,
        minutes: meal.minutes,
        leastMinutes: meal.minutes,
        windows: onlyOn(day, days, withinDay([window], group, day)),
        where: meal.place === undefined ? undefined : [at(travel.indexOf(meal.place))],
        isMandatory: true,
        meal: meal.name,
      }),
    );
}

function restTasks({ days }: Problem, travel: Travel, group: Group, guest: number, day: Day): readonly Task[] {
  const window = restDue(group, day);
  if (!window) return [];
  return [
    makeTask({
      what: 'rest',
      title: 'Rest',
      guests: [guest],
      heads: group.size,
      minutes: group.restMinutes,
      leastMinutes: group.restMinutes,
      windows: onlyOn(day, days, [window]),
      where: [at(travel.indexOf(group.hotel))],
      isMandatory: true,
    }),
  ];
}
