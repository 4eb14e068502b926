import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The command as it is built: `npm test` builds before it tests. */
const COMMAND = join(import.meta.dirname, '..', 'dist', 'main.js');

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly said: string;
}

/** Runs the command in a process of its own. @param input what it finds on its standard input */
export function runComity(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.once('close', (code) => resolve({ code, output, said }));
    // A command that ends without asking for input closes it first.
    child.stdin.on('error', () => undefined).end(input);
  });
}
