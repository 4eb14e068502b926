#!/usr/bin/env node
/**
 * What a very long paper costs everybody else: node bench/dense-paper.mjs [--dense 2] [--plain 20] [--json]
 *
 * A server of its own takes in a dense paper (`--dense` megabytes of the lines of the project's own papers: thousands of proposals)
 * and a long ordinary one (`--plain` megabytes, of words that tell of nothing much). Meanwhile somebody else's pages are asked once
 * a second; the worst answer is what counts. Then a long paper's reading is cancelled. Memory is the server process's own, its reading
 * threads included. Exit code 1: an answer took over a second and a half, a reading did not end well, or the cancel was not heard.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clientOf, signIn } from './desk-client.mjs';
import { goldFolder, mixed, prose, textsOf } from './paper-text.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    dense: { type: 'string', default: '2' },
    plain: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const MB = 1_000_000;
const MOST_MS = 1_500;
const log = (message) => options.json || console.log(message);

/** What others look at meanwhile: the ledger, a figure with and without what is only proposed, Today, the list of imports. */
const PAGES = [
  '/api/engagements',
  '/api/figures?measure=batches&kind=visit&from=2009&to=2018&groupBy=year',
  '/api/figures?measure=batches&kind=visit&from=2009&to=2018&groupBy=year&unconfirmed=true',
  '/api/today',
  '/api/proposals?state=open',
  '/api/imports',
];

async function startServer(data) {
  const child = spawn(
    process.execPath,
    [join(root, 'packages/cli/dist/main.js'), '--data', data, 'serve', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let told = '';
  const link = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      told += chunk;
      const [found] = /http\S+#token=\S+/.exec(told) ?? [];
      if (found !== undefined) resolve(new URL(found));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
  return { child, link };
}

/** Resident memory of a process in megabytes: now, and at most so far. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024) / MB;
  return { now: field('VmRSS'), peak: field('VmHWM') };
}

/** Asks each page once a second, or as soon as its last answer is there, until stopped. */
function watch(client) {
  const stop = new AbortController();
  const keepAsking = async (page) => {
    let worst = 0;
    while (!stop.signal.aborted) {
      const before = performance.now();
      const response = await client.fetch(page);
      await response.text();
      if (!response.ok) throw new Error(`${page}: ${response.status}`);
      const took = performance.now() - before;
      worst = Math.max(worst, took);
      await wait(Math.max(0, 1_000 - took));
    }
    return [page, worst];
  };
  const asked = Promise.all(PAGES.map(keepAsking));
  return async () => {
    stop.abort();
    return Object.fromEntries(await asked);
  };
}

async function upload(client, fileName, text) {
  const form = new FormData();
  form.append('files', new Blob([text], { type: 'text/plain' }), fileName);
  const response = await client.fetch('/api/imports', {
    method: 'POST',
    body: form,
    headers: { 'x-comity-csrf': '1' },
  });
  if (!response.ok) throw new Error(`${fileName}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The import when it has nothing more to read, and every progress that its job told on the way. */
async function ended(client, importId) {
  const progress = new Set();
  for (;;) {
    const batch = await client.call('getImport', { params: { importId } });
    const { items } = await client.call('listJobs', {});
    const job = items.find((each) => each.state === 'running');
    if (job) progress.add(`${job.progress.done}/${job.progress.total}`);
    if (batch.state !== 'running') return { batch, progress: [...progress] };
    await wait(250);
  }
}

/** One paper through the whole server, while others ask. */
async function readPaper(client, child, name, text) {
  const stop = watch(client);
  const before = performance.now();
  const { id } = await upload(client, `${name}.txt`, text);
  const { batch, progress } = await ended(client, id);
  const seconds = (performance.now() - before) / 1000;
  await wait(2_000);
  const worst = await stop();
  const [file] = batch.files;
  return { name, seconds, state: file.state, proposals: file.proposals, progress, worst, memory: memoryOf(child.pid) };
}

/** A long reading that is cancelled in its middle. */
async function cancelPaper(client, text) {
  const { id } = await upload(client, 'cancelled.txt', text);
  let job;
  while (job?.state !== 'running') {
    await wait(100);
    job = (await client.call('listJobs', {})).items[0];
  }
  await wait(2_000);
  const before = performance.now();
  await client.call('cancelJob', { params: { jobId: job.id } });
  const { batch } = await ended(client, id);
  return { name: 'cancelled', seconds: (performance.now() - before) / 1000, state: batch.files[0].state };
}

const dense = mixed(
  ['en', 'vi', 'zh'].flatMap((language) => textsOf(goldFolder(language))),
  Number(options.dense) * MB,
  11,
);
const plain = (seed) => prose(textsOf(goldFolder('en')), Number(options.plain) * MB, seed);

const data = mkdtempSync(join(tmpdir(), 'comity-dense-'));
const { child, link } = await startServer(data);
const results = [];
try {
  const client = clientOf(link.origin);
  await signIn(client, new URLSearchParams(link.hash.slice(1)).get('token'));
  log(`the server at rest: ${memoryOf(child.pid).now.toFixed(0)} MB resident`);
  if (Number(options.dense) > 0) results.push(await readPaper(client, child, `dense, ${options.dense} MB`, dense));
  if (Number(options.plain) > 0) {
    results.push(await readPaper(client, child, `plain, ${options.plain} MB`, plain(3)));
    results.push(await cancelPaper(client, plain(5)));
  }
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}

const slowest = (result) => Math.max(0, ...Object.values(result.worst ?? {}));
const ok = (result) => slowest(result) <= MOST_MS && result.state === (result.name === 'cancelled' ? 'failed' : 'read');
if (options.json) console.log(JSON.stringify(results, null, 2));
else {
  for (const result of results) {
    const { name, seconds, state, proposals, progress, worst = {}, memory } = result;
    console.log(`${ok(result) ? 'ok     ' : 'FAILED '} ${name}: ${state} after ${seconds.toFixed(1)} s`);
    if (proposals !== undefined) console.log(`  ${proposals} proposals; progress told: ${progress.join(', ')}`);
    if (memory)
      console.log(`  server process ${memory.now.toFixed(0)} MB resident, at most ${memory.peak.toFixed(0)} MB`);
    for (const [page, ms] of Object.entries(worst))
      console.log(`  worst answer ${ms.toFixed(0).padStart(6)} ms  ${page}`);
  }
}
process.exitCode = results.every(ok) ? 0 : 1;
