import {
  type AdoptedFigure,
  adoptionFault,
  computeFigure,
  type Engagement,
  type FigureQuery,
  type FigureResult,
  headlines as pickHeadlines,
  regionName,
} from '@comity/domain';
import {
  adoptedFigures,
  citations,
  counts,
  documents,
  engagements,
  figures,
  ledger,
  listSourceErased,
  type WorkspaceTx,
  workspaces,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import { requirePerson } from '../../platform/auth/policy.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { presentRows, showCitations } from '../engagements/presenter.ts';
import { accountNames } from '../history/presenter.ts';
import { canonicalQuery, queryOf, sameQuery } from './query.usecases.ts';
import { supposedLineage, supposedPassages } from './supposed-lineage.ts';
import { partyLabels, type Supposed, supposeAccepted } from './unconfirmed.ts';

type WireFigure = Result<'getFigure'>;
type WireHeadline = Result<'getHeadlines'>['items'][number];
export type WireAdopted = Result<'listAdoptedFigures'>['items'][number];

/** Keys of a grouping as people read them; countries and regions in the workspace's wording and language. */
export async function presentFigure(tx: WorkspaceTx, figure: FigureResult, unconfirmed: boolean): Promise<WireFigure> {
  const erased = await listSourceErased(tx);
  const { regionPreset, language } = await workspaces.get(tx);
  const { groupBy } = figure.query;
  const keys = figure.recorded.groups.map((group) => group.key);
  const names = groupBy === 'partner' ? await partyLabels(tx, keys) : new Map<string, string>();
  const labelOf = (key: string) =>
    groupBy === 'country' && key !== '' ? regionName(key, regionPreset, language) : (names.get(key) ?? key);
  const groups = figure.recorded.groups.map((group) => ({ ...group, label: labelOf(group.key) }));
  const sourceErased = await figures.listBehind(tx, figure.query, figure.stated, erased);
  return { ...figure, recorded: { ...figure.recorded, groups }, sourceErased, unconfirmed };
}

/** What is recorded and what is stated; unconfirmed, with everything that is still only proposed. */
export async function getFigure(deps: Deps, actor: Actor, address: Call<'getFigure'>['query']): Promise<WireFigure> {
  const query = queryOf(address);
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    if (address.unconfirmed !== true) return presentFigure(tx, await figures.compute(tx, query), false);
    const supposed = await supposeAccepted(tx, null);
    return presentFigure(tx, await computeSupposed(tx, supposed, query), true);
  });
}

async function computeSupposed(tx: WorkspaceTx, supposed: Supposed, query: FigureQuery): Promise<FigureResult> {
  if (supposed.proposed.size === 0) return figures.compute(tx, query);
  return computeFigure(supposed.engagements, query, await contextOf(tx, supposed.ownPartyId));
}

async function contextOf(tx: WorkspaceTx, ownPartyId: string | null) {
  return { ownPartyId, toVerify: new Set(await figures.listToVerify(tx)) };
}

/** The records that a number counts, each with the passages that say so. */
export async function getLineage(
  deps: Deps,
  actor: Actor,
  address: Call<'getLineage'>['query'],
): Promise<Result<'getLineage'>> {
  const query = queryOf(address);
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const key = address.key ?? null;
    if (address.unconfirmed === true) {
      const supposed = await supposeAccepted(tx, null);
      if (supposed.proposed.size > 0) return supposedLineage(tx, supposed, query, key, address);
    }
    const page = await figures.lineage(tx, query, key, {
      limit: address.limit,
      ...(address.cursor !== undefined && { cursor: address.cursor }),
    });
    return { records: await withCitations(tx, page.items), total: page.total, next: page.nextCursor };
  });
}

async function withCitations(tx: WorkspaceTx, items: readonly Engagement[]): Promise<Result<'getLineage'>['records']> {
  const rows = await presentRows(tx, items);
  const all = await showCitations(
    tx,
    await citations.listByRecords(
      tx,
      items.map((each) => each.id),
    ),
  );
  const byRecord = new Map<string, (typeof all)[number][]>();
  for (const citation of all) byRecord.set(citation.recordId, [...(byRecord.get(citation.recordId) ?? []), citation]);
  return rows.map((engagement) => ({ engagement, citations: byRecord.get(engagement.id) ?? [] }));
}

const MOST_HEADLINES = 12;

/** The figures worth a first look, each with the sentences behind it. */
export async function getHeadlines(
  deps: Deps,
  actor: Actor,
  { unconfirmed, importId }: Call<'getHeadlines'>['query'],
): Promise<Result<'getHeadlines'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => ({
    items:
      unconfirmed === true || importId !== undefined
        ? await supposedHeadlines(tx, importId)
        : await recordedHeadlines(tx, MOST_HEADLINES),
  }));
}

async function supposedHeadlines(tx: WorkspaceTx, importId: string | undefined): Promise<readonly WireHeadline[]> {
  const papers =
    importId === undefined ? null : new Set((await documentsOfImport(tx, importId)).map((document) => document.id));
  const supposed = await supposeAccepted(tx, papers);
  if (supposed.proposed.size === 0) return recordedHeadlines(tx, MOST_HEADLINES);
  const context = await contextOf(tx, supposed.ownPartyId);
  const adopted = await presentAdopted(tx, await adoptedFigures.list(tx));
  const isEcho = echoes();
  const found = pickHeadlines(supposed.engagements, MOST_HEADLINES * 3, context)
    .filter((figure) => !isEcho(figure))
    .slice(0, MOST_HEADLINES);
  return Promise.all(
    found.map(
      async (figure): Promise<WireHeadline> => ({
        figure: await presentFigure(tx, figure, true),
        passages: await supposedPassages(tx, supposed, figure),
        adopted: adopted.find((each) => sameQuery(each.query, figure.query)) ?? null,
      }),
    ),
  );
}

async function documentsOfImport(tx: WorkspaceTx, importId: string) {
  const found = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await documents.list(tx, { importId, limit: 200, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

/** Which figures matter is guessed from the statements and one record of each kind; the numbers themselves are computed in full. */
export async function recordedHeadlines(tx: WorkspaceTx, limit: number): Promise<readonly WireHeadline[]> {
  const statements = await ledger.page(tx, { aggregate: true, byOthers: false, limit: 200 });
  const held = await counts.kindsHeld(tx);
  const samples = [...(await engagements.listByIds(tx, held))].sort((a, b) => held.indexOf(a.id) - held.indexOf(b.id));
  const adopted = await presentAdopted(tx, await adoptedFigures.list(tx));
  const picked = pickHeadlines([...statements.items, ...samples], limit * 2);
  // What somebody decided to print comes first, whatever the statements are.
  const queries = [...adopted.map((each) => each.query), ...picked.map((each) => each.query)];
  const distinct = queries.filter((query, index) => queries.findIndex((other) => sameQuery(other, query)) === index);
  const isEcho = echoes();
  const found: WireHeadline[] = [];
  for (const query of distinct) {
    if (found.length === limit) break;
    const figure = await figures.compute(tx, query);
    if (isEcho(figure)) continue;
    found.push({
      figure: await presentFigure(tx, figure, false),
      passages: await recordedPassages(tx, figure),
      adopted: adopted.find((each) => sameQuery(each.query, figure.query)) ?? null,
    });
  }
  return found;
}

/** One statement is one headline: a figure that shows the same statements as one that was asked about before says nothing new. */
function echoes(): (figure: FigureResult) => boolean {
  const told = new Set<string>();
  return ({ query, stated }) => {
    if (stated.length === 0) return false;
    const key = `${query.measure} ${stated.map((each) => each.engagementId).join(' ')}`;
    const isEcho = told.has(key);
    told.add(key);
    return isEcho;
  };
}

const MOST_PASSAGES = 8;

/** The sentences of the statements first, then of some of the records that are counted. */
async function recordedPassages(tx: WorkspaceTx, figure: FigureResult): Promise<WireHeadline['passages']> {
  const stated = figure.stated.map((each) => each.engagementId);
  const counted = await figures.lineage(tx, figure.query, null, { limit: 5 });
  const ids = [...stated, ...counted.items.map((each) => each.id)];
  const shown = await showCitations(tx, await citations.listByRecords(tx, ids));
  return ids
    .flatMap((id) => shown.filter((citation) => citation.recordId === id && citation.field === '').slice(0, 2))
    .slice(0, MOST_PASSAGES)
    .map(({ recordId, documentId, start, end, quote }) => ({ id: recordId, documentId, start, end, quote }));
}

async function presentAdopted(tx: WorkspaceTx, list: readonly AdoptedFigure[]): Promise<readonly WireAdopted[]> {
  const names = await accountNames(tx);
  const erased = await listSourceErased(tx);
  return Promise.all(
    list.map(async (figure) => {
      const { query, basis, adoptedBy } = figure;
      const behind =
        basis.kind === 'stated'
          ? erased.filter((id) => id === basis.engagementId)
          : await figures.listBehind(tx, query, [], erased);
      return { ...figure, adoptedBy: names.get(adoptedBy) ?? '', sourceErased: behind.length > 0 };
    }),
  );
}

export async function listAdopted(tx: WorkspaceTx): Promise<readonly WireAdopted[]> {
  return presentAdopted(tx, await adoptedFigures.list(tx));
}

/** Today has begun somewhere when it has begun at UTC+14. */
const FARTHEST_ZONE_MS = 14 * 3_600_000;

/**
 * What the responsible person decided to print. A figure that was adopted before for the same question is replaced; history keeps it.
 *
 * @throws Refusal `figures.…` where its words, its basis or the calendar contradict it (`adoptionFault`)
 */
export async function adoptFigure(
  deps: Deps,
  actor: Actor,
  body: Call<'adoptFigure'>['body'],
): Promise<Result<'adoptFigure'>> {
  requirePerson(actor);
  const query = canonicalQuery({ ...body.query, groupBy: 'none' });
  const latestDay = new Date(deps.clock.now().getTime() + FARTHEST_ZONE_MS).toISOString().slice(0, 10);
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const fault = adoptionFault({ ...body, query }, await figures.compute(tx, query), latestDay);
    if (fault) throw new Refusal(`figures.${fault}`);
    const approver = body.approver || ((await accountNames(tx)).get(actor.scope.accountId ?? '') ?? '');
    const draft = { ...body, query, approver };
    const before = await adoptedFigures.findByQuery(tx, draft.query);
    const figure = before
      ? await adoptedFigures.update(tx, before.id, before.version, draft)
      : await adoptedFigures.adopt(tx, draft);
    const [adopted] = await presentAdopted(tx, [figure]);
    if (!adopted) throw new Error('an adopted figure was not presented');
    return { adopted, changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['figures'] });
  return done;
}

export async function withdrawFigure(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
): Promise<Result<'withdrawFigure'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    await adoptedFigures.revoke(tx, id, version);
    return { changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['figures'] });
  return done;
}
