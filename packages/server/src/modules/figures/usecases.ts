import { computeFigure, type Engagement, type FigureQuery, type FigureResult } from '@comity/domain';
import { citations, figures, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { presentRows, showCitations } from '../engagements/presenter.ts';
import { presentFigure, type WireFigure } from './presenter.ts';
import { queryOf } from './query.usecases.ts';
import { supposedLineage } from './supposed-lineage.ts';
import { contextOf, type Supposed, supposeAccepted } from './unconfirmed.ts';

/** What is recorded and what is stated; unconfirmed, with everything that is still only proposed. */
export async function getFigure(deps: Deps, actor: Actor, address: Call<'getFigure'>['query']): Promise<WireFigure> {
  const query = queryOf(address);
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    if (address.unconfirmed !== true) return presentFigure(tx, await figures.compute(tx, query), null);
    const supposed = await supposeAccepted(tx, null);
    return presentFigure(tx, await computeSupposed(tx, supposed, query), supposed);
  });
}

async function computeSupposed(tx: WorkspaceTx, supposed: Supposed, query: FigureQuery): Promise<FigureResult> {
  if (supposed.proposed.size === 0) return figures.compute(tx, query);
  return computeFigure(supposed.engagements, query, await contextOf(tx, supposed));
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
