/**
 * A stand-in for the server while looking at screens: answers in the shape of the contracts, keeps nothing. For development only.
 * Run: node test/fixture-server.mjs [port] [state]; state is one of ready, empty, new, unset.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import * as data from './fixture-data.mjs';

const [port = '4460', state = 'ready'] = process.argv.slice(2);
const site = join(import.meta.dirname, '../dist/site');
const list = (items) => ({ items, total: items.length, next: null });
const problem = (status, code) => ({ status, body: { type: 'about:blank', title: code, status, code } });
const ok = (body) => ({ status: 200, body });
const changed = { changeSetId: '00000000-0000-4000-8000-000000000999' };

function answer(method, path, query) {
  const [, , noun, key, sub] = path.split('/');
  if (noun === 'installation') return ok({ state: state === 'new' ? 'new' : 'ready', version: '0.1.0' });
  if (noun === 'me')
    return state === 'new' || state === 'out'
      ? problem(401, 'auth.required')
      : ok(state === 'unset' ? { ...data.me, workspace: null } : data.me);
  if (noun === 'session') return method === 'DELETE' ? { status: 204 } : problem(401, 'auth.wrong_credentials');
  if (method !== 'GET')
    return ok({ ...changed, proposals: [], link: '/invitation#token=abc123', expiresAt: '2026-11-23T09:00:00Z' });
  switch (noun) {
    case 'today':
      return ok(
        state === 'empty'
          ? {
              ...data.today(false),
              openProposals: 0,
              questions: [],
              toVerify: 0,
              unverifiedNames: 0,
              recentDocuments: [],
              recentChanges: [],
              headlines: [],
              documents: 0,
              engagements: 0,
            }
          : data.today(query.get('x') !== null),
      );
    case 'documents':
      return ok(key ? data.page(key) : list(state === 'empty' ? [] : data.documents));
    case 'imports':
      return ok(data.importRecord(state === 'done' ? 'done' : 'running'));
    case 'proposals':
      return ok(list(data.proposals.filter((each) => each.state === 'open')));
    case 'engagements':
      if (key === 'timeline')
        return ok({
          years: Array.from({ length: 13 }, (_, index) => ({
            year: 2009 + index,
            kinds: {
              visit: 6 + ((index * 7) % 11),
              consignment: 2 + (index % 4),
              training: 1 + (index % 3),
              talks: index % 5,
            },
          })),
          undated: 4,
        });
      return ok(key ? data.engagementPage(key) : list(state === 'empty' ? [] : data.engagements));
    case 'parties':
      if (key)
        return ok({
          party: data.parties.find((each) => each.id === key) ?? data.parties[0],
          engagements: data.engagements.slice(0, 8),
          citations: data.engagementPage('').citations,
          history: data.history,
        });
      return ok(list(data.parties));
    case 'figures':
      if (key === 'headlines') return ok({ items: data.headlines(query.get('unconfirmed') === 'true') });
      if (key === 'lineage')
        return ok({
          records: data.engagements
            .slice(1, 6)
            .map((engagement) => ({ engagement, citations: data.engagementPage('').citations.slice(0, 1) })),
          total: 5,
        });
      return ok(
        data.figure(
          { measure: query.get('measure'), groupBy: query.get('groupBy') },
          query.get('unconfirmed') === 'true',
        ),
      );
    case 'adopted-figures':
      return ok({ items: data.adoptedFigures });
    case 'members':
      return ok({ items: data.members });
    case 'workspace':
      return ok(key === 'model-connector' ? { enabled: false, baseUrl: '', model: '', hasKey: false } : data.workspace);
    case 'search':
      return ok({
        items: [
          {
            type: 'document',
            id: data.documents[0].id,
            title: data.documents[0].title,
            subtitle: null,
            excerpt: {
              text: '…received nearly 100 batches of visiting delegations…',
              start: 120,
              marks: [{ start: 10, end: 20 }],
            },
            language: 'en',
            date: '2019-01-12',
          },
          {
            type: 'party',
            id: data.parties[0].id,
            title: 'Han River Red Cross Society',
            subtitle: 'National Society',
            excerpt: null,
            language: null,
            date: null,
          },
          {
            type: 'engagement',
            id: data.engagements[0].id,
            title: data.engagements[0].title,
            subtitle: '2014-08-22',
            excerpt: null,
            language: null,
            date: '2014-08-22',
          },
        ],
      });
    default:
      return sub === undefined ? problem(404, 'route.not_found') : problem(404, 'route.not_found');
  }
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('content-security-policy', policy);
  if (url.pathname === '/api/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': here\n\n');
    return;
  }
  if (url.pathname.startsWith('/api/')) {
    const { status, body } = answer(request.method ?? 'GET', url.pathname, url.searchParams);
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(body === undefined ? undefined : JSON.stringify(body));
    return;
  }
  const file = extname(url.pathname) === '' ? '/index.html' : url.pathname;
  const bytes = await readFile(join(site, file)).catch(() => undefined);
  response
    .writeHead(bytes ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    .end(bytes);
}).listen(Number(port), '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${port} (${state})\n`));
