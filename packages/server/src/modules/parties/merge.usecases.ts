import type { Party, PartyName } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  engagements,
  ledger,
  parties,
  StorageError,
  takeTurn,
  workspaces,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { partiesChanged } from './usecases.ts';

/** @throws Refusal `parties.merge_itself`, `parties.merge_own`, `parties.not_found`; StorageError `records.stale` */
export async function mergeParties(
  deps: Deps,
  actor: Actor,
  { keep, merge }: Call<'mergeParties'>['body'],
): Promise<Result<'mergeParties'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const ids = merge.map(({ id }) => id);
    if (ids.includes(keep.id)) throw new Refusal('parties.merge_itself');
    await takeTurn(tx);
    await requireVersions(tx, [keep, ...merge]);
    return { party: await mergeInto(tx, keep.id, ids), changeSetId: tx.changeSetId };
  });
  partiesChanged(deps, actor);
  return done;
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
