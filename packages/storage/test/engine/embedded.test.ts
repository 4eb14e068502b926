import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { type Engine, openEmbedded } from '../../src/engine/engine.ts';
import { isAlive, processStartedAt, sleep } from '../../src/engine/process.ts';

const root = mkdtempSync(join(tmpdir(), 'comity-engine-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function ask(engine: Engine, sql: string): Promise<unknown[]> {
  const client = new pg.Client(engine.connection());
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Processor time, ms, of the processes that this one started and that have ended: on a busy machine they wait, and work no more for it. Where
 * the system does not say, the clock's.
 * @see proc(5), /proc/pid/stat: cutime and cstime, in hundredths of a second
 */
function spentByChildren(): number {
  if (process.platform !== 'linux') return performance.now();
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

describe.each(['linux', 'darwin'] as const)('a process, as %s tells of it', (platform) => {
  it.skipIf(process.platform !== platform && process.platform !== 'linux')(
    'is known again by when it began; one that is gone is nobody',
    async () => {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      const began = processStartedAt(child.pid ?? 0, platform);
      expect(began).toBeTruthy();
      expect(processStartedAt(child.pid ?? 0, platform)).toBe(began);
      expect(processStartedAt(1, platform)).not.toBe(began);
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await gone;
      expect(processStartedAt(child.pid ?? 0, platform)).toBeNull();
    },
  );
});

// On a server there is nothing to start: these run with the embedded engine's tests.
describe.skipIf(process.env.TEST_DATABASE_URL)('the embedded engine', () => {
  const directory = join(root, 'desk');

  it('makes a UTF-8 database that listens on a private socket only, and starts warm in a fraction of that time', async () => {
    const atFirst = spentByChildren();
    const cold = await openEmbedded(directory);
    expect(await ask(cold, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await ask(cold, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    await ask(cold, 'create table kept (n int)');
    await ask(cold, 'insert into kept values (7)');
    await cold.close();
    const coldMs = spentByChildren() - atFirst;

    const warmMs: number[] = [];
    for (let start = 0; start < 5; start += 1) {
      const before = spentByChildren();
      const warm = await openEmbedded(directory);
      expect(await ask(warm, 'select n from kept')).toEqual([{ n: 7 }]);
      await warm.close();
      warmMs.push(spentByChildren() - before);
    }
    expect(Math.min(...warmMs)).toBeLessThan(coldMs / 2);
    expect(existsSync(join(directory, 'comity.lock'))).toBe(false);
  });

  it('works in a folder whose name has blanks, commas and letters of other scripts', async () => {
    const engine = await openEmbedded(join(root, 'Application Support', 'Dữ liệu, "所有"'));
    expect(await ask(engine, 'select 1 as n')).toEqual([{ n: 1 }]);
    await engine.close();
  });

  it('refuses a second server on the same data directory and names the process that holds it', async () => {
    const first = await openEmbedded(directory);
    await expect(openEmbedded(directory)).rejects.toMatchObject({
      code: 'storage.data_directory_in_use',
      details: { pid: process.pid },
    });
    await first.close();
  });

  it('takes over the lock of a process that was killed, even when its number now belongs to another', async () => {
    writeFileSync(
      join(directory, 'comity.lock'),
      JSON.stringify({ pid: process.pid, host: (await import('node:os')).hostname(), startedAt: '1', nonce: 'old' }),
    );
    const engine = await openEmbedded(directory);
    expect(JSON.parse(readFileSync(join(directory, 'comity.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await engine.close();
  });

  it('stops the database that a killed server left behind, and keeps what it had acknowledged', async () => {
    const script = `
      import { openEmbedded } from ${JSON.stringify(new URL('../../dist/engine/engine.js', import.meta.url).href)};
      const engine = await openEmbedded(${JSON.stringify(directory)});
      console.log(engine.pid());
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const orphan = await new Promise<number>((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(isAlive(orphan)).toBe(true);

    const engine = await openEmbedded(directory);
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(engine, 'select n from kept')).toEqual([{ n: 7 }]);
    await engine.close();
  });

  it('leaves another PostgreSQL of the machine alone that has come by the number of the one that was left behind', async () => {
    const words = ['-e', 'setInterval(() => {}, 1000)', 'postgres', '-D', '/another/cluster'];
    const other = spawn(process.execPath, words, { stdio: 'ignore' });
    const ended = new Promise((resolve) => other.once('exit', (_code, signal) => resolve(signal)));
    writeFileSync(join(directory, 'postgres', 'postmaster.pid'), `${other.pid}\n/gone\n`);
    const engine = await openEmbedded(directory);
    expect(await ask(engine, 'select n from kept')).toEqual([{ n: 7 }]);
    await engine.close();
    other.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
  });

  it('leaves no database running when a process ends without closing it', async () => {
    const script = `
      import { openEmbedded } from ${JSON.stringify(new URL('../../dist/engine/engine.js', import.meta.url).href)};
      const engine = await openEmbedded(${JSON.stringify(directory)});
      console.log(engine.pid());
      process.exit(3);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
    // On a busy machine it takes its time to stop; a database that stays is ended by the test's own limit.
    while (isAlive(pid)) await sleep(10);
  });

  it('starts the database again when its process is killed', async () => {
    const engine = await openEmbedded(directory);
    const killed = engine.pid();
    process.kill(killed ?? 0, 'SIGKILL');
    while (engine.pid() === undefined || engine.pid() === killed) await sleep(10);
    expect(await ask(engine, 'select n from kept')).toEqual([{ n: 7 }]);
    await engine.close();
  });

  it('is stopped also while it starts the database again, which is not left running', async () => {
    const engine = await openEmbedded(directory);
    const killed = engine.pid();
    process.kill(killed ?? 0, 'SIGKILL');
    while (engine.pid() === killed) await sleep(1);
    await engine.close();
    expect(engine.pid()).toBeUndefined();
    expect(existsSync(join(directory, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('keeps its socket elsewhere when the path of the data directory is longer than a socket path may be', async () => {
    const deep = join(root, 'a-very-long-name-of-a-folder'.repeat(4));
    mkdirSync(deep);
    const engine = await openEmbedded(deep);
    expect(String(engine.connection().host).length).toBeLessThan(90);
    expect(await ask(engine, 'select 1 as one')).toEqual([{ one: 1 }]);
    await engine.close();
  });

  it.runIf(process.getuid?.() === 0)(
    'runs as another account when started by root, also under a closed home',
    async () => {
      const home = join(root, 'home');
      mkdirSync(home, { mode: 0o700 });
      const engine = await openEmbedded(join(home, 'comity-data'));
      const base = readFileSync(join(home, 'comity-data', 'database-is-at.txt'), 'utf8').trim();
      expect(statSync(join(base, 'postgres')).uid).not.toBe(0);
      expect(await ask(engine, 'select 1 as one')).toEqual([{ one: 1 }]);
      await engine.close();
      rmSync(base, { recursive: true, force: true });
    },
  );
});
