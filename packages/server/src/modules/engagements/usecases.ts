import type { Engagement, EngagementDraft } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  counts,
  engagements,
  type LedgerFilter,
  type LedgerSort,
  ledger,
  parties,
  proposals,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { historyOf } from '../history/usecases.ts';
import { requireFitsInside, requireFitsKind } from './policy.ts';
import { presentRows, showCitations } from './presenter.ts';

const SORTS: Readonly<Record<Call<'listEngagements'>['query']['sort'], LedgerSort>> = {
  '-date': 'newest',
  date: 'oldest',
  title: 'title',
  '-title': 'title-descending',
  kind: 'kind',
  '-kind': 'kind-descending',
};

function filterOf({ party, q, ...query }: Call<'getTimeline'>['query']): LedgerFilter {
  const filter = { ...query, partyId: party, text: q };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

export async function listEngagements(
  deps: Deps,
  actor: Actor,
  query: Call<'listEngagements'>['query'],
): Promise<Result<'listEngagements'>> {
  const { cursor, limit, sort, ...filters } = query;
  const filter = filterOf(filters);
  const asked = { ...filter, sort: SORTS[sort], limit, ...(cursor !== undefined && { cursor }) };
  // Counting all takes as long as the page: the database does both at once.
  const [page, total] = await Promise.all([
    deps.database.inWorkspace(actor.scope, async (tx) => {
      const { items, nextCursor } = await ledger.page(tx, asked);
      return { items: await presentRows(tx, items), next: nextCursor };
    }),
    deps.database.inWorkspace(actor.scope, (tx) => ledger.count(tx, filter)),
  ]);
  return { items: page.items, total, next: page.next };
}

export async function getTimeline(
  deps: Deps,
  actor: Actor,
  query: Call<'getTimeline'>['query'],
): Promise<Result<'getTimeline'>> {
  const cells = await deps.database.inWorkspace(actor.scope, (tx) => ledger.timeline(tx, filterOf(query)));
  const years = new Map<number, Record<string, number>>();
  let undated = 0;
  for (const { year, kind, count } of cells) {
    if (year === null) undated += count;
    else years.set(year, { ...years.get(year), [kind]: count });
  }
  return { years: [...years].map(([year, kinds]) => ({ year, kinds })), undated };
}

/** Everything about one record: what it contains, where it belongs, who says so, what was changed. */
export async function getEngagement(deps: Deps, actor: Actor, id: string): Promise<Result<'getEngagement'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const engagement = await engagements.find(tx, id);
    if (!engagement) throw new Refusal('engagements.not_found');
    const container = engagement.partOf === null ? undefined : await engagements.find(tx, engagement.partOf);
    const [containerRow] = await presentRows(tx, container ? [container] : []);
    const differing = await proposals.listByIds(tx, await counts.discrepanciesOf(tx, id));
    return {
      engagement,
      parties: await parties.listByIds(tx, [...new Set(engagement.parties.map((party) => party.partyId))]),
      citations: await showCitations(tx, await citations.listByRecord(tx, id)),
      parts: await presentRows(tx, await engagements.listParts(tx, id)),
      container: containerRow ?? null,
      discrepancies: differing.flatMap(({ id: proposalId, payload, passages }) =>
        payload.kind === 'discrepancy'
          ? [{ proposalId, finding: payload.finding, explanation: payload.explanation, passages }]
          : [],
      ),
      history: await historyOf(tx, id),
    };
  });
}

/** Writes a record that was typed or accepted, after the rules of its kind. */
async function recordEngagement(tx: ChangeTx, draft: EngagementDraft): Promise<Engagement> {
  requireFitsKind(draft);
  await requireContainer(tx, draft);
  return engagements.create(tx, draft);
}

/** Several at once, each with the id that it will bear. */
export async function recordEngagements(
  tx: ChangeTx,
  drafts: readonly (EngagementDraft & { readonly id: string })[],
): Promise<void> {
  for (const draft of drafts) {
    requireFitsKind(draft);
    await requireContainer(tx, draft);
  }
  await engagements.createMany(tx, drafts);
}

async function requireContainer(tx: ChangeTx, draft: EngagementDraft): Promise<void> {
  if (draft.partOf === null) return;
  const container = await engagements.find(tx, draft.partOf);
  if (!container) throw new Refusal('engagements.not_found', { details: { id: draft.partOf } });
  requireFitsInside(draft, container);
}

export async function createEngagement(
  deps: Deps,
  actor: Actor,
  draft: EngagementDraft,
): Promise<Result<'createEngagement'>> {
  const made = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => ({
    engagement: await recordEngagement(tx, draft),
    changeSetId: tx.changeSetId,
  }));
  changed(deps, actor);
  return made;
}

/** @throws StorageError `records.stale` with both states, `engagements.contains_itself` */
export async function updateEngagement(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, engagement: draft }: Call<'updateEngagement'>['body'],
): Promise<Result<'updateEngagement'>> {
  requireFitsKind(draft);
  const made = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    await requireContainer(tx, draft);
    return { engagement: await engagements.update(tx, id, version, draft), changeSetId: tx.changeSetId };
  });
  changed(deps, actor);
  return made;
}

/** What it contained stands for itself again. */
export async function removeEngagement(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, reason }: Call<'removeEngagement'>['body'],
): Promise<Result<'removeEngagement'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit', note: reason }, async (tx) => {
    for (const part of await engagements.listParts(tx, id))
      await engagements.update(tx, part.id, null, { partOf: null });
    await engagements.remove(tx, id, version);
    return { changeSetId: tx.changeSetId };
  });
  changed(deps, actor);
  return done;
}

function changed(deps: Deps, actor: Actor): void {
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['engagements', 'figures', 'parties'] });
}
