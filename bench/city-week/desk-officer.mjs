/**
 * A careful officer at a desk, for comparison: what is fixed first, then meals and rest, then the other engagements, the tightest before the
 * others, each at the first time that works for all; where one clashes, another is moved; then, group by group in turn, the visit that brings most for its time with the
 * drive. Nothing that stands is given up for something better: that is what a search is for. It shares with the planner what a drive takes
 * and how the problem is read, as the validator does, and nothing of the search.
 */
import { join } from 'node:path';
import { buildPlanner } from '../planner-build.mjs';

const part = (name) => import(join(buildPlanner.folder, name));
const { Travel } = await part('travel.js');
const { daysOf, mealsDue, restDue, stayOf } = await part('problem/duties.js');
const { openingsOn } = await part('problem/openings.js');
const { apartGroups } = await part('problem/apart.js');
const { ALONE_MINUTES, canInterpret, interpretersNeeded, needOfItem, needOfVisit } =
  await part('problem/interpreting.js');

const STEP = 5;
const DAY = 1440;
/** A day of a programme begins at four in the morning. */
const MORNING = 240;
const CHECK_IN_MINUTES = 30;
/** What the second, third … visit of one type is worth, of the first. */
const NOVELTY = 0.7;
const CUT_SHORT = 0.7;

const dayOf = (minute) => Math.floor(minute / DAY);
const overlaps = (one, other) => one.from < other.to && other.from < one.to;
const within = (windows, from, to) => !windows || windows.some(([opens, closes]) => opens <= from && to <= closes);
const up = (minute) => Math.ceil(minute / STEP) * STEP;

/** @returns a plan's stops and legs, for `validate` and `planValue` */
export function planAtDesk(problem) {
  const desk = new Desk(problem);
  const isFixed = ({ start, meal }) => start !== undefined || meal !== undefined;
  const mandatory = problem.items.filter((item) => item.mandatory);
  desk.bookItems(mandatory.filter(isFixed));
  desk.bookMealsAndRest();
  desk.bookItems(mandatory.filter((item) => !isFixed(item)));
  desk.checkIn();
  desk.bookItems(problem.items.filter(({ mandatory }) => !mandatory).sort((one, other) => other.value - one.value));
  desk.bookVisits();
  return { problem, stops: desk.stops(), legs: desk.legs() };
}

class Desk {
  constructor(problem) {
    this.problem = problem;
    this.travel = new Travel(problem);
    this.groups = problem.delegations.flatMap(({ groups }) => groups);
    this.byId = new Map(this.groups.map((group) => [group.id, group]));
    this.apart = apartGroups(problem);
    this.items = new Map();
    this.atSite = new Map(problem.sites.map(({ id }) => [id, []]));
    this.inRoom = new Map(problem.rooms.map(({ id }) => [id, []]));
    this.withHost = new Map(problem.hosts.map(({ id }) => [id, []]));
    this.atWork = new Map(problem.interpreters.map(({ id }) => [id, []]));
    this.onRoad = new Map(problem.vehicles.map(({ id }) => [id, []]));
    this.days = new Map(this.groups.map((group) => [group.id, new Map()]));
    for (const group of this.groups) for (const day of daysOf(group)) this.openDay(group, day);
  }

  drive(from, to, at) {
    return this.travel.minutes(this.travel.indexOf(from), this.travel.indexOf(to), at);
  }

  openDay(group, day) {
    const { arrival, departure, hotel } = group;
    const all = daysOf(group);
    const [comes, goes] = stayOf(group);
    const base = { groups: [group.id], interpreters: [], hosts: [], locked: false, announced: false, isFrame: true };
    const asleep = (minute) => ({ ...base, isHidden: true, place: hotel, from: minute, to: minute });
    const frame = (what, place, from, to) => ({
      ...base,
      id: `${what} ${group.id}`,
      what,
      title: what,
      place,
      from,
      to,
    });
    const night = day * DAY + MORNING;
    const first =
      day === all[0]
        ? frame('arrival', arrival.place, arrival.at, comes)
        : asleep(day === all.at(-1) ? Math.min(night, goes - this.drive(hotel, departure.place, goes)) : night);
    const last =
      day === all.at(-1)
        ? frame('departure', departure.place, goes, departure.at)
        : asleep(Math.max(night + DAY, day === all[0] ? comes + this.drive(arrival.place, hotel, comes) : 0));
    const list = { stops: [first, last], legs: new Map() };
    this.days.get(group.id).set(day, list);
    this.lead(group, list, first, last, true);
  }

  /** The drive between two stops; a car for it. @returns false where there is none, and it must be */
  lead(group, list, previous, next, evenWithoutCar) {
    if (previous.place === next.place) return previous.to <= next.from;
    const isHome = next.isHidden || next.what === 'check-in';
    const latest = next.from - (isHome ? 0 : group.bufferMinutes);
    const minutes = (at) => this.drive(previous.place, next.place, at);
    let leaves = previous.to;
    if (!isHome && previous.what !== 'arrival')
      for (let at = latest - minutes(latest); at > previous.to; at -= STEP)
        if (at + minutes(at) <= latest) {
          leaves = at;
          break;
        }
    const leg = {
      group: group.id,
      from: previous.place,
      to: next.place,
      leaves,
      arrives: leaves + minutes(leaves),
      vehicles: [],
    };
    if (leg.arrives > latest && !evenWithoutCar) return false;
    if (group.needsVehicle) {
      const cars = this.carsFor(leg, group);
      if (!cars && !evenWithoutCar) return false;
      leg.vehicles = cars ?? [];
      for (const id of leg.vehicles) this.onRoad.get(id).push(leg);
    }
    list.legs.set(next, leg);
    return true;
  }

  unlead(list, next) {
    const leg = list.legs.get(next);
    list.legs.delete(next);
    for (const id of leg?.vehicles ?? []) remove(this.onRoad.get(id), leg);
    return leg;
  }

  relead(list, next, leg) {
    if (!leg) return;
    list.legs.set(next, leg);
    for (const id of leg.vehicles) this.onRoad.get(id).push(leg);
  }

  carsFor(leg, { size, id }) {
    const free = this.problem.vehicles.filter((car) => this.isCarFree(car, leg));
    const rank = (car) => (this.onRoad.get(car.id).some(({ group }) => group === id) ? 0 : 100) + car.seats;
    const [best] = free.filter(({ seats }) => seats >= size).sort((one, other) => rank(one) - rank(other));
    if (best) return [best.id];
    const convoy = [];
    let seats = 0;
    for (const car of free.sort((one, other) => other.seats - one.seats)) {
      convoy.push(car.id);
      seats += car.seats;
      if (seats >= size) return convoy;
    }
    return undefined;
  }

  isCarFree({ id, available, depot }, { leaves, arrives, from, to }) {
    if (available) {
      const shift = available.find(([begins, ends]) => begins <= leaves && arrives <= ends);
      if (!shift || shift[0] + this.drive(depot, from, shift[0]) > leaves) return false;
      if (arrives + this.drive(to, depot, arrives) > shift[1]) return false;
    }
    return this.onRoad
      .get(id)
      .every((other) =>
        other.leaves < leaves
          ? other.arrives + this.drive(other.to, from, other.arrives) <= leaves
          : arrives + this.drive(to, other.from, arrives) <= other.leaves,
      );
  }

  /** Interpreters for a need; `[]` where none is needed, undefined where too few are free. */
  interpretersFor(need, place, from, to) {
    if (!need) return [];
    const count = interpretersNeeded(to - from);
    const free = this.problem.interpreters
      .filter((each) => canInterpret(each, need) && this.isInterpreterFree(each, place, from, to))
      .sort((one, other) => one.pairs.length - other.pairs.length);
    return free.length >= count ? free.slice(0, count).map(({ id }) => id) : undefined;
  }

  isInterpreterFree({ id, available, base, mostMinutesADay, breakAfterMinutes, breakMinutes }, place, from, to) {
    if (!within(available, from, to)) return false;
    const shift = available?.find(([begins, ends]) => begins <= from && to <= ends);
    if (base && shift && shift[0] + this.drive(base, place, shift[0]) > from) return false;
    const jobs = [...this.atWork.get(id), { place, from, to }].sort((one, other) => one.from - other.from);
    let run = 0;
    let work = 0;
    let sitting = 0;
    for (const [nth, job] of jobs.entries()) {
      const previous = jobs[nth - 1];
      const minutes = job.to - job.from;
      const pause = previous ? job.from - previous.to - this.drive(previous.place, job.place, previous.to) : Infinity;
      if (pause < 0) return false;
      const isNewDay = !previous || dayOf(previous.from) !== dayOf(job.from);
      run = isNewDay || pause >= breakMinutes ? minutes : run + minutes;
      work = isNewDay ? minutes : work + minutes;
      const goesOn = !isNewDay && previous.place === job.place && pause < breakMinutes;
      sitting = goesOn ? sitting + minutes : minutes;
      // Who sits on in one place has nobody to relieve him, as far as the officer knows.
      if (sitting > ALONE_MINUTES && goesOn) return false;
      if (work > mostMinutesADay || (run > breakAfterMinutes && run > minutes)) return false;
    }
    return true;
  }

  isHostFree(id, place, from, to) {
    const host = this.problem.hosts.find((each) => each.id === id);
    if (host.busy.some(([begins, ends]) => begins < to && from < ends)) return false;
    return this.withHost
      .get(id)
      .every((other) =>
        other.from < from
          ? other.to + this.drive(other.place, place, other.to) <= from
          : to + this.drive(place, other.place, to) <= other.from,
      );
  }

  isSiteFree({ id, capacity }, heads, from, to) {
    const there = this.atSite.get(id);
    const at = (minute) =>
      there.reduce((sum, stop) => sum + (stop.from <= minute && minute < stop.to ? stop.heads : 0), heads);
    return [from, ...there.map((stop) => stop.from)].every(
      (minute) => minute < from || minute >= to || at(minute) <= capacity,
    );
  }

  meets(stop) {
    return stop.groups.some((id) =>
      [...(this.apart.get(id) ?? [])].some((other) =>
        [...this.days.get(other).values()].some(({ stops }) =>
          stops.some((each) => !each.isHidden && each.place === stop.place && overlaps(each, stop)),
        ),
      ),
    );
  }

  /** Puts a stop in, with cars; or leaves all as it was. */
  put(stop, day) {
    if (this.meets(stop)) return false;
    const done = [];
    for (const id of stop.groups) {
      const group = this.byId.get(id);
      const list = this.days.get(id).get(day);
      const at = list?.stops.findIndex((each) => each.from >= stop.from && each !== list.stops[0]) ?? -1;
      const [previous, next] = [list?.stops[at - 1], list?.stops[at]];
      if (previous && next && previous.to <= stop.from && stop.to <= next.from) {
        const old = this.unlead(list, next);
        const isIn = this.lead(group, list, previous, stop, false);
        if (isIn && this.lead(group, list, stop, next, false)) {
          list.stops.splice(at, 0, stop);
          done.push({ list, old, next });
          continue;
        }
        this.unlead(list, stop);
        this.relead(list, next, old);
      }
      for (const each of done.reverse()) this.undo(each, stop);
      return false;
    }
    if (stop.site) this.atSite.get(stop.site).push(stop);
    if (stop.room) this.inRoom.get(stop.room).push(stop);
    for (const id of stop.hosts) this.withHost.get(id).push(stop);
    for (const id of stop.interpreters) this.atWork.get(id).push(stop);
    if (stop.item) this.items.set(stop.item, stop);
    return true;
  }

  undo({ list, old, next }, stop) {
    this.unlead(list, next);
    this.unlead(list, stop);
    remove(list.stops, stop);
    this.relead(list, next, old);
  }

  takeOut(stop) {
    for (const id of stop.groups) {
      const list = [...this.days.get(id).values()].find(({ stops }) => stops.includes(stop));
      const at = list.stops.indexOf(stop);
      const [previous, next] = [list.stops[at - 1], list.stops[at + 1]];
      this.unlead(list, stop);
      this.unlead(list, next);
      remove(list.stops, stop);
      this.lead(this.byId.get(id), list, previous, next, true);
    }
    if (stop.room) remove(this.inRoom.get(stop.room), stop);
    if (stop.site) remove(this.atSite.get(stop.site), stop);
    for (const id of stop.hosts) remove(this.withHost.get(id), stop);
    for (const id of stop.interpreters) remove(this.atWork.get(id), stop);
    this.items.delete(stop.item);
  }

  bookItems(items) {
    const leeway = (item) => (item.start === undefined ? this.startsOf(item).length / item.groups.length : 0);
    const open = items.map((item) => ({ item, leeway: leeway(item) })).sort((one, other) => one.leeway - other.leeway);
    const ordered = [];
    const add = (item) => {
      if (ordered.includes(item)) return;
      for (const { item: earlier } of item.after) {
        const other = items.find(({ id }) => id === earlier);
        if (other) add(other);
      }
      ordered.push(item);
    };
    for (const { item } of open) add(item);
    for (const item of ordered) if (!this.bookItem(item) && item.mandatory) this.repair(item);
  }

  /** Moves one engagement that is in the way, if that makes room for both. */
  repair(item) {
    for (const stop of [...this.items.values()]) {
      const other = this.problem.items.find(({ id }) => id === stop.item);
      const isShared =
        other.groups.some((id) => item.groups.includes(id)) || other.hosts.some((id) => item.hosts.includes(id));
      if (
        !isShared ||
        other.start !== undefined ||
        this.problem.items.some(({ after }) => after.some((each) => each.item === other.id))
      )
        continue;
      this.takeOut(stop);
      if (this.bookItem(item)) {
        if (this.bookItem(other)) return;
        this.takeOut(this.items.get(item.id));
      }
      this.put(stop, dayOf(stop.from - MORNING));
    }
  }

  startsOf(item) {
    if (item.start !== undefined) return [item.start];
    const groups = item.groups.map((id) => this.byId.get(id));
    const starts = [];
    for (let day = 0; day < this.problem.days; day += 1) {
      const from = day * DAY + Math.max(...groups.map((group) => group.day.from));
      const to = day * DAY + Math.min(...groups.map((group) => group.day.to));
      for (let start = up(from); start + item.minutes <= to; start += STEP)
        if (within(item.windows, start, start + item.minutes)) starts.push(start);
    }
    return starts;
  }

  bookItem(item) {
    const groups = item.groups.map((id) => this.byId.get(id));
    const heads = groups.reduce((sum, { size }) => sum + size, 0);
    const site = this.problem.sites.find(({ id }) => id === item.at.site);
    const places = item.at.rooms
      ? this.problem.rooms.filter(({ id, capacity }) => item.at.rooms.includes(id) && capacity >= heads)
      : [{ place: item.at.place ?? site.place }];
    const need = item.interpreting && needOfItem(item.interpreting);
    for (const from of this.startsOf(item)) {
      const to = from + item.minutes;
      if (!this.isInOrder(item, from, to)) continue;
      const day = dayOf(from - MORNING);
      if (site && !within(openingsOn(site, dayOf(from), this.problem.firstDay), from, to)) continue;
      if (site && !this.isSiteFree(site, heads, from, to)) continue;
      for (const { id: room, place, available } of places) {
        if (!within(available, from, to)) continue;
        if (room && this.inRoom.get(room).some((other) => overlaps(other, { from, to }))) continue;
        if (!item.hosts.every((id) => this.isHostFree(id, place, from, to))) continue;
        const interpreters = this.interpretersFor(need, place, from, to);
        if (!interpreters) continue;
        const stop = {
          id: `item:${item.id}`,
          what: 'item',
          title: item.title,
          item: item.id,
          groups: item.groups,
          place,
          from,
          to,
          interpreters,
          hosts: item.hosts,
          heads,
          locked: false,
          announced: false,
          ...(room && { room }),
          ...(site && { site: site.id }),
        };
        if (this.put(stop, day)) return true;
      }
    }
    return false;
  }

  isInOrder(item, from, to) {
    const keeps = (distance, { leastMinutes, mostMinutes = Infinity }) =>
      distance >= leastMinutes && distance <= mostMinutes;
    return (
      item.after.every((each) => {
        const earlier = this.items.get(each.item);
        return earlier && keeps(from - earlier.to, each);
      }) &&
      this.problem.items.every((other) =>
        other.after.every((each) => {
          const later = each.item === item.id ? this.items.get(other.id) : undefined;
          return !later || keeps(later.from - to, each);
        }),
      )
    );
  }

  checkIn() {
    for (const group of this.groups) {
      const [day] = daysOf(group);
      const { stops } = this.days.get(group.id).get(day);
      const [arrival, next] = stops;
      if (stops.at(-1).what === 'departure') continue;
      const from = up(arrival.to + this.drive(arrival.place, group.hotel, arrival.to));
      const stop = this.stopOf(group, 'check-in', 'Check-in', group.hotel, from, from + CHECK_IN_MINUTES);
      if (stop.to <= next.from) this.put(stop, day);
    }
  }

  stopOf(group, what, title, place, from, to, more = {}) {
    const id = `${what} ${group.id} ${from}`;
    return {
      id,
      what,
      title,
      groups: [group.id],
      place,
      from,
      to,
      interpreters: [],
      hosts: [],
      heads: group.size,
      locked: false,
      announced: false,
      ...more,
    };
  }

  bookMealsAndRest() {
    for (const group of this.groups) {
      for (const day of daysOf(group)) {
        for (const { meal, window } of mealsDue(group, day)) {
          const isBooked = this.problem.items.some(
            (item) =>
              item.meal === meal.name &&
              item.groups.includes(group.id) &&
              dayOf(item.start ?? item.windows?.[0]?.[0] ?? 0) === day,
          );
          if (!isBooked)
            this.bookAnywhere(
              group,
              day,
              'meal',
              meal.name,
              meal.minutes,
              window,
              meal.place ? [meal.place] : undefined,
              { meal: meal.name },
            );
        }
        const window = restDue(group, day);
        if (window) this.bookAnywhere(group, day, 'rest', 'Rest', group.restMinutes, window, [group.hotel]);
      }
    }
  }

  bookAnywhere(group, day, what, title, minutes, [opens, closes], places, more) {
    const from = Math.max(opens, day * DAY + group.day.from);
    const to = Math.min(closes, day * DAY + group.day.to);
    for (let start = up(from); start + minutes <= to; start += STEP) {
      const { stops } = this.days.get(group.id).get(day);
      const last = stops.findLast((stop) => stop.to <= start);
      for (const place of places ??
        new Set([last?.what === 'arrival' ? group.hotel : (last?.place ?? group.hotel), group.hotel]))
        if (this.put(this.stopOf(group, what, title, place, start, start + minutes, more), day)) return;
    }
  }

  bookVisits() {
    let turns = this.groups.map((group) => ({ group, seen: [], fees: 0 }));
    while (turns.length > 0) turns = turns.filter((turn) => this.addBestVisit(turn));
  }

  addBestVisit(turn) {
    const options = this.problem.sites
      .flatMap((site) => this.optionsFor(turn, site))
      .sort((one, other) => other.rate - one.rate);
    for (const { site, day, from, until, need, place } of options) {
      for (let start = from; start + site.minutes.least <= until && start <= from + 120; start += STEP * 3) {
        const minutes = Math.min(
          site.minutes.usual,
          Math.max(site.minutes.least, Math.floor((until - start) / STEP) * STEP),
        );
        const to = start + minutes;
        if (!this.isSiteFree(site, turn.group.size, start, to)) continue;
        const interpreters = this.interpretersFor(need, place, start, to);
        if (!interpreters) continue;
        const stop = this.stopOf(turn.group, 'visit', site.name, place, start, to, { site: site.id, interpreters });
        if (!this.put(stop, day)) continue;
        turn.seen.push(site);
        turn.fees += site.fee * turn.group.size;
        return true;
      }
    }
    return false;
  }

  /** In each gap of each day: when, and what it brings an hour, drives and their price counted. */
  optionsFor({ group, seen, fees }, site) {
    const ofType = seen.filter(({ type }) => type === site.type).length;
    if (seen.includes(site) || ofType >= (group.caps.get(site.type) ?? Infinity)) return [];
    if (site.fee * group.size + fees > (group.budget ?? Infinity) || site.capacity < group.size) return [];
    let worth = 0;
    for (const [theme, weight] of group.interests) worth += weight * (site.themes.get(theme) ?? 0);
    worth = Math.min(1, worth) * 1000 * NOVELTY ** ofType;
    if (worth === 0) return [];
    const { weights } = this.problem;
    const need = needOfVisit(site, group);
    const options = [];
    for (const [day, { stops }] of this.days.get(group.id)) {
      for (const [opens, closes] of openingsOn(site, day, this.problem.firstDay)) {
        for (let nth = 1; nth < stops.length; nth += 1) {
          const [previous, next] = [stops[nth - 1], stops[nth]];
          const into = this.drive(previous.place, site.place, previous.to);
          const out = this.drive(site.place, next.place, next.from);
          const ready = previous.to + into + (into > 0 ? group.bufferMinutes : 0);
          const leave = next.from - out - (next.isHidden || out === 0 ? 0 : group.bufferMinutes);
          const from = up(Math.max(ready, opens, day * DAY + group.day.from));
          const until = Math.min(leave, closes, day * DAY + group.day.to);
          if (until - from < site.minutes.least) continue;
          const minutes = Math.min(site.minutes.usual, until - from);
          const { least, usual } = site.minutes;
          const share = minutes >= usual ? 1 : CUT_SHORT + ((1 - CUT_SHORT) * (minutes - least)) / (usual - least);
          const extra = into + out - this.drive(previous.place, next.place, previous.to);
          const gain = worth * share * weights.value - extra * weights.travel;
          if (gain > 0)
            options.push({
              site,
              day,
              from,
              until,
              need,
              place: site.place,
              rate: gain / (minutes + Math.max(0, extra)),
            });
        }
      }
    }
    return options;
  }

  stops() {
    const all = new Set([...this.days.values()].flatMap((days) => [...days.values()].flatMap(({ stops }) => stops)));
    return [...all].filter(({ isHidden }) => !isHidden).sort((one, other) => one.from - other.from);
  }

  legs() {
    const all = [...this.days.values()].flatMap((days) => [...days.values()].flatMap(({ legs }) => [...legs.values()]));
    return all.sort((one, other) => one.leaves - other.leaves);
  }
}

function remove(list, each) {
  const at = list.indexOf(each);
  if (at >= 0) list.splice(at, 1);
}

/** The same officer before an orienteering problem: always the visit that brings most for the time that it adds, until none fits. */
export function toursAtDesk({ vertices, travel, service, score, calendars, routes, caps }) {
  const tours = routes.map(() => []);
  const left = new Set(Array.from({ length: vertices - 1 }, (_, nth) => nth + 1));
  const arrivals = (tour, route) => {
    const windows = calendars[routes[route]];
    let time = windows[0][0].opens;
    let at = 0;
    for (const vertex of [...tour, 0]) {
      time += travel[at * vertices + vertex];
      const window = windows[vertex].find(({ closes }) => closes >= time);
      if (!window) return undefined;
      time = (vertex === 0 ? time : Math.max(time, window.opens)) + (vertex === 0 ? 0 : service[vertex]);
      at = vertex;
    }
    return time;
  };
  const fitsCaps = (vertex) => {
    const chosen = [...tours.flat(), vertex];
    return caps.every(({ use, limit }) => chosen.reduce((sum, each) => sum + use[each], 0) <= limit);
  };
  for (;;) {
    let best;
    for (const vertex of left) {
      if (!fitsCaps(vertex)) continue;
      for (const [route, tour] of tours.entries()) {
        const before = arrivals(tour, route);
        for (let at = 0; at <= tour.length; at += 1) {
          const longer = [...tour.slice(0, at), vertex, ...tour.slice(at)];
          const after = arrivals(longer, route);
          if (after === undefined) continue;
          const rate = score[vertex] / Math.max(1, after - before);
          if (!best || rate > best.rate) best = { rate, vertex, route, longer };
        }
      }
    }
    if (!best) return tours;
    tours[best.route] = best.longer;
    left.delete(best.vertex);
  }
}
