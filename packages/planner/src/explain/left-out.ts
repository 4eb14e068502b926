import { insert } from '../city/insertion.ts';
import { load } from '../city/load.ts';
import { type Guest, type Model, makeModel } from '../city/model.ts';
import { published } from '../city/publish.ts';
import { scoreGuest } from '../city/score.ts';
import type { State } from '../city/state.ts';
import type { Task } from '../city/task.ts';
import { Visitor } from '../city/visits.ts';
import { Facts } from '../plan/facts.ts';
import type { LeftOut, LeftOutDetails, LeftOutReason, Plan } from '../plan/plan.ts';
import type { Minute } from '../time.ts';
import { tellLeftOut } from '../words/left-out.ts';
import { changesFor } from './easing.ts';

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

interface Why {
  readonly reason: LeftOutReason;
  readonly details: LeftOutDetails;
}

interface Refusal {
  readonly reason: LeftOutReason;
  readonly from: Minute;
}

/** Says of one plan why something is not in it, by trying to put it in. */
export class Explainer {
  readonly #model: Model;
  readonly #state: State;
  /** The names of the problem, looked up when the first of them is wanted. */
  #facts: Facts | undefined;

  /** @param state the plan, which is left as it is */
  constructor(state: State) {
    this.#model = state.model;
    this.#state = state;
  }

  /**
   * What is not in the plan: all items, and of each group the sites that it would have liked most.
   *
   * @param asks whether it is tried too what each could take the place of, which takes four times as long as the reasons
   */
  all(asks: 'reasons' | 'exchanges'): readonly LeftOut[] {
    return [
      ...this.items(),
      ...this.#model.guests.flatMap((guest) => {
        const seen = this.#seen(guest);
        const missed = guest.visits.filter(({ site }) => !seen.has(site)).sort((one, other) => other.worth - one.worth);
        return missed.slice(0, MOST_EXPLAINED).map((task) => this.#leftOut(task, this.#whyVisit(guest, task, asks)));
      }),
    ];
  }

  /** All items that are not in the plan. */
  items(): readonly LeftOut[] {
    const items = this.#model.items.filter(({ item }) => this.#state.items[item]?.jobs.length === 0);
    return items.map((task) => this.#leftOut(task, this.#whyItem(task)));
  }

  /** @returns undefined where the group visits the site, or there is no such group or site */
  visit(groupId: string, siteId: string): LeftOut | undefined {
    const guest = this.#model.guests.find(({ group }) => group.id === groupId);
    const site = this.#model.problem.sites.findIndex(({ id }) => id === siteId);
    const task = guest && this.#model.visitTasks.make(guest.group, guest.index, site);
    if (!guest || !task || this.#seen(guest).has(site)) return undefined;
    return this.#leftOut(task, this.#whyVisit(guest, task, 'exchanges'));
  }

  #seen(guest: Guest): ReadonlySet<number> {
    const stops = this.#state.routesOf(guest).flatMap((route) => route.stops.jobs);
    return new Set(stops.flatMap(({ task }) => (task?.what === 'visit' ? [task.site] : [])));
  }

  #leftOut({ guests, item, site }: Task, { reason, details }: Why): LeftOut {
    const { items, sites, firstDay } = this.#model.problem;
    const itemId = items[item]?.id;
    const siteId = item < 0 ? sites[site]?.id : undefined;
    return {
      groups: guests.flatMap((index) => this.#model.guests[index]?.group.id ?? []),
      ...(itemId !== undefined && { item: itemId }),
      ...(siteId !== undefined && { site: siteId }),
      why: reason,
      details,
      words: tellLeftOut({ why: reason, details }, 'en', firstDay),
    };
  }

  #whyItem(task: Task): Why {
    const refusals: Refusal[] = [];
    const onRefusal = (reason: LeftOutReason, _day: number, from: Minute) => refusals.push({ reason, from });
    const weight = this.#model.problem.weights.value;
    const costBelow = task.isMandatory ? Number.MAX_SAFE_INTEGER : task.worth * task.guests.length * weight;
    // What must be is not kept out by visits, which came after it: what else stands in its way?
    if (task.isMandatory) for (const index of task.guests) this.#takeOutVisits(index);
    const fits = insert(this.#state, task, { costBelow, onRefusal });
    this.#state.journal.takeBack();
    return fits ? NOT_TRIED : this.#why(task, refusals);
  }

  #takeOutVisits(index: number): void {
    const guest = this.#model.guests[index];
    for (const { stops, day } of guest ? this.#state.routesOf(guest) : [])
      for (const stop of stops.jobs) if (stop.what === 'visit') this.#state.removeStop(stop, day);
  }

  #whyVisit(guest: Guest, task: Task, asks: 'reasons' | 'exchanges'): Why {
    if (task.worth === 0) return { reason: 'not-worth-it', details: {} };
    const refusals: Refusal[] = [];
    const onRefusal = (reason: LeftOutReason, _day: number, from: Minute) => refusals.push({ reason, from });
    const fits = new Visitor(this.#state, guest).add(task, onRefusal);
    this.#state.journal.takeBack();
    if (fits) return { ...NOT_TRIED, details: { at: fits.from } };
    const { reason, details } = this.#why(task, refusals);
    const instead = asks === 'exchanges' ? this.#cheapestExchange(guest, task) : undefined;
    return { reason, details: { ...details, ...(instead && { instead }) } };
  }

  /** Which visit would have to go for this one, and what of value that would cost. */
  #cheapestExchange(guest: Guest, task: Task): LeftOutDetails['instead'] {
    const state = this.#state;
    const before = scoreGuest(state, guest).worth;
    let best: LeftOutDetails['instead'];
    for (const route of state.routesOf(guest)) {
      for (const stop of route.stops.jobs) {
        if (stop.task?.what !== 'visit' || stop.from < state.now) continue;
        state.removeStop(stop, route.day);
        const placed = new Visitor(state, guest).add(task);
        const { worth, open } = scoreGuest(state, guest);
        state.journal.takeBack();
        const loss = before - worth;
        if (placed && open === 0 && (!best || loss < best.loss)) best = { title: stop.task.title, loss };
      }
    }
    return best;
  }

  /** Who of those who should be there is elsewhere then. */
  #elsewhere({ guests, minutes }: Task, from: Minute): NonNullable<LeftOutDetails['elsewhere']> {
    return guests.flatMap((index) => {
      const guest = this.#model.guests[index];
      const stops = guest ? this.#state.routesOf(guest).flatMap((route) => route.stops.jobs) : [];
      const other = stops.find((stop) => stop.from < from + minutes && from < stop.to);
      const stop = other && published(this.#model, other);
      if (!guest || !stop) return [];
      this.#facts ??= new Facts({ problem: this.#model.problem, stops: [], legs: [] });
      const called = this.#facts.called(stop);
      return [{ group: guest.group.name, ...(typeof called === 'string' ? { title: called } : { is: called }) }];
    });
  }

  #why(task: Task, refusals: readonly Refusal[]): Why {
    const rank = ({ reason }: Refusal) => NEARNESS.indexOf(reason);
    const [first] = [...refusals].sort((one, other) => rank(other) - rank(one));
    const { reason, from: at } = first ?? { reason: 'no-time', from: 0 };
    return { reason, details: this.#detailsOf(task, reason, at) };
  }

  #detailsOf(task: Task, reason: LeftOutReason, at: Minute): LeftOutDetails {
    const { sites, interpreters } = this.#model.problem;
    const guest = this.#model.guests[task.guests[0] ?? -1];
    const { heads } = task;
    switch (reason) {
      case 'no-time':
        return task.isFixed ? { at, elsewhere: this.#elsewhere(task, at) } : { minutes: task.leastMinutes };
      case 'full': {
        const capacity = sites[task.site]?.capacity ?? 0;
        return heads > capacity ? { capacity, heads } : { at, capacity, heads };
      }
      case 'no-room':
        return { at, heads };
      case 'no-vehicle':
        return { at, heads: guest?.group.size ?? heads };
      case 'no-interpreter':
        return task.interpreters?.length
          ? { at, names: task.interpreters.map((index) => interpreters[index]?.name ?? '') }
          : { languages: guest?.group.languages ?? [] };
      case 'over-budget':
        return { fee: task.fee };
      case 'over-cap':
        return { type: sites[task.site]?.type ?? '' };
      case 'closed':
      case 'not-tried':
        return {};
      default:
        return { at };
    }
  }
}

const NOT_TRIED: Why = { reason: 'not-tried', details: {} };

/** Why a group does not visit a site in this plan, and what would bring it in; undefined where it does. */
export function explainLeftOut(plan: Plan, groupId: string, siteId: string): LeftOut | undefined {
  const leftOut = explainerOf(plan).visit(groupId, siteId);
  if (!leftOut?.details || leftOut.why === 'not-tried' || leftOut.details.instead) return leftOut;
  for (const [problem, told] of changesFor(plan.problem, groupId, siteId)) {
    const then = explainerOf({ ...plan, problem }).visit(groupId, siteId);
    const { at, instead } = then?.details ?? {};
    const fits = then?.why === 'not-tried' && at !== undefined;
    if (!fits && !instead) continue;
    const details = { ...leftOut.details, ...(instead && { instead }), with: fits ? { ...told, at } : told };
    return { ...leftOut, details, words: tellLeftOut({ why: leftOut.why, details }, 'en', plan.problem.firstDay) };
  }
  return leftOut;
}

/** A plan's `leftOut`, with what each site could take the place of: a plan as it is made says the reasons alone. */
export function explainAllLeftOut(plan: Plan): readonly LeftOut[] {
  return explainerOf(plan).all('exchanges');
}

export function explainerOf(plan: Plan): Explainer {
  return new Explainer(load(makeModel(plan.problem), plan, plan.problem.now));
}
