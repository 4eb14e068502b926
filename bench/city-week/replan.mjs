/**
 * How fast and how gently a plan is made anew: 200 disruptions of a plan of 20 delegations, each mended on its own.
 *
 *   npm run bench:planner -- --replan [--count 200] [--delegations 20] [--iterations N] [--fresh 1500]
 *
 * Beside each mended plan stands a fresh plan of the changed city (`--fresh` iterations, which knows nothing of the old plan and need not keep
 * what is past): its value, and how much of it is otherwise for how many people. CPU milliseconds of `replan` alone: of the thread that somebody
 * waits for (on Linux), and of all threads, those that compile and collect beside it among them. One JSON line a disruption; the last line is
 * the table. Ends with 1 where a plan is not valid from now on, or anything past has moved.
 */
import { readFileSync } from 'node:fs';
import { makeCity } from './generate.mjs';

const KINDS = ['late', 'early', 'site', 'interpreter', 'vehicle', 'host', 'size', 'moved', 'cancelled', 'added'];

/** What may be missing from a plan that is as good as its city allows. */
const MAY_REMAIN = new Set(['item-missing', 'meal-missing', 'rest-missing', 'no-vehicle']);

function drawsFrom(seed) {
  let state = seed >>> 0;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { next, pick: (list) => list[next(list.length)] };
}

/** One of ten kinds in turn, at a random hour of the first two days. */
function disruptionOf(nth, plan, planner) {
  const draw = drawsFrom(nth * 7919 + 1);
  const { problem, stops } = plan;
  const at = (minute) =>
    `${planner.formatDate(problem.firstDay + Math.floor(minute / 1440))}T${planner.formatClock(planner.clockOf(minute))}`;
  const kind = KINDS[nth % KINDS.length];
  const groups = problem.delegations.flatMap((each) => each.groups);
  const now = 420 + draw.next(2 * 288) * 5;
  const later = stops.filter(({ from, item }) => item !== undefined && from >= now + 60);
  const coming = groups.filter(({ arrival }) => arrival.at >= now);
  const leaving = groups.filter(({ departure }) => departure.at >= now + 300);
  const item = draw.pick(later.length > 0 ? later : stops.filter((stop) => stop.item)).item;
  const hours = 60 * (1 + draw.next(6));
  switch (kind) {
    case 'late': {
      const group = draw.pick(coming.length > 0 ? coming : groups);
      const landing = Math.min(now, group.arrival.at - 60);
      return { kind, file: { now: at(landing), groups: [{ id: group.id, arrival: at(group.arrival.at + hours) }] } };
    }
    case 'early': {
      const group = draw.pick(leaving);
      return { kind, file: { now: at(now), groups: [{ id: group.id, departure: at(group.departure.at - 120) }] } };
    }
    case 'size': {
      const group = draw.pick(groups);
      return { kind, file: { now: at(now), groups: [{ id: group.id, size: group.size + 2 }] } };
    }
    case 'moved':
      return {
        kind,
        file: { now: at(now), moved: [{ item, windows: [[at(Math.max(now, 1440)), at(2 * 1440 + 900)]] }] },
      };
    case 'cancelled':
      return { kind, file: { now: at(now), cancelled: later.length > 0 ? [item] : [] } };
    case 'added': {
      const group = draw.pick(leaving);
      const added = { id: 'new', title: 'A new meeting', groups: [group.id], at: { place: 'city-hall' }, minutes: 45 };
      return {
        kind,
        file: { now: at(now), added: [{ ...added, windows: [[at(now + 60), at(now + 1500)]], mandatory: false }] },
      };
    }
    default: {
      const used = {
        site: stops.flatMap(({ site, from }) => (site && from >= now ? [site] : [])),
        interpreter: stops.flatMap(({ interpreters, from }) => (from >= now ? interpreters : [])),
        vehicle: plan.legs.flatMap(({ vehicles, leaves }) => (leaves >= now ? vehicles : [])),
        host: stops.flatMap(({ hosts, from }) => (from >= now ? hosts : [])),
      }[kind];
      const list = used.length > 0 ? used : problem[`${kind}s`].map(({ id }) => id);
      return { kind, file: { now: at(now), unavailable: [{ [kind]: draw.pick(list), to: at(now + 2 * hours) }] } };
    }
  }
}

function cpuMilliseconds(work) {
  const before = { all: process.cpuUsage(), main: mainThread() };
  const result = work();
  const { user, system } = process.cpuUsage(before.all);
  return { result, milliseconds: mainThread() - before.main, ofAllThreads: (user + system) / 1000 };
}

/** Milliseconds that the main thread has run; of all threads, where the system does not say. */
function mainThread() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

const share = (list, part) =>
  [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * part))];
const mean = (list) => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
const rounded = (number) => Math.round(number * 1000) / 1000;
const counted = (differences) => differences.reduce((sum, each) => sum + each.differences.length, 0);

/** @param {{ count: number, delegations: number, iterations: number | undefined, fresh: number }} size */
export async function benchReplan(planner, { count, delegations, iterations, fresh }) {
  const { problem } = planner.checkProblem(makeCity({ seed: 1, delegations, mostGroups: 3, sites: 100 }));
  const { plan } = planner.plan(problem, { iterations: 4000 });
  const runs = [];
  let faults = 0;
  let refused = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const { kind, file } = disruptionOf(nth, plan, planner);
    const checked = planner.checkChange({ format: 'comity-change/1', ...file }, plan);
    if (!checked.change) {
      refused += 1;
      console.log(JSON.stringify({ nth, kind, refused: checked.faults[0].words }));
      continue;
    }
    const { result, milliseconds, ofAllThreads } = cpuMilliseconds(() =>
      planner.replan(plan, checked.change, iterations === undefined ? {} : { iterations }),
    );
    if (!result.replanned) {
      refused += 1;
      console.log(JSON.stringify({ nth, kind, refused: result.faults[0].words }));
      continue;
    }
    const { plan: mended, differences, price } = result.replanned;
    faults += faultsOf(planner, plan, mended, checked.change.now);
    const anew = planner.plan(mended.problem, { iterations: fresh }).plan;
    const run = {
      nth,
      kind,
      milliseconds: Math.round(milliseconds),
      of_all_threads: Math.round(ofAllThreads),
      value: mended.value,
      fresh_value: anew.value,
      price,
      changes: counted(differences),
      people: differences.length,
      fresh_changes: counted(planner.differencesBetween(plan, anew)),
    };
    runs.push(run);
    console.log(JSON.stringify(run));
  }
  const spread = (times) => ({ median: share(times, 0.5), p95: share(times, 0.95), most: Math.max(...times) });
  // What must be and is not there outweighs all value: such plans are counted, not compared.
  const isMet = ({ value }) => value > 0;
  const compared = runs.filter((run) => isMet(run) && run.fresh_value > 0);
  const kept = compared.map((run) => run.value / run.fresh_value);
  const changed = runs.map((run) => run.changes / run.fresh_changes);
  console.log(
    JSON.stringify({
      runs: runs.length,
      refused,
      faults,
      milliseconds: spread(runs.map(({ milliseconds }) => milliseconds)),
      of_all_threads: spread(runs.map(({ of_all_threads }) => of_all_threads)),
      value_to_fresh: { mean: rounded(mean(kept)), p5: rounded(share(kept, 0.05)), least: rounded(Math.min(...kept)) },
      unmet: {
        mended: runs.filter((run) => !isMet(run)).length,
        fresh: runs.filter((run) => run.fresh_value <= 0).length,
      },
      changes_to_fresh: { mean: rounded(mean(changed)), p95: rounded(share(changed, 0.95)) },
      changes: {
        median: share(
          runs.map(({ changes }) => changes),
          0.5,
        ),
        mean: rounded(mean(runs.map(({ changes }) => changes))),
      },
    }),
  );
  if (faults > 0) process.exitCode = 1;
}

/** What is wrong from now on, and what was past and has moved. */
function faultsOf({ validate }, before, after, now) {
  const wrong = validate(after).filter(({ code, from }) => from >= now && !MAY_REMAIN.has(code));
  const come = new Set(
    after.problem.delegations.flatMap(({ groups }) =>
      groups.flatMap(({ id, arrival }) => (arrival.at < now ? [id] : [])),
    ),
  );
  const past = ({ stops }) =>
    stops
      .filter(({ from, what, groups }) => from < now && what !== 'departure' && groups.every((id) => come.has(id)))
      .map(({ id, from, to, place, interpreters }) => [id, from, to, place, interpreters].join())
      .sort();
  const [was, is] = [past(before), past(after)];
  return wrong.length + (was.join('\n') === is.join('\n') ? 0 : 1);
}
