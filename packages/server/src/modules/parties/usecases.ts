import type { Party } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  counts,
  ledger,
  type PartyDraft,
  parties,
  partiesNamed,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { presentRows, showCitations } from '../engagements/presenter.ts';
import { historyOf } from '../history/usecases.ts';
import { findPartyIds } from '../search/usecases.ts';

export function showParty(tx: WorkspaceTx, id: string): Promise<Party | undefined> {
  return parties.find(tx, id);
}

export function recordParty(tx: ChangeTx, draft: PartyDraft): Promise<Party> {
  return parties.create(tx, draft);
}

export async function listParties(
  deps: Deps,
  actor: Actor,
  query: Call<'listParties'>['query'],
): Promise<Result<'listParties'>> {
  const { q, kind, country, unverified, cursor, limit } = query;
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const filter = {
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      ...(unverified !== undefined && { unverified }),
    };
    if (q !== undefined && q !== '') {
      const ids = await findPartyIds(tx, q, 200);
      const known = new Map((await parties.listByIds(tx, ids)).map((party) => [party.id, party]));
      const items = ids
        .flatMap((id) => known.get(id) ?? [])
        .filter((party) => kind === undefined || party.kind === kind)
        .filter((party) => country === undefined || party.country === country)
        .filter((party) => unverified !== true || party.verifiedName === null);
      return { items: await withCounts(tx, items.slice(0, limit)), total: items.length, next: null };
    }
    const page = await parties.list(tx, { ...filter, ...(cursor !== undefined && { cursor }), limit });
    return {
      items: await withCounts(tx, page.items),
      total: await counts.countParties(tx, filter),
      next: page.nextCursor,
    };
  });
}

async function withCounts(tx: WorkspaceTx, items: readonly Party[]) {
  const engagements = await parties.countEngagements(
    tx,
    items.map((party) => party.id),
  );
  return items.map((party) => ({ ...party, engagements: engagements.get(party.id) ?? 0 }));
}

export async function createParty(deps: Deps, actor: Actor, draft: PartyDraft): Promise<Result<'createParty'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => ({
    party: await parties.create(tx, draft),
    changeSetId: tx.changeSetId,
  }));
  partiesChanged(deps, actor);
  return done;
}

/** With the latest of what it takes part in. */
export async function getParty(deps: Deps, actor: Actor, partyId: string): Promise<Result<'getParty'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const party = await parties.find(tx, partyId);
    if (!party) throw new Refusal('parties.not_found');
    const page = await ledger.page(tx, { partyId, limit: 200 });
    return {
      party,
      engagements: await presentRows(tx, page.items),
      citations: await showCitations(tx, await citations.listByRecord(tx, partyId)),
      history: await historyOf(tx, partyId),
    };
  });
}

export async function updateParty(
  deps: Deps,
  actor: Actor,
  partyId: string,
  { version, party }: Call<'updateParty'>['body'],
): Promise<Result<'updateParty'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => ({
    party: await parties.update(tx, partyId, version, party),
    changeSetId: tx.changeSetId,
  }));
  partiesChanged(deps, actor);
  return done;
}

/** Tells the pages that are open: records and figures show partners by their names, and are grouped by them. */
export function partiesChanged(deps: Deps, actor: Actor): void {
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['parties', 'engagements', 'figures'] });
}

/** Takes the names of one party further: what a confirmed spelling does. */
export async function addNames(tx: ChangeTx, partyId: string, names: readonly string[]): Promise<void> {
  const party = await parties.get(tx, partyId);
  const known = new Set([party.nameAsPrinted, party.verifiedName, ...party.names.map((name) => name.text)]);
  const fresh = [...new Set(names)].filter((name) => !known.has(name));
  if (fresh.length === 0) return;
  const aliases = fresh.map((text) => ({ text, language: null, kind: 'alias' as const }));
  await parties.update(tx, partyId, party.version, { names: [...party.names, ...aliases] });
}

/** Ids of the parties that bear any of these names, each once. */
export async function idsNamed(tx: WorkspaceTx, names: readonly string[]): Promise<readonly string[]> {
  return [...new Set([...(await partiesNamed(tx, names)).values()].flat())];
}
