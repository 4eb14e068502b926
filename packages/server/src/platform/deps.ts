import type { Reading } from '@comity/domain';
import type { Extractor } from '@comity/formats';
import type { Database, ProposalDraft, WorkspaceScope } from '@comity/storage';
import type { Auth } from './auth/auth.ts';
import type { Devices } from './auth/devices.ts';
import type { Throttle } from './auth/throttle.ts';
import type { Config } from './config/config.ts';
import type { Events } from './events/events.ts';
import type { Clock } from './log/clock.ts';
import type { Log } from './log/log.ts';
import type { Seal } from './security/seal.ts';

/** What use-cases work with; the composition root makes it once. */
export interface Deps {
  readonly config: Config;
  readonly database: Database;
  readonly auth: Auth;
  readonly events: Events;
  readonly log: Log;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly throttle: Throttle;
  readonly devices: Devices;
  readonly extractor: Extractor;
  readonly reader: PaperReader;
  /** A folder for files on their way in or out; each is removed by whoever made it. */
  readonly scratch: string;
  /** What a connected language model proposes of a text; nothing while none is connected. */
  readonly askModel: (
    scope: WorkspaceScope,
    documentId: string,
    rawText: string,
  ) => Promise<readonly (ProposalDraft & { readonly id: string })[]>;
  /** Wakes the workers: there may be something in the queue. */
  readonly wakeJobs: () => void;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
  readonly version: string;
  /** Where people reach the server: for the links that an administrator passes on. */
  readonly origin: () => string;
}

/** Reads texts off the main thread where it can: twenty megabytes take twenty seconds of a processor. */
export interface PaperReader {
  /** @param stopping gives the reading up; it rejects with the signal's reason */
  readonly read: (rawText: string, file: string, stopping: AbortSignal) => Promise<Reading>;
  readonly close: () => Promise<void>;
}
