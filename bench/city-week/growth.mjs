/**
 * How the cost of planning grows with the city: CPU seconds and iterations until the value is within 1 % of where it settles (settle.mjs),
 * over the number of sites and over that of delegations, as powers of them. With `--write`, the tables go into docs/benchmarks/planner.md,
 * and the plot beside it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growthPlot } from './growth-plot.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const docs = join(here, '..', '..', 'docs', 'benchmarks');
const [BEGIN, END] = ['<!-- growth: written by the bench -->', '<!-- /growth -->'];

/** What grows, and what stands still meanwhile. Interpreters, cars, hosts and rooms grow with the delegations. */
const AXES = [
  { by: 'sites', sizes: [50, 100, 200, 400], rest: { delegations: 10, days: 3 } },
  { by: 'delegations', sizes: [1, 2, 5, 10, 20, 40], rest: { sites: 100, days: 3 } },
];

/** @param {{ seeds: number[], most: number, write: boolean }} options `most`: CPU seconds after which a run ends, settled or not */
export function growth({ seeds, most, write }) {
  const done = new Map();
  const run = (size) => {
    const key = JSON.stringify(size);
    if (!done.has(key)) {
      const printed = execFileSync(process.execPath, [join(here, 'settle.mjs'), key, String(most)], {
        encoding: 'utf8',
      });
      process.stdout.write(printed);
      done.set(key, JSON.parse(printed));
    }
    return done.get(key);
  };
  const axes = AXES.map(({ by, sizes, rest }) => {
    const runs = sizes.flatMap((value) =>
      seeds.map((seed) => {
        const { delegations, sites, days } = { ...rest, [by]: value };
        return run({ seed, delegations, days, sites });
      }),
    );
    return {
      by,
      sizes,
      rest,
      runs,
      seconds: powerOf(runs, by, 'seconds'),
      iterations: powerOf(runs, by, 'iterations'),
    };
  });
  const text = [
    `Seeds ${seeds.join(', ')}, one a column; a fresh process each, ended after ${most} s at the latest.`,
    '![CPU seconds to within 1 % of the value, over sites and over delegations](planner-growth.svg)',
    ...axes.map(tableOf),
  ].join('\n\n');
  console.error(text);
  if (!write) return;
  const page = readFileSync(join(docs, 'planner.md'), 'utf8');
  const [before, after] = [page.split(BEGIN)[0], page.split(END)[1]];
  if (after === undefined) throw new Error(`docs/benchmarks/planner.md has no ${END}`);
  writeFileSync(join(docs, 'planner.md'), `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
  writeFileSync(join(docs, 'planner-growth.svg'), growthPlot(axes));
}

function tableOf({ by, sizes, rest, runs, seconds, iterations }) {
  const still = Object.entries(rest).map(([name, value]) => `${value} ${name}`);
  const head = [by, 'groups', 'first plan, s', 's to within 1 %', 'iterations', 'iterations a second', 'most unmet'];
  const rows = sizes.map((size) => {
    const those = runs.filter((each) => each[by] === size);
    const all = (tell) => those.map(tell).join(' · ');
    return [
      size,
      all(({ groups }) => groups),
      all(({ first }) => first.toFixed(2)),
      all((each) => `${each.settled ? '' : '≥ '}${each.seconds.toFixed(2)}`),
      all((each) => each.iterations),
      all((each) => Math.round(each.iterations / Math.max(0.01, each.seconds - each.first))),
      Math.max(...those.map(({ unmet }) => unmet)),
    ];
  });
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const unsettled = runs.filter(({ settled }) => !settled).length;
  return [
    `By ${by}, ${still.join(', ')}: CPU seconds grow with the power ${told(seconds)}, iterations with ${told(iterations)}`,
    ` (${by} to that power, least squares of the logarithms, ± the standard error; ${runs.length} runs, ${unsettled} not settled).\n\n`,
    table,
  ].join('');
}

function told({ exponent, error }) {
  return `${exponent.toFixed(2)} ± ${error.toFixed(2)}`;
}

/** `what` = factor × size ^ exponent, by least squares of the logarithms of all runs. */
function powerOf(runs, by, what) {
  const points = runs.map((run) => [Math.log(run[by]), Math.log(Math.max(run[what], 1e-3))]);
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([size]) => size), mean(([, cost]) => cost)];
  const spread = points.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  const exponent = points.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0) / spread;
  const left = points.reduce((sum, [size, cost]) => sum + (cost - y - exponent * (size - x)) ** 2, 0);
  const error = Math.sqrt(left / Math.max(1, points.length - 2) / spread);
  return { exponent, error, factor: Math.exp(y - exponent * x) };
}
