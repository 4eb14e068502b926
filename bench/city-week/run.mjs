/**
 * The city week: how good the planner is where groups share everything, against the best it finds in a long run, against a bound, and
 * against a careful officer at a desk. With `--write`, the tables go into docs/benchmarks/planner.md.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readToptw } from '../planner-instances.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const docs = join(here, '..', '..', 'docs', 'benchmarks', 'planner.md');
const [BEGIN, END] = ['<!-- city-week: written by the bench -->', '<!-- /city-week -->'];

/** One group, few wishes, no engagements, one speed: small enough for the exact search. */
const SMALL = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
  return { seed, delegations: 1, groups: 1, days: seed % 2 === 0 ? 2 : 1, sites: 4, isPlain: true };
});

/**
 * @param {{ seconds: number, long: number, seeds: number[], toptw?: string, write: boolean }} options `seconds` and `long` of the weeks of
 *   twenty delegations
 */
export async function cityWeek({ seconds, long, seeds, toptw, write }) {
  const one = (size, times) => {
    const run = JSON.parse(
      execFileSync(process.execPath, [join(here, 'one.mjs'), JSON.stringify({ size, ...times })], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );
    console.log(JSON.stringify(run));
    return run;
  };
  const weeks = seeds.map((seed) => one({ seed, delegations: 20, days: 3 }, { seconds, long }));
  const large = one({ seed: 1, delegations: 40, days: 5 }, { seconds: 30, long: 30 });
  const small = SMALL.map((size) => one(size, { seconds: 1, long: 1 }));
  const desk = toptw ? await gapOfDesk(toptw) : undefined;
  const text = [
    `A fresh process a run; CPU seconds of the whole process. Best: after ${long} s. Bound: what each group could have alone (the exact search for small ones).`,
    table(
      [
        'city',
        'groups',
        'first plan, ms (warm)',
        'first',
        'desk officer',
        `at ${seconds} s`,
        `at ${long} s`,
        'below best',
        'above officer',
        'below bound',
        'violations',
        'MB',
      ],
      [...weeks, large].map((run) => [
        nameOf(run.size),
        run.groups,
        `${run.first.ms.toFixed(0)} (${run.warm.toFixed(0)})`,
        run.first.value,
        run.desk.value,
        run.seconds.value,
        run.long.value,
        share(run.long.value - run.seconds.value, run.long.value),
        share(run.seconds.value - run.desk.value, run.desk.value),
        share(run.bound - run.seconds.value, run.bound),
        run.violations + run.seconds.unmet + run.long.unmet,
        run.memoryMb,
      ]),
    ),
    desk === undefined ? '' : `The officer's own gap on TOPTW (156 pairs, best known): ${(desk * 100).toFixed(1)} %.`,
    'Small programmes, one group without engagements, drives at one speed, after 1 s:',
    table(
      ['city', 'desk officer', 'planner', 'bound', 'below bound', 'proven'],
      small.map((run) => [
        nameOf(run.size),
        run.desk.value,
        run.long.value,
        run.bound,
        share(run.bound - run.long.value, run.bound),
        run.proven ? 'yes' : 'no',
      ]),
    ),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
  console.error(text);
  if (write) {
    const page = readFileSync(docs, 'utf8');
    const [before, after] = [page.split(BEGIN)[0], page.split(END)[1] ?? ''];
    writeFileSync(docs, `${before.trimEnd()}\n\n${BEGIN}\n\n${text}\n\n${END}${after || '\n'}`);
  }
}

/** Mean of (best known - the officer's) / best known. */
async function gapOfDesk(folder) {
  const { toursAtDesk } = await import('./desk-officer.mjs');
  const [head, ...rows] = readFileSync(join(folder, 'best-known.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  const gaps = rows.map((row) => {
    const value = (column) => row.split(',')[columns.indexOf(column)];
    const file = join(folder, 'instances', `${value('instance').replace(/\.txt$/, '')}.txt`);
    const problem = readToptw(file, Number(value('m')));
    const score = toursAtDesk(problem)
      .flat()
      .reduce((sum, vertex) => sum + problem.score[vertex], 0);
    return (Number(value('best')) - score) / Number(value('best'));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

function nameOf({ seed, delegations, days, sites = 100 }) {
  return `${delegations} × ${days} days, ${sites} sites, seed ${seed}`;
}

function share(part, whole) {
  return `${((part / whole) * 100).toFixed(2)} %`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
