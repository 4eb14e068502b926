import { insert } from '../city/insertion.ts';
import { load } from '../city/load.ts';
import { type Guest, type Model, makeModel } from '../city/model.ts';
import { scoreGuest } from '../city/score.ts';
import type { State } from '../city/state.ts';
import type { Task } from '../city/task.ts';
import { Visitor } from '../city/visits.ts';
import type { LeftOut, LeftOutReason, Plan } from '../plan/plan.ts';
import { clockOf, dayOf, formatClock, formatDate, type Minute } from '../time.ts';

/** The nearer a reason is to the end of this list, the nearer the task was to its place. */
const NEARNESS: readonly LeftOutReason[] = [
  'closed',
  'no-time',
  'out-of-order',
  'full',
  'no-room',
  'host-busy',
  'apart',
  'no-interpreter',
  'no-vehicle',
  'not-worth-it',
  'over-cap',
  'over-budget',
];
/** In the plan itself, so many sites of each group are explained: those that it would have liked most. */
const MOST_EXPLAINED = 4;

interface Refusal {
  readonly reason: LeftOutReason;
  readonly from: Minute;
}

/** Says of one plan why something is not in it, by trying to put it in. */
export class Explainer {
  readonly #model: Model;
  readonly #state: State;

  constructor(model: Model, plan: Pick<Plan, 'stops' | 'legs'>) {
    this.#model = model;
    this.#state = load(model, plan);
    this.#state.journal.keep();
  }

  /** What is not in the plan: all items, and of each group the sites that it would have liked most. */
  all(): readonly LeftOut[] {
    const items = this.#model.items.filter(({ item }) => this.#state.items[item]?.jobs.length === 0);
    return [
      ...items.map((task) => this.#leftOut(task, this.#whyItem(task))),
      ...this.#model.guests.flatMap((guest) => {
        const seen = this.#seen(guest);
        const missed = guest.visits.filter(({ site }) => !seen.has(site)).sort((one, other) => other.worth - one.worth);
        return missed.slice(0, MOST_EXPLAINED).map((task) => this.#leftOut(task, this.#whyVisit(guest, task)));
      }),
    ];
  }

  /** @returns undefined where the group visits the site, or there is no such group or site */
  visit(groupId: string, siteId: string): LeftOut | undefined {
    const guest = this.#model.guests.find(({ group }) => group.id === groupId);
    const site = this.#model.problem.sites.findIndex(({ id }) => id === siteId);
    const task = guest && this.#model.visitTasks.make(guest.group, guest.index, site);
    if (!guest || !task || this.#seen(guest).has(site)) return undefined;
    return this.#leftOut(task, this.#whyVisit(guest, task));
  }

  #seen(guest: Guest): ReadonlySet<number> {
    const stops = this.#state.routesOf(guest).flatMap((route) => route.stops.jobs);
    return new Set(stops.flatMap(({ task }) => (task?.what === 'visit' ? [task.site] : [])));
  }

  #leftOut(
    { guests, item, site }: Task,
    { reason, words }: { readonly reason: LeftOutReason; readonly words: string },
  ): LeftOut {
    const { items, sites } = this.#model.problem;
    const itemId = items[item]?.id;
    const siteId = item < 0 ? sites[site]?.id : undefined;
    return {
      groups: guests.flatMap((index) => this.#model.guests[index]?.group.id ?? []),
      ...(itemId !== undefined && { item: itemId }),
      ...(siteId !== undefined && { site: siteId }),
      why: reason,
      words,
    };
  }

  #whyItem(task: Task): { readonly reason: LeftOutReason; readonly words: string } {
    const refusals: Refusal[] = [];
    const onRefusal = (reason: LeftOutReason, _day: number, from: Minute) => refusals.push({ reason, from });
    const weight = this.#model.problem.weights.value;
    const costBelow = task.isMandatory ? Number.MAX_SAFE_INTEGER : task.worth * task.guests.length * weight;
    // What must be is not kept out by visits, which came after it: what else stands in its way?
    if (task.isMandatory) for (const index of task.guests) this.#takeOutVisits(index);
    const fits = insert(this.#state, task, { costBelow, onRefusal });
    this.#state.journal.takeBack();
    return fits ? NOT_TRIED : this.#inWords(task, refusals);
  }

  #takeOutVisits(index: number): void {
    const guest = this.#model.guests[index];
    for (const { stops, day } of guest ? this.#state.routesOf(guest) : [])
      for (const stop of stops.jobs) if (stop.what === 'visit') this.#state.removeStop(stop, day);
  }

  #whyVisit(guest: Guest, task: Task): { readonly reason: LeftOutReason; readonly words: string } {
    if (task.worth === 0) return { reason: 'not-worth-it', words: 'none of its themes interests the group' };
    const refusals: Refusal[] = [];
    const onRefusal = (reason: LeftOutReason, _day: number, from: Minute) => refusals.push({ reason, from });
    const fits = new Visitor(this.#state, guest).add(task, onRefusal);
    this.#state.journal.takeBack();
    if (fits) return NOT_TRIED;
    const why = this.#inWords(task, refusals);
    const instead = this.#cheapestExchange(guest, task);
    return instead === undefined ? why : { ...why, words: `${why.words}; ${instead}` };
  }

  /** Which visit would have to go for this one, and what of value that would cost. */
  #cheapestExchange(guest: Guest, task: Task): string | undefined {
    const state = this.#state;
    const before = scoreGuest(state, guest).worth;
    let best: { readonly title: string; readonly loss: number } | undefined;
    for (const route of state.routesOf(guest)) {
      for (const stop of route.stops.jobs) {
        if (stop.task?.what !== 'visit') continue;
        state.removeStop(stop, route.day);
        const placed = new Visitor(state, guest).add(task);
        const { worth, open } = scoreGuest(state, guest);
        state.journal.takeBack();
        const loss = before - worth;
        if (placed && open === 0 && (!best || loss < best.loss)) best = { title: stop.task.title, loss };
      }
    }
    if (!best) return undefined;
    const { title, loss } = best;
    return loss > 0
      ? `it could take the place of ${title}, at a loss of ${loss} points of value`
      : `it could take the place of ${title} for as much value, with more driving or waiting`;
  }

  /** Who of those who should be there is elsewhere then. */
  #engaged({ guests, minutes }: Task, from: Minute): string {
    const elsewhere = guests.flatMap((index) => {
      const guest = this.#model.guests[index];
      const stops = guest ? this.#state.routesOf(guest).flatMap((route) => route.stops.jobs) : [];
      const other = stops.find((stop) => stop.from < from + minutes && from < stop.to);
      return guest && other ? [`${guest.group.name} is at ${other.task?.title ?? other.what}`] : [];
    });
    return elsewhere.length > 0 ? elsewhere.join('; ') : 'the drives before and after leave too little time';
  }

  #inWords(task: Task, refusals: readonly Refusal[]): { readonly reason: LeftOutReason; readonly words: string } {
    const rank = ({ reason }: Refusal) => NEARNESS.indexOf(reason);
    const [first] = [...refusals].sort((one, other) => rank(other) - rank(one));
    const { reason, from } = first ?? { reason: 'no-time', from: 0 };
    return { reason, words: this.#sentence(task, reason, from) };
  }

  #sentence(task: Task, reason: LeftOutReason, from: Minute): string {
    const { sites, interpreters, firstDay } = this.#model.problem;
    const guest = this.#model.guests[task.guests[0] ?? -1];
    const at = `${formatDate(firstDay + dayOf(from))} ${formatClock(clockOf(from))}`;
    switch (reason) {
      case 'closed':
        return 'it is not open, or not to be had, while they are here';
      case 'no-time':
        return task.isFixed
          ? `at ${at} ${this.#engaged(task, from)}`
          : `no ${task.leastMinutes} minutes are left for it, with the drive, when it is to be had`;
      case 'full': {
        const capacity = sites[task.site]?.capacity ?? 0;
        if (task.heads > capacity) return `it holds ${capacity} persons, and they are ${task.heads}`;
        return `at ${at} there would be more than the ${capacity} persons that it holds`;
      }
      case 'apart':
        return `at ${at} somebody is there whom they must not meet`;
      case 'host-busy':
        return `a host is engaged elsewhere at ${at}`;
      case 'no-room':
        return `no room for ${task.heads} persons is free at ${at}`;
      case 'no-interpreter':
        return task.interpreters?.length
          ? `at ${at} none of the interpreters who could is free (${task.interpreters.map((index) => interpreters[index]?.name ?? '').join(', ')})`
          : `no interpreter knows the languages (${(guest?.group.languages ?? []).join(', ')})`;
      case 'no-vehicle':
        return `no vehicle with ${guest?.group.size ?? 0} seats is free for the drives at ${at}`;
      case 'out-of-order':
        return `at ${at} it would come too soon or too late after what it follows`;
      case 'over-budget':
        return `its fee of ${task.fee} (minor units) is more than the budget has left`;
      case 'over-cap':
        return `the group wishes no more visits of the type “${task.siteType}”`;
      case 'not-worth-it':
        return 'the drive would cost more than the visit brings, by the weights of the problem';
      default:
        return NOT_TRIED.words;
    }
  }
}

const NOT_TRIED = {
  reason: 'not-tried',
  words: 'it would still fit; a longer search, or the desk, can put it in',
} as const;

/** Why a group does not visit a site in this plan, and what would bring it in; undefined where it does. */
export function explainLeftOut(plan: Plan, groupId: string, siteId: string): LeftOut | undefined {
  return new Explainer(makeModel(plan.problem), plan).visit(groupId, siteId);
}
