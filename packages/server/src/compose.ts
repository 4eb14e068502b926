import { createExtractor, type Extractor } from '@comity/formats';
import { type Database, SWEEP } from '@comity/storage';
import { createPaperReader } from './modules/documents/reading/paper-reader.ts';
import { leaveAbandoned, READ_DOCUMENT } from './modules/documents/reading/usecases.ts';
import { sweepJob } from './modules/documents/sweep.job.ts';
import { askModel } from './modules/proposals/model/usecases.ts';
import { createAuth } from './platform/auth/auth.ts';
import { createDevices } from './platform/auth/devices.ts';
import { Throttle } from './platform/auth/throttle.ts';
import type { Config } from './platform/config/config.ts';
import type { Deps } from './platform/deps.ts';
import type { Events } from './platform/events/events.ts';
import { startWorker, type Worker } from './platform/jobs/worker.ts';
import type { Clock } from './platform/log/clock.ts';
import type { Log } from './platform/log/log.ts';
import { createSeal } from './platform/security/seal.ts';
import { VERSION } from './version.ts';

export interface Composition {
  readonly config: Config;
  readonly database: Database;
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly events: Events;
  /** Where what is only passing through lies. */
  readonly scratch: string;
  readonly wakeJobs: () => void;
  readonly stopping: AbortSignal;
  readonly extractor?: Extractor;
  readonly origin?: () => string;
}

/** What use-cases work with: made once for the server's thread, and once for that of its jobs. */
export function composeDeps(given: Composition): Deps {
  const { config, database, secret, clock, log } = given;
  const seal = createSeal(secret);
  const deps: Deps = {
    config,
    database,
    auth: createAuth({ database, secret, publicUrl: config.publicUrl, clock }),
    events: given.events,
    log,
    clock,
    seal,
    throttle: new Throttle(database, clock),
    devices: createDevices(seal, config.publicUrl?.protocol === 'https:'),
    extractor: given.extractor ?? createExtractor({ temporaryDirectory: given.scratch }),
    reader: createPaperReader(),
    scratch: given.scratch,
    askModel: (scope, documentId, rawText) => askModel(deps, scope, documentId, rawText),
    wakeJobs: given.wakeJobs,
    stopping: given.stopping,
    version: VERSION,
    origin: given.origin ?? (() => config.publicUrl?.origin ?? `http://${config.host}:${config.port}`),
  };
  return deps;
}

/** Works on the queue, in this thread. The reader is loaded with the first paper: a server that has none to read starts without. */
export function workJobs(deps: Deps): Worker {
  return startWorker({
    ...deps,
    handlers: {
      [READ_DOCUMENT]: async (job, context) => {
        const { readDocumentJob } = await import('./modules/documents/reading/job.ts');
        await readDocumentJob(deps)(job, context);
      },
      [SWEEP]: sweepJob(deps),
    },
    leaveAbandoned: (workspaceId) => leaveAbandoned(deps, workspaceId),
  });
}
