import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, watchPage } from './browser.ts';
import { type RunningServer, startComity } from './server.ts';

const ACCOUNT = { name: 'Mai Tran', email: 'mai@desk.example', password: 'a calm afternoon in May' };

export type Call = <Answer>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer>;

/** A desk with the sample papers, read and partly decided, and somebody signed in at it. */
export interface SampleDesk {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly page: Page;
  readonly call: Call;
  /** What the page should never have done. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

interface Items<Item> {
  readonly items: readonly Item[];
}

/** @param decided whether what the papers propose is accepted, but for three of them */
export async function openSampleDesk({ decided }: { readonly decided: boolean }): Promise<SampleDesk> {
  const [server, browser] = await Promise.all([startComity(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const call = callerOf(context, server.url);
  const token = /#token=(\S+)/.exec(server.firstStartLink)?.[1];
  await call('POST', '/installation/administrator', { token, ...ACCOUNT });
  await call('POST', '/workspace/sample');
  await whenRead(call);
  if (decided) await decideMost(call);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const trouble = watchPage(page, server.url);
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return { server, browser, page, call, trouble, close };
}

function callerOf(context: BrowserContext, url: string): Call {
  return async (method, path, body) => {
    const response = await context.request.fetch(`${url}/api${path}`, {
      method,
      headers: { origin: url, 'x-comity-csrf': '1' },
      ...(body && { data: body }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
}

async function whenRead(call: Call): Promise<void> {
  for (;;) {
    const today = await call<{ runningImports: readonly unknown[]; documents: number }>('GET', '/today');
    if (today.runningImports.length === 0 && today.documents > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
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
