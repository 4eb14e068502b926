/**
 * npm run bench:store [-- --postgres --keep FOLDER --engagements 100000 --documents 20000 --rounds 60 --json]
 *
 * How fast a desk of forty years answers: over HTTP, signed in, one client, nothing kept in advance; each answer beside the
 * bare SQL for the same rows in the same run. Each question is asked once before the rounds that count, and the slowest of these first
 * answers is told too: what a server answers that has only just started. On the embedded engine, and on PostgreSQL where `DATABASE_URL` or
 * `TEST_DATABASE_URL` names one (a database of its own is made there), or with `--postgres`, which starts an installed one
 * in a temporary folder. Filling takes minutes: with `--keep` the filled desk stays in FOLDER (and, on a server that was named,
 * in the database `comity_bench`), and is used again the next time. Exits with 1 where a target is missed.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, loadConfig } from '@comity/server';
import {
  connectDatabase,
  ledger,
  members,
  openEmbedded,
  openServer,
  WorkspaceScope,
  workspaces,
} from '@comity/storage';
import { getRequestListener } from '@hono/node-server';
import { withPostgres } from '../tools/postgres.mjs';
import { clientOf, signIn } from './desk-client.mjs';
import { fill } from './store-data.mjs';

const { values: options } = parseArgs({
  options: {
    engagements: { type: 'string', default: '100000' },
    documents: { type: 'string', default: '20000' },
    parties: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '60' },
    keep: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(options.rounds);
const log = (message) => options.json || console.log(message);

const FIGURES = ['measure=batches', 'measure=person-times', 'measure=persons', 'measure=money&kind=consignment'];
const QUERIES = [
  'earthquake volunteer',
  'Đà Nẵng',
  'hội chữ thập đỏ',
  '红十字会',
  '志愿者',
  'hospitals',
  'blanket consignment',
  '"youth exchange"',
  '医院',
  'friendship talks 2010',
];
const LEDGER = [
  '',
  '?kind=visit',
  '?country=MW',
  '?kind=visit&direction=incoming&from=2009-01-01&to=2018-12-31',
  '?sort=date',
];

/** What is asked, by how much it may take (milliseconds, 95 of 100), and the bare SQL for the same rows. */
const CASES = [
  {
    name: 'figure over ten years by country',
    target: 150,
    questions: FIGURES.length,
    path: (round) => `/api/figures?${FIGURES[round % FIGURES.length]}&from=2009&to=2018&groupBy=country`,
    sql: (workspaceId, round) => [
      `select c.country, sum(coalesce(q.value, q.low, 1)), count(*) from engagement e
        left join engagement_quantity q on q.workspace_id = e.workspace_id and q.engagement_id = e.id and q.measure = $1 and q.nth = 0
        cross join unnest(e.countries) as c(country)
        where e.workspace_id = $2 and e.starts_on >= '2009-01-01' and e.ends_on <= '2018-12-31' and not e.aggregate group by 1`,
      [/measure=([a-z-]+)/.exec(FIGURES[round % FIGURES.length])[1], workspaceId],
    ],
  },
  {
    name: 'search over papers and records',
    target: 60,
    questions: QUERIES.length,
    path: (round) => `/api/search?q=${encodeURIComponent(QUERIES[round % QUERIES.length])}`,
    sql: (workspaceId) => [
      `select s.document_id, t.raw_text from (select workspace_id, document_id from document_search
          where workspace_id = $1 and words @@ $2::tsquery order by ts_rank(words, $2::tsquery) desc limit 20) s
        join document_text t using (workspace_id, document_id)`,
      [workspaceId, `'=hospit'`],
    ],
  },
  {
    name: 'ledger page of 50 with its total',
    target: 30,
    questions: LEDGER.length,
    path: (round) => `/api/engagements${LEDGER[round % LEDGER.length]}`,
    sql: (workspaceId) => [
      `select *, (select count(*) from engagement where workspace_id = $1) as total from engagement
        where workspace_id = $1 order by starts_on desc nulls last, id limit 50`,
      [workspaceId],
    ],
  },
];

function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** @returns milliseconds: of all rounds but the first of each question, and the slowest of those */
async function timed(questions, work) {
  const times = [];
  for (let round = 0; round < questions + ROUNDS; round += 1) {
    const before = performance.now();
    await work(round);
    times.push(performance.now() - before);
  }
  const counted = times.slice(questions);
  return {
    p50: percentile(counted, 0.5),
    p95: percentile(counted, 0.95),
    first: Math.max(...times.slice(0, questions)),
  };
}

async function measure(name, database) {
  const app = await createApp({
    config: loadConfig({ logLevel: 'error' }),
    database,
    secret: 'of the bench, which keeps none',
  });
  const listener = getRequestListener(app.hono.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await measureOver(`http://127.0.0.1:${server.address().port}`, name, database, app);
  } finally {
    server.closeAllConnections();
    server.close();
    await app.close();
  }
}

async function measureOver(origin, name, database, app) {
  const client = clientOf(origin);
  await signIn(client, await app.firstStartToken());
  const [workspaceId] = await database.inInstallation(workspaces.listIds);
  const reader = WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });
  const [{ accountId }] = await database.inWorkspace(reader, members.list);
  const scope = WorkspaceScope.mint({ workspaceId, accountId, mayReadRestricted: true });
  await fillOnce(name, database, scope);

  const results = [];
  for (const one of CASES) {
    const http = await timed(one.questions, async (round) => {
      const response = await client.fetch(one.path(round));
      const text = await response.text();
      if (!response.ok) throw new Error(`${one.path(round)}: ${response.status} ${text}`);
    });
    const bare = await database.asOwner((connection) =>
      timed(one.questions, (round) => connection.query(...one.sql(workspaceId, round))),
    );
    results.push({
      engine: name,
      case: one.name,
      target: one.target,
      ...http,
      bareP50: bare.p50,
      bareP95: bare.p95,
      ratio: http.p50 / bare.p50,
      met: http.p95 <= one.target,
    });
  }
  return results;
}

async function fillOnce(name, database, scope) {
  const sizes = {
    engagementCount: Number(options.engagements),
    documentCount: Number(options.documents),
    partyCount: Number(options.parties),
  };
  const total = await database.inWorkspace(scope, ledger.count);
  if (total > 0 && total !== sizes.engagementCount) {
    throw new Error(`the kept desk holds ${total} engagements, not ${sizes.engagementCount}`);
  }
  const before = performance.now();
  if (total === 0) await fill(database, scope, sizes, (message) => log(`  … ${message}`));
  const how = total > 0 ? 'kept' : `written in ${Math.round((performance.now() - before) / 1000)} s`;
  log(
    `${name}: ${sizes.engagementCount} engagements, ${sizes.engagementCount * 3} quantities, ${sizes.documentCount} documents ${how}`,
  );
}

async function onEmbedded() {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'comity-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const engine = await openEmbedded(folder);
  const database = await connectDatabase(engine, engine.connection());
  try {
    return await measure('embedded', database);
  } finally {
    await database.close();
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function onServer(url) {
  const engine = await openServer(url);
  const name = options.keep === undefined ? `comity_bench_${process.pid}` : 'comity_bench';
  if (options.keep === undefined || !(await engine.hasDatabase(name))) await engine.createDatabase(name);
  const database = await connectDatabase(engine, engine.connection(name));
  try {
    return await measure('PostgreSQL', database);
  } finally {
    await database.close();
    if (options.keep === undefined) await engine.dropDatabase(name);
  }
}

const results = await onEmbedded();
const url = process.env.DATABASE_URL || process.env.TEST_DATABASE_URL;
const measureServer = async (address) => void results.push(...(await onServer(address)));
if (url) await measureServer(url);
else if (options.postgres) {
  const { missing } = await withPostgres({ installSystem: false }, measureServer);
  if (missing) throw new Error(missing);
} else log('skipped: a PostgreSQL server: --postgres starts an installed one, DATABASE_URL names a running one');

if (options.json) {
  console.log(JSON.stringify({ node: process.version, cores: cpus().length, rounds: ROUNDS, results }, null, 2));
} else {
  const milliseconds = (value) => `${value.toFixed(1)} ms`;
  for (const one of results) {
    console.log(
      `${one.engine.padEnd(11)} ${one.case.padEnd(34)} p50 ${milliseconds(one.p50).padStart(9)}  p95 ${milliseconds(one.p95).padStart(9)}  (target ${one.target} ms: ${one.met ? 'met' : 'MISSED'})  first ${milliseconds(one.first)}  bare SQL p50 ${milliseconds(one.bareP50)}, ratio ${one.ratio.toFixed(1)}`,
    );
  }
}
process.exitCode = results.every((one) => one.met) ? 0 : 1;
