#!/usr/bin/env node
/**
 * How good the planner's core is on the published benchmarks of the team orienteering problem, at equal CPU time.
 *
 *   npm run bench:planner -- --toptw DIR [--paths 1,2,3,4] [--seconds 1] [--only c101,pr04]
 *   npm run bench:planner -- --mctopmtw DIR [--seconds 1.5] [--only 1-c101,rc104]
 *   npm run bench:planner -- --replan (see bench/city-week/replan.mjs)
 *   npm run bench:planner -- --city-week [--seconds 5] [--long 300] [--seeds 1,2,3] [--toptw DIR] [--write]
 *   npm run bench:planner -- --growth [--most 45] [--seeds 1,2,3] [--write] (see bench/city-week/growth.mjs)
 *
 * DIR holds `instances/`, or the instances themselves, and, beside it, `best-known.csv` or `published.csv`. Each instance is solved in a process
 * of its own, one after the other; `cpu_seconds` are those of the whole process from the first line of this file on, all its threads and the
 * reading of the instance included. Every answer is checked before it is printed: by the checker of the package, and by DIR/check.mjs where
 * that stands. One JSON line a run, with the vertices' numbers as the file has them; at the end, on standard error, the mean of
 * (best - score) / best, not clipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPlanner } from './planner-build.mjs';
import { readMctopmtw, readToptw } from './planner-instances.mjs';

const atStart = process.cpuUsage();
const { values } = parseArgs({
  options: {
    toptw: { type: 'string' },
    mctopmtw: { type: 'string' },
    paths: { type: 'string', default: '1,2,3,4' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    one: { type: 'string' },
    replan: { type: 'boolean' },
    count: { type: 'string', default: '200' },
    delegations: { type: 'string', default: '20' },
    iterations: { type: 'string' },
    fresh: { type: 'string', default: '1500' },
    'city-week': { type: 'boolean', default: false },
    long: { type: 'string', default: '300' },
    growth: { type: 'boolean', default: false },
    most: { type: 'string', default: '45' },
    seeds: { type: 'string', default: '1,2,3' },
    write: { type: 'boolean', default: false },
  },
});

/** CPU seconds of this process since it began with this file. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage(atStart);
  return (user + system) / 1e6;
}

/** The part of the time in which a search ends, and what is left for its last look at the clock and the check, so that it is over in time. */
const SEARCHED = 0.9995;
const CHECKED = 0.005;

/** Solves one instance in this process. */
async function solve(file, paths) {
  const { scoreOf, solveOrienteering } = await import(join(buildPlanner.folder, 'index.js'));
  const problem = paths ? readToptw(file, paths) : readMctopmtw(file);
  const { routes, score, iterations } = solveOrienteering(
    problem,
    { time: SEARCHED * Number(values.seconds ?? 1) - CHECKED - cpuSeconds(), now: cpuSeconds },
    Number(values.seed),
  );
  const cpu = cpuSeconds();
  const found = scoreOf(problem, routes);
  if (found !== score) throw new Error(`${file}: the score is ${found}, not ${score}`);
  const numbered = routes.map((route) => route.map((vertex) => problem.numbers[vertex]));
  return { score, cpu_seconds: Math.round(cpu * 1000) / 1000, iterations, routes: numbered };
}

/** Runs to make: the instance's file, its name and its number of routes (0: told by the file), and the best value known. */
function runsOf(folder, variant) {
  const wanted = values.only?.split(',');
  const best = bestOf(folder, variant);
  const paths = variant === 'toptw' ? values.paths.split(',').map(Number) : [0];
  const instances = existsSync(join(folder, 'instances')) ? join(folder, 'instances') : folder;
  return readdirSync(instances)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => paths.map((path) => ({ file: join(instances, name), ...nameOf(name, path) })))
    .filter(({ instance, m }) => !wanted || wanted.includes(instance) || wanted.includes(`${m}-${instance}`))
    .map((run) => ({ ...run, best: best.get(`${run.instance},${run.m}`) }));
}

/** `MCTOPMTW-2-c101.txt` names its number of routes itself. */
function nameOf(name, path) {
  const [, m, instance] = /^MCTOPMTW-(\d)-(.+)$/.exec(basename(name, '.txt')) ?? [];
  return instance ? { instance, m: Number(m), path } : { instance: basename(name, '.txt'), m: path, path };
}

/** The best value of each `instance,m`. */
function bestOf(folder, variant) {
  const file = join(folder, variant === 'toptw' ? 'best-known.csv' : 'published.csv');
  if (!existsSync(file)) return new Map();
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const value = (row, column) => row.split(',')[columns.indexOf(column)];
  const column = variant === 'toptw' ? 'best' : 'benchmark';
  return new Map(
    rows.map((row) => [`${basename(value(row, 'instance'), '.txt')},${value(row, 'm')}`, Number(value(row, column))]),
  );
}

/** The score by the checker that stands beside the instances; undefined where none does. */
async function outsideChecker(folder) {
  const file = join(folder, 'check.mjs');
  if (!existsSync(file)) return undefined;
  const { checkRoutes, readInstance } = await import(pathToFileURL(file).href);
  return (path, routes, m) => checkRoutes(readInstance(path), routes, m);
}

async function main() {
  const variant = values.toptw ? 'toptw' : 'mctopmtw';
  const folder = values.toptw ?? values.mctopmtw;
  if (!folder) throw new Error('usage: npm run bench:planner -- --toptw DIR | --mctopmtw DIR (see bench/planner.mjs)');
  buildPlanner();
  const check = variant === 'toptw' ? await outsideChecker(resolve(folder)) : undefined;
  const runs = runsOf(resolve(folder), variant);
  const gaps = [];
  for (const { file, instance, m, path, best } of runs) {
    const options = [`--one=${file}`, `--paths=${path}`, `--seconds=${values.seconds ?? 1}`, `--seed=${values.seed}`];
    const { routes, ...run } = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...options], { encoding: 'utf8' }),
    );
    const outside = check?.(file, routes, m);
    if (outside !== undefined && outside !== run.score) throw new Error(`${instance}: check.mjs says ${outside}`);
    console.log(JSON.stringify({ instance, m, ...run, routes }));
    if (best) gaps.push({ family: instance.startsWith('pr') ? 'pr' : 'others', gap: (best - run.score) / best });
  }
  tell('all', gaps);
  for (const family of ['pr', 'others'])
    tell(
      family,
      gaps.filter((each) => each.family === family),
    );
}

function tell(name, gaps) {
  if (gaps.length === 0) return;
  const mean = gaps.reduce((sum, { gap }) => sum + gap, 0) / gaps.length;
  const [worse, better] = [gaps.filter(({ gap }) => gap > 0).length, gaps.filter(({ gap }) => gap < 0).length];
  console.error(
    `${name}: ${gaps.length} runs, mean gap ${(mean * 100).toFixed(3)} % (${worse} below the best known, ${better} above)`,
  );
}

async function replanning() {
  buildPlanner();
  const { benchReplan } = await import('./city-week/replan.mjs');
  const { count, delegations, iterations, fresh } = values;
  await benchReplan(await import(join(buildPlanner.folder, 'index.js')), {
    count: Number(count),
    delegations: Number(delegations),
    iterations: iterations === undefined ? undefined : Number(iterations),
    fresh: Number(fresh),
  });
}

/** Cities of our own making: `city-week/`. `--toptw DIR` there tells how good the officer is whom it is compared with. */
async function cityWeek() {
  buildPlanner();
  const run = await import('./city-week/run.mjs');
  await run.cityWeek({
    seconds: Number(values.seconds ?? 5),
    long: Number(values.long),
    seeds: values.seeds.split(',').map(Number),
    toptw: values.toptw && resolve(values.toptw),
    write: values.write,
  });
}

/** How the cost grows with the city. */
async function growing() {
  buildPlanner();
  const { growth } = await import('./city-week/growth.mjs');
  growth({ seeds: values.seeds.split(',').map(Number), most: Number(values.most), write: values.write });
}

if (values.replan) await replanning();
else if (values['city-week']) await cityWeek();
else if (values.growth) await growing();
else if (values.one) console.log(JSON.stringify(await solve(values.one, Number(values.paths))));
else await main();
