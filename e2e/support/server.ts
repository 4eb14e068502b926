import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface RunningServer {
  readonly url: string;
  /** The one-time link of a new installation. */
  readonly firstStartLink: string;
  readonly dataDirectory: string;
  readonly stop: () => Promise<void>;
}

/** Starts the product as its user does, on an empty data directory and a free port. */
export async function startComity(): Promise<RunningServer> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-e2e-'));
  const child = spawn(process.execPath, ['bin/comity.js', '--data', dataDirectory, 'serve', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await waitForWords(child, ['Ctrl-C stops the server']);
  const url = /Comity is ready:\s+(\S+)/.exec(said)?.[1];
  const firstStartLink = /^\s+(https?:\S+#?\S*)$/m.exec(said.slice(said.indexOf('first administrator')))?.[1];
  if (!url || !firstStartLink) throw new Error(`the server did not print its address and link:\n${said}`);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { url, firstStartLink, dataDirectory, stop };
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
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}\n${errors}`)));
  });
}
