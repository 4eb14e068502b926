import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, SWEEP } from '@comity/storage';
import { afterAll, expect, test } from 'vitest';
import { createApp, loadConfig } from '../src/index.ts';
import { deskOf, importFiles } from './desk.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-erased-'));
chmodSync(dataDirectory, 0o755);
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** Files anywhere in the data directory in which one of the words stands. */
function filesHolding(words: readonly string[]): readonly string[] {
  const sought = words.map((word) => Buffer.from(word));
  return readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(dataDirectory, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
    const bytes = readFileSync(file);
    return sought.some((word) => bytes.includes(word));
  });
}

const PARTNER = 'Quillhaven';
/** Longer than a row may be: it lies outside of its table. */
const paper = `In May 2013, the Eastport Red Cross Society received a delegation of 6 people of the ${PARTNER} Red Cross.\n\n${Array.from(
  { length: 2000 },
  (_, nth) => `Remark ${nth} on the ${PARTNER} visit was kept.`,
).join('\n\n')}\n`;

// On a server of somebody's there are no files to look into.
test.skipIf(process.env.TEST_DATABASE_URL)(
  'no file of the data directory holds a word of a paper that was erased',
  async () => {
    const database = await openDatabase({ dataDirectory });
    const app = await createApp({
      config: loadConfig({ dataDirectory, logLevel: 'error' }, {}),
      database,
      secret: 'a secret of forty letters that only the tests know',
    });
    try {
      const administrator = await deskOf({ app });
      const { files } = await importFiles(administrator, [
        { name: `${PARTNER}.txt`, content: paper },
        { name: 'kept.txt', content: paper.replaceAll(PARTNER, 'Danish').slice(0, 150) },
      ]);
      const params = { documentId: files[0]?.documentId ?? '' };
      const { proposals } = await administrator.call('getDocument', { params });
      await administrator.call('decideProposals', {
        body: { decision: 'accept', proposals: proposals.map(({ id, version }) => ({ id, version })) },
      });
      await database.asOwner(async (client) => {
        await client.query('analyze');
        await client.query('checkpoint');
      });
      const words = [PARTNER, PARTNER.toLowerCase()];
      expect(filesHolding(words).length).toBeGreaterThan(5);

      const { document } = await administrator.call('getDocument', { params });
      await administrator.call('eraseDocument', {
        params,
        body: { version: document.version, reason: 'its guests asked for it' },
      });
      const sweeps = async () => (await administrator.call('listJobs', {})).items.filter(({ kind }) => kind === SWEEP);
      await expect.poll(sweeps, { timeout: 20_000 }).toMatchObject([{ state: 'done' }]);
      expect(filesHolding(words)).toEqual([]);
      expect((await administrator.call('listDocuments', { query: { q: 'Danish' } })).total).toBe(1);
    } finally {
      await app.close();
      await database.close();
    }
  },
  60_000,
);
