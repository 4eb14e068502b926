import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type ServerFile } from '@comity/contracts';
import { afterAll, expect, test } from 'vitest';
import { loadConfig, startServer } from '../src/index.ts';
import { installationSecret } from '../src/platform/security/installation-secret.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-start-'));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

test('a server starts on a free port where the usual one is taken, never instead of one that was asked for; tells the command how to reach it, refuses a second, and stops', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, '127.0.0.1', resolve);
  });
  const at = taken.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const config = { ...loadConfig({ dataDirectory, logLevel: 'silent' }, {}), port };
  await expect(startServer({ ...config, portMayChange: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const server = await startServer(config);
  try {
    expect(server.url).not.toBe(`http://127.0.0.1:${port}`);
    expect(server.firstStartLink).toMatch(new RegExp(`^${server.url}/welcome#token=[\\w-]{40,}$`));
    const path = join(dataDirectory, 'server.json');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(join(dataDirectory, 'secret')).mode & 0o077).toBe(0);
    const file: ServerFile = JSON.parse(await readFile(path, 'utf8'));
    expect(file).toMatchObject({ pid: process.pid, url: server.url });

    const command = createClient({
      fetch,
      baseUrl: file.url,
      headers: () => ({ authorization: `Bearer ${file.token}` }),
    });
    expect(await command('listMembers', {})).toEqual({ items: [] });
    const stranger = createClient({
      fetch,
      baseUrl: file.url,
      headers: () => ({ authorization: `Bearer ${'x'.repeat(43)}` }),
    });
    await expect(stranger('listMembers', {})).rejects.toMatchObject({ problem: { code: 'auth.required' } });

    await expect(startServer(config)).rejects.toMatchObject({ code: 'storage.data_directory_in_use' });
    expect(existsSync(path)).toBe(true);
  } finally {
    await server.stop();
    taken.close();
  }
  expect(existsSync(join(dataDirectory, 'server.json'))).toBe(false);
});

test('a secret that was cut short signs nobody in', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'comity-secret-'));
  try {
    writeFileSync(join(directory, 'secret'), '');
    await expect(installationSecret(directory)).rejects.toThrow('holds less than was written');
    rmSync(join(directory, 'secret'));
    const both = await Promise.all([installationSecret(directory), installationSecret(directory)]);
    expect(both[0]).toBe(both[1]);
    expect(readdirSync(directory)).toEqual(['secret']);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
