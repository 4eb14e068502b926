import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { note } from './journal.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface RunningServer {
  readonly url: string;
  /** The one-time link of a new installation; empty once somebody has an account. */
  readonly firstStartLink: string;
  readonly stop: () => Promise<void>;
}

/** A data directory that is not there yet: `removeData` takes it away. */
export function newDataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'comity-e2e-'));
  // The account that PostgreSQL runs as where we are root has to pass; else the database would lie elsewhere, and stay.
  chmodSync(folder, 0o755);
  return join(folder, 'data');
}

export function removeData(dataDirectory: string): void {
  rmSync(dirname(dataDirectory), { recursive: true, force: true });
}

/** Starts the product as its user does, on a free port. */
export async function startComity(dataDirectory: string): Promise<RunningServer> {
  const child = spawn(process.execPath, ['bin/comity.js', '--data', dataDirectory, 'serve', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => note(`the server ended with ${code ?? signal}`));
  const said = await waitForWords(child, ['Ctrl-C stops the server']);
  const url = /Comity is ready:\s+(\S+)/.exec(said)?.[1];
  if (!url) throw new Error(`the server did not print its address:\n${said}`);
  const firstStartLink = /^\s+(https?:\S+#token=\S+)$/m.exec(said)?.[1] ?? '';
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, firstStartLink, stop };
}

function waitForWords(child: ChildProcess, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (words.every((word) => output.includes(word))) resolve(output);
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
      note(`server: ${chunk.trimEnd()}`);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}\n${errors}`)));
  });
}
