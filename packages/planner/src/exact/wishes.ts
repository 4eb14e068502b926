import type { Guest, Model } from '../city/model.ts';
import type { Task } from '../city/task.ts';

/** Every visit that could be worth something to a guest and that its own stay, languages, number and money allow. */
export function possibleVisits({ problem, visitTasks }: Model, { group, index, days, caps }: Guest): readonly Task[] {
  return problem.sites.flatMap((site, each) => {
    const task = visitTasks.make(group, index, each);
    if (!task || task.worth === 0 || task.interpreters?.length === 0) return [];
    if (task.heads > site.capacity || task.fee > (group.budget ?? Number.MAX_SAFE_INTEGER)) return [];
    if (caps[task.type] === 0) return [];
    const isOpen = days.some((day) => task.windows[day]?.some(([from, to]) => to - from >= task.leastMinutes));
    return isOpen ? [task] : [];
  });
}

/** The items that a guest takes part in. */
export function itemsOf({ items }: Model, { index }: Guest): readonly Task[] {
  return items.filter(({ guests }) => guests.includes(index));
}
