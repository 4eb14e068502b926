import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp, loadConfig } from '../src/index.ts';
import { administratorOf, importFiles, type Person, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let administrator: Person;

beforeAll(async () => {
  // A folder that stands for the one that all users of a machine share: nobody else writes into it meanwhile.
  vi.stubEnv('TMPDIR', mkdtempSync(join(tmpdir(), 'comity-shared-')));
  server = await startTestServer();
  administrator = await administratorOf(server);
});
afterAll(async () => {
  await server.close();
  rmSync(tmpdir(), { recursive: true });
  vi.unstubAllEnvs();
});

/** What of ours lies in the folder that all users of the machine share. */
const shared = () => readdirSync(tmpdir()).filter((name) => /^comity-(?:upload|backup)/.test(name));

describe('files on their way in or out', () => {
  test('lie inside the data directory, and are gone when they have arrived', async () => {
    const before = shared();
    const { scratch, config } = server.app.deps;
    expect(scratch.startsWith(config.dataDirectory)).toBe(true);
    const seen = new Set<string>();
    const watching = watch(scratch, (_event, name) => seen.add(name?.replace(/-.*/, '') ?? ''));
    await administrator.call('setUpWorkspace', {
      body: {
        name: 'Desk',
        deskKind: 'society',
        ownParty: { name: 'Eastport Red Cross', otherNames: [], country: 'CN' },
        regionPreset: 'un',
        language: 'en',
        withSample: false,
      },
    });
    await importFiles(administrator, [{ name: 'visit.txt', content: 'In 2013 we received the Red Cross of Malta.' }]);
    const backup = await administrator.call('makeBackup', {});
    expect((await backup.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    await expect.poll(() => [...seen].sort()).toEqual(['backup', 'upload']);
    watching.close();
    await expect.poll(() => readdirSync(scratch)).toEqual([]);
    expect(shared()).toEqual(before);
  });

  test('that cannot be written end their request, and nothing else', async () => {
    const { scratch } = server.app.deps;
    const uploads = () => readdirSync(scratch).filter((name) => name.startsWith('upload-'));
    const end = 'end-of-part';
    const head = `--${end}\r\nContent-Disposition: form-data; name="files"; filename="visits.txt"\r\n\r\n`;
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      async pull(controller) {
        while (pieces === 0 && uploads().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        for (const name of uploads()) rmSync(join(scratch, name), { recursive: true });
        controller.enqueue(pieces === 0 ? new TextEncoder().encode(head) : new Uint8Array(64 * 1024).fill(97));
        pieces += 1;
      },
    });
    const headers = { 'content-type': `multipart/form-data; boundary=${end}`, 'x-comity-csrf': '1' };
    const upload = { method: 'POST', headers, body: endless, duplex: 'half' };
    const response = await administrator.fetch('/api/imports', upload);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'internal.error' });
    await importFiles(administrator, [{ name: 'after.txt', content: 'In 2014 we received the Red Cross of Cyprus.' }]);
  });

  test('that a killed server left behind are swept away at the next start', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-server-test-'));
    const left = join(dataDirectory, 'tmp', 'upload-of-a-killed-server');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, '0'), 'half of a paper');
    const own = await database();
    const config = loadConfig({ dataDirectory, logLevel: 'silent' }, {});
    const app = await createApp({ config, database: own, secret: 'a secret of forty letters for these tests' });
    expect(existsSync(left)).toBe(false);
    await app.close();
    await own.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  });
});
