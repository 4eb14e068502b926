/** The one composition root: what the server is made of, and how it starts and stops. */

import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { ServerFile } from '@comity/contracts';
import type { Extractor } from '@comity/formats';
import { type Database, idempotency, openDatabase } from '@comity/storage';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { composeDeps, workJobs } from './compose.ts';
import { ensureDesk, firstStartToken } from './modules/installation/usecases.ts';
import { oneTimeLink } from './modules/members/usecases.ts';
import { allHandlers } from './modules/routes.ts';
import { withCommandToken } from './platform/auth/command-token.ts';
import { workerScope } from './platform/auth/policy.ts';
import { newToken } from './platform/auth/tokens.ts';
import type { Config } from './platform/config/config.ts';
import type { Deps } from './platform/deps.ts';
import { createEvents } from './platform/events/events.ts';
import { buildApp } from './platform/http/app.ts';
import { parseTrustedProxies } from './platform/http/client-address.ts';
import type { Environment } from './platform/http/environment.ts';
import { createIdempotency } from './platform/http/idempotency.ts';
import { startHousekeeping } from './platform/jobs/housekeeping.ts';
import { isBuilt, startJobsThread } from './platform/jobs/thread.ts';
import type { Worker as JobWorker } from './platform/jobs/worker.ts';
import { type Clock, systemClock } from './platform/log/clock.ts';
import { createLog, errorFields, type Log } from './platform/log/log.ts';
import { emptyScratch } from './platform/scratch.ts';
import { installationSecret } from './platform/security/installation-secret.ts';

export interface AppDeps {
  readonly config: Config;
  readonly database: Database;
  /** Signs cookies and seals secrets; kept beside the database, never in it. */
  readonly secret: string;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly extractor?: Extractor;
  /** Answers are held against their contracts. */
  readonly checkAnswers?: boolean;
  /** Whom the `comity` command shows that it is on the same machine. */
  readonly commandToken?: string;
  /** Where people reach it, for links. */
  readonly origin?: () => string;
  /** Who works on the queue; this thread itself unless told. */
  readonly startJobs?: (deps: Deps) => JobWorker;
}

export interface App {
  readonly hono: Hono<Environment>;
  /** Any request, without a socket. */
  readonly request: (request: Request) => Promise<Response>;
  /** The one-time link's token of a new installation; undefined once it has its administrator. */
  readonly firstStartToken: () => Promise<string | undefined>;
  readonly deps: Deps;
  /** Ends streams and jobs; the database stays open. */
  readonly close: () => Promise<void>;
}

/** The server without a socket and without a database of its own: for tests and benches, and for `startServer`. */
export async function createApp(given: AppDeps): Promise<App> {
  const { database, config } = given;
  const clock = given.clock ?? systemClock;
  const log = given.log ?? createLog(config.logLevel);
  const stop = new AbortController();
  // One listener for each open page.
  setMaxListeners(0, stop.signal);
  const events = createEvents();
  const scratch = await emptyScratch(config.dataDirectory);
  const composed = { clock, log, events, scratch, stopping: stop.signal, wakeJobs: () => worker.wake() };
  const deps = composeDeps({ ...given, ...composed });
  const workspaceId = await ensureDesk(deps);
  // What a killed server left behind: writes that never answered.
  await database.inWorkspace(workerScope(workspaceId, null), idempotency.settleUnanswered);
  startHousekeeping(database, clock, log, stop.signal);
  const worker = (given.startJobs ?? workJobs)(deps);
  const hono = buildApp({
    handlers: allHandlers(deps),
    authenticate: withCommandToken(deps.auth.actorOf, given.commandToken, workspaceId),
    idempotency: createIdempotency(database, given.secret),
    checkAnswers: given.checkAnswers ?? false,
    log,
    site: { directory: config.siteDirectory ?? builtSite() },
    publicUrl: config.publicUrl,
    trustedProxies: parseTrustedProxies(config.trustedProxies),
    loopbackOnly: isLoopback(config.host),
  });
  return {
    hono,
    request: async (request) => hono.fetch(request),
    firstStartToken: () => firstStartToken(deps, workspaceId),
    deps,
    async close() {
      stop.abort();
      worker.wake();
      deps.extractor.close();
      await worker.stopped();
      await deps.reader.close();
    },
  };
}

export interface RunningServer {
  readonly url: string;
  /** Only while nobody has an account yet. */
  readonly firstStartLink?: string;
  readonly stop: () => Promise<void>;
}

/** Opens the database, listens, and leaves word in the data directory how the command reaches it. */
export async function startServer(config: Config & { readonly quiet?: boolean }): Promise<RunningServer> {
  const logLevel = config.quiet === true ? 'error' : config.logLevel;
  const log = createLog(logLevel);
  const database = await openDatabase(placeOf(config), {
    onTrouble: (message) => log.warn('database', { trouble: message }),
  });
  let app: App | undefined;
  try {
    await mkdir(config.dataDirectory, { recursive: true });
    const secret = await installationSecret(config.dataDirectory);
    const commandToken = newToken();
    let origin = '';
    const started = await createApp({
      config: withPlaces(config),
      database,
      secret,
      log,
      commandToken,
      origin: () => config.publicUrl?.origin ?? origin,
      ...(isBuilt && {
        startJobs: (deps) => startJobsThread({ config: { ...config, logLevel }, url: database.url, secret }, deps),
      }),
    });
    app = started;
    const listener = getRequestListener(started.hono.fetch);
    const server = createServer((request, response) => void listener(request, response));
    const port = await listen(server, config, log);
    origin = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    const file = join(config.dataDirectory, 'server.json');
    await writeFile(file, JSON.stringify({ pid: process.pid, url: origin, token: commandToken } satisfies ServerFile), {
      mode: 0o600,
    });
    const token = await started.firstStartToken();
    return {
      url: config.publicUrl?.origin ?? origin,
      ...(token !== undefined && {
        firstStartLink: oneTimeLink(config.publicUrl?.origin ?? origin, 'firstStart', token),
      }),
      async stop() {
        await rm(file, { force: true });
        const closed = new Promise((done) => server.close(done));
        await started.close();
        server.closeAllConnections();
        await closed;
        await database.close();
      },
    };
  } catch (error) {
    log.error('the server did not start', errorFields(error));
    await app?.close();
    await database.close();
    throw error;
  }
}

export function placeOf(config: Config): Parameters<typeof openDatabase>[0] {
  return config.databaseUrl === null ? { dataDirectory: config.dataDirectory } : { url: config.databaseUrl };
}

/** The port; where nobody asked for one and the usual is taken, a free one. */
async function listen(server: Server, config: Config, log: Log): Promise<number> {
  const open = (port: number) =>
    new Promise<number>((done, failed) => {
      server.once('error', failed);
      server.listen(port, config.host, () => {
        server.off('error', failed);
        const address = server.address();
        done(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  try {
    return await open(config.port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || !config.portMayChange) throw error;
    const port = await open(0);
    log.warn('the port is taken; another one serves', { wished: config.port, port });
    return port;
  }
}

/** Beside this package, in a checkout. */
function besideThisPackage(path: string): string | null {
  const directory = resolve(import.meta.dirname, '..', '..', path);
  return existsSync(directory) ? directory : null;
}
const builtSite = () => besideThisPackage('web/dist/site');

function withPlaces(config: Config): Config {
  return { ...config, sampleDirectory: config.sampleDirectory ?? besideThisPackage('testing/samples') };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
