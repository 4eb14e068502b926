import type { Party, PartyName } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  counts,
  engagements,
  ledger,
  type PartyDraft,
  parties,
  partiesNamed,
  StorageError,
  takeTurn,
  type WorkspaceTx,
  workspaces,
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

/** A party to find or to make, as a proposal or a person names it. */
export interface PartyMention {
  readonly nameAsPrinted: string;
  readonly kind: Party['kind'];
  readonly organisationKind: Party['organisationKind'];
  readonly country: string | null;
  readonly post: string | null;
}

/**
 * The party of each mention: the one that bears the very name (case, accents and punctuation aside) and is of that kind, else a new
 * one whose name nobody has verified. Where two bear it nobody guesses: a new one is made, and a person merges.
 */
export async function partiesFor(
  tx: ChangeTx,
  mentions: readonly PartyMention[],
): Promise<ReadonlyMap<string, string>> {
  const first = new Map(mentions.map((mention) => [mention.nameAsPrinted, mention]));
  const named = await partiesNamed(tx, [...first.keys()]);
  const bearers = new Map(
    (await parties.listByIds(tx, [...new Set([...named.values()].flat())])).map((party) => [party.id, party]),
  );
  const found = new Map<string, string>();
  for (const mention of first.values()) {
    const ids = (named.get(mention.nameAsPrinted) ?? []).filter((id) => fits(bearers.get(id), mention));
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      found.set(mention.nameAsPrinted, only);
      continue;
    }
    const { nameAsPrinted, kind, organisationKind, country, post } = mention;
    const draft = { nameAsPrinted, kind, organisationKind, country, post, verifiedName: null, names: [] };
    const made = await parties.create(tx, draft);
    found.set(mention.nameAsPrinted, made.id);
  }
  return found;
}

/** A person is never a body; two bodies of one name in two countries are two. */
function fits(party: Party | undefined, mention: PartyMention): boolean {
  if (!party) return false;
  if ((party.kind === 'person') !== (mention.kind === 'person')) return false;
  return party.country === null || mention.country === null || party.country === mention.country;
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
  return deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => ({
    party: await parties.create(tx, draft),
    changeSetId: tx.changeSetId,
  }));
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
  return deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => ({
    party: await parties.update(tx, partyId, version, party),
    changeSetId: tx.changeSetId,
  }));
}

/** @throws Refusal `parties.merge_itself`, `parties.merge_own`, `parties.not_found`; StorageError `records.stale` */
export async function mergeParties(
  deps: Deps,
  actor: Actor,
  { keep, merge }: Call<'mergeParties'>['body'],
): Promise<Result<'mergeParties'>> {
  return deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const ids = merge.map(({ id }) => id);
    if (ids.includes(keep.id)) throw new Refusal('parties.merge_itself');
    await takeTurn(tx);
    await requireVersions(tx, [keep, ...merge]);
    return { party: await mergeInto(tx, keep.id, ids), changeSetId: tx.changeSetId };
  });
}

async function requireVersions(
  tx: ChangeTx,
  seen: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  const current = new Map(
    (
      await parties.listByIds(
        tx,
        seen.map(({ id }) => id),
      )
    ).map((party) => [party.id, party]),
  );
  for (const { id, version } of seen) {
    const party = current.get(id);
    if (!party) throw new Refusal('parties.not_found', { details: { id } });
    if (party.version !== version) {
      throw new StorageError('records.stale', 'The party was changed since.', {
        kind: 'party',
        id,
        expectedVersion: version,
        current: party,
        attempted: null,
      });
    }
  }
}

/**
 * One party of several: its names take in theirs, everything they took part in becomes its own, and they go. What it does not say of
 * itself is taken from the first that does.
 *
 * @throws Refusal `parties.merge_own`: the desk's own party may take others in, and is never taken in
 */
export async function mergeInto(tx: ChangeTx, keepId: string, mergedIds: readonly string[]): Promise<Party> {
  const { ownPartyId } = await workspaces.get(tx);
  if (ownPartyId !== null && mergedIds.includes(ownPartyId)) throw new Refusal('parties.merge_own');
  const kept = await parties.get(tx, keepId);
  const merged = await parties.listByIds(tx, mergedIds);
  const first = <Field extends 'verifiedName' | 'organisationKind' | 'post' | 'country'>(field: Field) =>
    [kept, ...merged].find((party) => party[field] !== null)?.[field] ?? null;
  const verifiedName = first('verifiedName');
  for (const party of merged) {
    await reassign(tx, party.id, keepId);
    await citations.moveToRecord(tx, party.id, keepId);
    await parties.remove(tx, party.id, party.version);
  }
  return parties.update(tx, keepId, kept.version, {
    verifiedName,
    names: furtherNames({ ...kept, verifiedName }, merged),
    organisationKind: first('organisationKind'),
    post: first('post'),
    country: first('country'),
  });
}

/** Every name of parties that are one, each once: what was verified of the others stays an official name. */
function furtherNames(kept: Party, merged: readonly Party[]): readonly PartyName[] {
  const known = new Map<string, PartyName>();
  const add = (name: PartyName) => {
    const before = known.get(name.text);
    if (!before || (name.kind === 'official' && before.kind !== 'official')) known.set(name.text, name);
  };
  kept.names.forEach(add);
  for (const { verifiedName, nameAsPrinted, names } of merged) {
    if (verifiedName !== null) add({ text: verifiedName, language: null, kind: 'official' });
    add({ text: nameAsPrinted, language: null, kind: 'alias' });
    names.forEach(add);
  }
  return [...known.values()].filter(
    ({ text, kind }) => text !== kept.verifiedName && (text !== kept.nameAsPrinted || kind === 'official'),
  );
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

async function reassign(tx: ChangeTx, fromId: string, toId: string): Promise<void> {
  for (;;) {
    const page = await ledger.page(tx, { partyId: fromId, limit: 200 });
    if (page.items.length === 0) return;
    for (const engagement of page.items) {
      const own = engagement.parties.map((party) => (party.partyId === fromId ? { ...party, partyId: toId } : party));
      await engagements.update(tx, engagement.id, null, { parties: own });
    }
  }
}
