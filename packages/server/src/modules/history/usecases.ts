import { mayDo, type Permission } from '@comity/contracts';
import type { HistoryEntry } from '@comity/domain';
import {
  type ChangeTx,
  type Deed,
  engagements,
  listBuiltUpon as findBuiltUpon,
  history,
  reachOf,
  StorageError,
  undo,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { presentRows } from '../engagements/presenter.ts';
import { keepAnAdministrator } from '../members/usecases.ts';
import { present, shownKinds } from './presenter.ts';

/** The latest hundred changes of one record. */
export async function historyOf(
  tx: WorkspaceTx,
  recordId: string,
): Promise<readonly Result<'listHistory'>['items'][number][]> {
  return present(tx, (await history.list(tx, { recordId, limit: 100 })).items, () => ({}));
}

/** Of one change its most telling record: an import is one line, not five hundred proposals. */
const TELLING: readonly HistoryEntry['recordKind'][] = [
  'import',
  'adopted-figure',
  'engagement',
  'document',
  'party',
  'proposal',
  'workspace',
];

/** What of a change is told: where several proposals were decided together that, else what became of its most telling record. */
function mostTelling(deeds: readonly Deed[]): Deed | undefined {
  const decisions = deeds.find(({ changeKind, recordKind }) => changeKind !== 'import' && recordKind === 'proposal');
  if (decisions && decisions.count > 1) return decisions;
  const kind = TELLING.find((each) => deeds.some(({ recordKind }) => recordKind === each));
  const told = deeds.filter(({ recordKind }) => recordKind === kind);
  // What is made is often changed in the same breath, to find its place.
  return told.find(({ before }) => before === null) ?? told[0];
}

/** Changes as a line each, in the order of their ids; without those that the scope is not shown. */
async function presentChanges(
  tx: WorkspaceTx,
  changeSetIds: readonly string[],
): Promise<Result<'getChange'>['change'][]> {
  const deeds = await history.listDeeds(tx, changeSetIds, shownKinds(tx));
  const told = changeSetIds.flatMap((id) => mostTelling(deeds.filter(({ changeSetId }) => changeSetId === id)) ?? []);
  return [...(await present(tx, told, ({ count }) => ({ count })))];
}

/** What was done lately, a line a change. */
export async function recentHistory(tx: WorkspaceTx, limit: number): Promise<Result<'getToday'>['recentChanges']> {
  const latest = await history.listChangeSets(tx, limit * 2);
  const lines = await presentChanges(
    tx,
    latest.map(({ id }) => id),
  );
  return lines.slice(0, limit);
}

export async function listHistory(
  deps: Deps,
  actor: Actor,
  query: Call<'listHistory'>['query'],
): Promise<Result<'listHistory'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const { recordId, cursor, limit } = query;
    const { items, total, nextCursor } = await history.list(tx, {
      recordKinds: shownKinds(tx),
      ...(recordId !== undefined && { recordId }),
      ...(cursor !== undefined && { cursor }),
      limit,
    });
    return { items: await present(tx, items, () => ({})), total, next: nextCursor };
  });
}

/** Whose desk it is, how it is set up and who belongs to it: only those undo a change of it who may make one. */
const NEEDED: Readonly<Partial<Record<HistoryEntry['recordKind'], Permission>>> = {
  workspace: 'workspace.manage',
  setting: 'workspace.manage',
  member: 'members.manage',
  invitation: 'members.manage',
};

/**
 * Takes a change back, in a change of its own that can be taken back in turn.
 *
 * @param recordId takes back only what it did to this record
 * @throws Refusal `auth.forbidden`, `members.last_administrator`; StorageError `changes.not_found`, `changes.already_undone`, `changes.final`, `changes.built_upon`
 */
export async function undoChange(
  deps: Deps,
  actor: Actor,
  changeSetId: string,
  recordId: string | null = null,
): Promise<Result<'undoChange'>> {
  const done = await deps.database.change(actor.scope, { kind: 'undo' }, (tx) =>
    takeBack(tx, actor, changeSetId, recordId),
  );
  deps.events.publish(actor.workspaceId, {
    type: 'change',
    nouns: ['documents', 'imports', 'proposals', 'parties', 'engagements', 'figures'],
  });
  return done;
}

async function takeBack(
  tx: ChangeTx,
  actor: Actor,
  changeSetId: string,
  recordId: string | null,
): Promise<Result<'undoChange'>> {
  const kinds = await history.kindsTouched(tx, changeSetId);
  for (const kind of kinds) {
    if (!mayDo(actor.role, NEEDED[kind] ?? 'records.write')) throw new Refusal('auth.forbidden');
  }
  await undo(tx, changeSetId, recordId);
  if (kinds.includes('member')) await keepAnAdministrator(tx);
  return { changeSetId: tx.changeSetId };
}

/**
 * What taking a change back would mean, asked before it is done.
 *
 * @throws Refusal `auth.forbidden`; StorageError `changes.not_found`
 */
export async function getChange(
  deps: Deps,
  actor: Actor,
  changeSetId: string,
  recordId: string,
): Promise<Result<'getChange'>> {
  const known = await deps.database.inWorkspace(actor.scope, async (tx) => {
    const reach = await reachOf(tx, changeSetId, recordId);
    const [change] = await presentChanges(tx, [changeSetId]);
    if (!change) throw new Refusal('auth.forbidden');
    return { change, ...reach };
  });
  return { ...known, alone: await rehearse(deps, actor, changeSetId, recordId) };
}

const MOST_NAMED = 30;

/** What stands in the way of taking a change back: later changes, and the records that rest on it. */
export async function listBuiltUpon(deps: Deps, actor: Actor, changeSetId: string): Promise<Result<'listBuiltUpon'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const { changeSetIds, engagementIds } = await findBuiltUpon(tx, changeSetId);
    const named = await engagements.listByIds(tx, engagementIds.slice(0, MOST_NAMED));
    return {
      changes: await presentChanges(tx, changeSetIds.slice(0, MOST_NAMED)),
      engagements: [...(await presentRows(tx, named))],
      total: engagementIds.length,
    };
  });
}

/** Thrown at the end of what is only tried. */
class Rehearsed extends Error {}

/** Whether what a change did to one record can be taken back by itself: it is tried, and not kept. */
async function rehearse(deps: Deps, actor: Actor, changeSetId: string, recordId: string): Promise<boolean> {
  try {
    await deps.database.change(actor.scope, { kind: 'undo' }, async (tx) => {
      await takeBack(tx, actor, changeSetId, recordId);
      throw new Rehearsed();
    });
    return true;
  } catch (error) {
    if (error instanceof Rehearsed) return true;
    if (error instanceof StorageError && error.code.startsWith('changes.')) return false;
    throw error;
  }
}
