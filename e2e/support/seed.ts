import { createServer, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type BrowserContextOptions, request } from 'playwright-core';
import { type Call, callerOf } from './call.ts';
import { newDataDirectory, removeData, startComity } from './server.ts';

/** A data directory that is only ever copied, and the cookies of its administrator. */
interface Seed {
  readonly dataDirectory: string;
  readonly signedIn: NonNullable<BrowserContextOptions['storageState']>;
}

/** Where the test files ask for the run's seed. */
const SEED_ADDRESS = 'COMITY_E2E_SEED';

/** Set up once a test run (vitest's `globalSetup`): the sample papers are read and decided once, when the first file asks for them. */
export default async function setUpRun(): Promise<() => Promise<void>> {
  const dataDirectory = newDataDirectory();
  let seed: Promise<Seed> | undefined;
  const server = createServer((_request, response) => {
    seed ??= plant(dataDirectory);
    seed.then(
      (planted) => response.end(JSON.stringify(planted)),
      (error) => response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.env[SEED_ADDRESS] = `http://127.0.0.1:${address.port}/`;
  return async () => {
    server.close();
    await seed?.catch(() => undefined);
    removeData(dataDirectory);
  };
}

/** @throws where the seed could not be planted, with the reason */
export async function findSeed(): Promise<Seed> {
  // `fetch` would wait five minutes at most, whatever the machine.
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(process.env[SEED_ADDRESS] ?? '', resolve).once('error', reject),
  );
  const said = await text(response);
  if (response.statusCode !== 200) throw new Error(`The sample desk could not be made: ${said}`);
  return JSON.parse(said) as Seed;
}

const ACCOUNT = { name: 'Mai Tran', email: 'mai@desk.example', password: 'a calm afternoon in May' };

async function plant(dataDirectory: string): Promise<Seed> {
  const server = await startComity(dataDirectory);
  const context = await request.newContext();
  try {
    const call = callerOf(context, server.url);
    const token = /#token=(\S+)/.exec(server.firstStartLink)?.[1];
    await call('POST', '/installation/administrator', { token, ...ACCOUNT });
    await call('POST', '/workspace/sample');
    await whenRead(call);
    await decideMost(call);
    return { dataDirectory, signedIn: await context.storageState() };
  } finally {
    await context.dispose();
    await server.stop();
  }
}

async function whenRead(call: Call): Promise<void> {
  for (;;) {
    const today = await call<{ runningImports: readonly unknown[]; documents: number }>('GET', '/today');
    if (today.runningImports.length === 0 && today.documents > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

interface Items<Item> {
  readonly items: readonly Item[];
}

async function decideMost(call: Call): Promise<void> {
  const { items: documents } = await call<Items<{ id: string; fileName: string }>>('GET', '/documents?limit=100');
  const left = new Set(documents.filter(({ fileName }) => /^(04|15|18)-/.test(fileName)).map(({ id }) => id));
  const { items } = await call<Items<{ id: string; version: number; documentId: string; payload: { kind: string } }>>(
    'GET',
    '/proposals?state=open&limit=200',
  );
  await call('POST', '/proposals/decide', {
    decision: 'accept',
    proposals: items
      .filter(({ documentId, payload }) => !left.has(documentId) && payload.kind === 'engagement')
      .map(({ id, version }) => ({ id, version })),
  });
}
