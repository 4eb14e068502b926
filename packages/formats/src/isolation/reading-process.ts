import { type ChildProcess, fork } from 'node:child_process';
import { FormatError } from '../errors.ts';
import type { DirectExtraction } from '../extract-text.ts';
import type { ExtractOptions } from '../extraction.ts';
import { readingBudget } from './budget.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';
import { findUsage } from './usage.ts';
import { watchProcess } from './watch.ts';

/** The compiled entry: beside this file in `dist`; from sources (tests) the build's. */
const ENTRY = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/isolation/child.js', import.meta.url)
  : new URL('./child.js', import.meta.url);

/** Above this a process is not given another file: the next one would start with too little room. */
const RETIRE_ABOVE_BYTES = 170 * 1024 * 1024;

/** What the process holds before it has read anything large. */
const SLIM_BYTES = 68 * 1024 * 1024;

/** One process that reads files, one at a time; it is replaced when a file breaks it or leaves it too large. */
export class ReadingProcess {
  #child: ChildProcess | undefined;
  #ready: Promise<void> = Promise.resolve();
  readonly #patience: number;

  constructor(patience: number) {
    this.#patience = patience;
  }

  /** The running process's id, for measuring. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts the process, if it is not running, and waits until it can read. */
  async warm(): Promise<void> {
    if (this.#child === undefined) this.#start();
    await this.#ready;
  }

  /** @throws FormatError, `formats.took_too_long`, `formats.took_too_much_memory` and `formats.crashed` among them */
  async read(bytes: Uint8Array, options: ExtractOptions): Promise<DirectExtraction> {
    await this.warm();
    const child = this.#child;
    if (child?.pid === undefined) throw new FormatError('formats.crashed');
    child.ref();
    child.channel?.ref();
    try {
      return await this.#converse(child, child.pid, { bytes, options });
    } finally {
      if (this.#child === child) this.#rest(child);
    }
  }

  /** Ends the process if it has grown, so that another one has its room; the next file starts a new one. */
  makeRoom(): void {
    const usage = this.#child?.pid === undefined ? undefined : findUsage(this.#child.pid);
    if (usage === undefined || usage.residentBytes > SLIM_BYTES) this.close();
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #converse(child: ChildProcess, pid: number, request: ReadRequest): Promise<DirectExtraction> {
    return new Promise((resolve, reject) => {
      let characters = 0;
      const settle = (): void => {
        stopWatching();
        child.off('message', onMessage);
        child.off('exit', onExit);
      };
      const fail = (error: FormatError): void => {
        settle();
        reject(error);
      };
      const onMessage = (reply: ReadReply): void => {
        if (reply.type === 'progress') characters = Math.max(characters, reply.characters);
        else if (reply.type === 'refused') fail(new FormatError(reply.code, reply.details));
        else if (reply.type === 'done') {
          settle();
          resolve(reply.outcome);
        }
      };
      const onExit = (): void => fail(new FormatError('formats.crashed'));
      const budget = readingBudget(request.bytes.length, () => characters, this.#patience);
      const stopWatching = watchProcess(pid, budget, (error) => {
        this.close();
        fail(error);
      });
      child.on('message', onMessage);
      child.once('exit', onExit);
      child.send(request, (error) => {
        if (error !== null) fail(new FormatError('formats.crashed'));
      });
    });
  }

  #start(): void {
    const child = fork(ENTRY, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: ['--max-old-space-size=1024', '--max-semi-space-size=4', ...permissionFlags()],
    });
    this.#child = child;
    const forget = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.once('exit', forget);
    this.#ready = new Promise((resolve, reject) => {
      child.once('message', () => {
        this.#rest(child);
        resolve();
      });
      child.once('error', reject);
      child.once('exit', () => reject(new FormatError('formats.crashed')));
    });
  }

  /** An idle process does not keep the desk from ending. */
  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    const usage = child.pid === undefined ? undefined : findUsage(child.pid);
    if (usage !== undefined && usage.residentBytes > RETIRE_ABOVE_BYTES) this.close();
  }
}

/** Node's own permissions: read, and one watching thread; no writing, no other processes, no native code. */
function permissionFlags(): string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  );
  return flag === undefined ? [] : [flag, '--allow-fs-read=*', '--allow-worker', '--no-warnings'];
}
