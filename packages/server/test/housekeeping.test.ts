import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHouse } from '../src/platform/jobs/housekeeping.ts';
import { createLog } from '../src/platform/log/log.ts';
import { deskOf, importFiles, memberOf, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What the log says of the house being kept, so many days from now. */
async function kept(daysFromNow: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const clock = { now: () => new Date(Date.now() + daysFromNow * 24 * 60 * 60 * 1000) };
  await keepHouse(
    server.database,
    clock,
    createLog('info', (line) => lines.push(line)),
  );
  return lines.map((line) => JSON.parse(line).message);
}

async function sessions(): Promise<number> {
  const { rows } = await server.database.asOwner((client) => client.query('select 1 from session'));
  return rows.length;
}

test('a quote that its paper no longer says is told to whoever looks after the installation; sessions that ran out go', async () => {
  const officer = await memberOf(server, await deskOf(server), 'officer');
  const content = 'In May 2012, the Eastport Red Cross Society received a delegation of the Fiji Red Cross Society.';
  await importFiles(officer, [{ name: 'fiji.txt', content }]);
  expect(await kept(0)).toEqual([]);
  expect(await sessions()).toBe(2);
  await server.database.asOwner((client) => client.query('update document_text set raw_text = upper(raw_text)'));
  expect(await kept(8)).toEqual(['passages no longer stand in their texts']);
  expect(await sessions()).toBe(0);
});
