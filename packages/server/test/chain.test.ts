import { randomUUID } from 'node:crypto';
import { WorkspaceScope } from '@comity/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { supposeAccepted } from '../src/modules/figures/unconfirmed.ts';
import { deskOf, importFiles, type Person, startTestServer, type TestServer } from './desk.ts';

const PAPER = `Friends across the sea

From 2009 to the end of 2018, the Eastport Red Cross Society received nearly 100 batches of foreign delegations.

In 2010, the Eastport Red Cross Society received 15 batches of delegations from 22 countries and regions, 196 guests in all.

In June 2013, the Eastport Red Cross Society received a delegation of the Danish Red Cross.
`;

let server: TestServer;
let administrator: Person;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await deskOf(server);
});
afterAll(() => server.close());

describe('a paper becomes records and figures', () => {
  test('its text is read, proposed, accepted, counted, and each number opens the sentence that says so', async () => {
    const done = await importFiles(administrator, [{ name: 'friends.txt', content: PAPER }]);
    expect(done.files).toMatchObject([{ state: 'read', problem: null }]);
    const documentId = done.files[0]?.documentId ?? '';
    const page = await administrator.call('getDocument', { params: { documentId } });
    expect(page.rawText).toBe(PAPER);
    expect(page.proposals.length).toBeGreaterThan(2);
    for (const passage of page.proposals.flatMap((proposal) => proposal.passages)) {
      expect(PAPER.slice(passage.start, passage.end)).toBe(passage.quote);
    }

    const first = await administrator.call('getHeadlines', { query: { unconfirmed: 'true' } });
    expect(first.items[0]?.figure).toMatchObject({ unconfirmed: true });

    const { id: workspaceId } = await administrator.call('getWorkspace', {});
    const scope = WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });
    const look = (papers: ReadonlySet<string> | null, most?: number) =>
      server.database.inWorkspace(scope, (tx) => supposeAccepted(tx, papers, most));
    const all = await look(null);
    const heaviest = await look(null, 1);
    expect([all.notLookedAt, heaviest.proposed.size, heaviest.notLookedAt > 0]).toEqual([0, 1, true]);
    expect(await look(new Set([randomUUID()]), 1)).toMatchObject({ notLookedAt: 0 });

    const open = page.proposals.filter((proposal) => proposal.state === 'open');
    const decided = await administrator.call('decideProposals', {
      body: { decision: 'accept', proposals: open.map(({ id, version }) => ({ id, version })) },
    });
    const ledger = await administrator.call('listEngagements', { query: {} });
    expect(ledger.total).toBeGreaterThan(0);
    const figure = await administrator.call('getFigure', {
      query: { measure: 'batches', kind: 'visit', direction: 'incoming', from: '2009', to: '2018' },
    });
    expect(figure.stated[0]).toMatchObject({ quantity: { value: 100, qualifier: 'nearly' } });
    expect(figure.recorded.totals).toMatchObject([{ total: { value: 1 } }]);
    expect(figure.stated[0]?.contains.stated).toMatchObject([{ quantity: { value: 15 }, period: '2010' }]);

    await administrator.call('undoChange', { params: { changeSetId: decided.changeSetId } });
    expect((await administrator.call('listEngagements', { query: {} })).total).toBe(0);
    expect((await administrator.call('listProposals', { query: { state: 'open' } })).total).toBe(open.length);
  });
});
