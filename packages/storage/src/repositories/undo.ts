import type { RecordKind } from '@comity/domain';
import { StorageError } from '../errors.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { adoptedFigureStore } from './adopted-figures.ts';
import { citationStore } from './citations.ts';
import { documentStore } from './documents.ts';
import { engagementStore } from './engagements.ts';
import { findChangeSet } from './history.ts';
import { importStore } from './imports.ts';
import { invitationStore } from './invitations.ts';
import { memberStore } from './members.ts';
import { countEngagements, listByIds as listParties, partyStore } from './parties.ts';
import { proposalStore } from './proposals.ts';
import { type Entry, type RecordStore, sameState, type VersionedRecord, writeHistory } from './records.ts';
import { settingStore } from './settings.ts';
import { takeTurn } from './turn.ts';
import { workspaceStore } from './workspaces.ts';

/** Brings one record back to what it was, if it still is what the change made of it. @returns undefined where there was nothing left to do */
type Restore = (tx: ChangeTx, id: string, before: object | null, after: object | null) => Promise<Entry | undefined>;

function restoring<T extends VersionedRecord>(store: RecordStore<T>): Restore {
  const { kind } = store;
  return async (tx, id, before, after) => {
    const current = (await store.lock(tx, id)) ?? null;
    // Taken back by itself before.
    if (sameState(current, before)) return undefined;
    if (!sameState(current, after)) throw builtUpon(kind, id);
    const state = before as T | null;
    const next = state && { ...state, version: (current ?? state).version + 1 };
    if (next === null) await store.remove(tx, id);
    else if (current === null) await store.insert(tx, [next]);
    else await store.replace(tx, next);
    return { kind, id, before: current, after: next };
  };
}

const RESTORE: Readonly<Record<RecordKind, Restore>> = {
  workspace: restoring(workspaceStore),
  member: restoring(memberStore),
  invitation: restoring(invitationStore),
  party: restoring(partyStore),
  engagement: restoring(engagementStore),
  citation: restoring(citationStore),
  document: restoring(documentStore),
  proposal: restoring(proposalStore),
  'adopted-figure': restoring(adoptedFigureStore),
  import: restoring(importStore),
  setting: restoring(settingStore),
};

function builtUpon(kind: RecordKind, id: string): StorageError {
  return new StorageError(
    'changes.built_upon',
    `A later change rests on it: the ${kind} ${id} is no longer as it was left.`,
    {
      kind,
      id,
    },
  );
}

/**
 * Takes a change set back, in a change set of its own, which can be taken back in turn. It is refused as long as something later
 * rests on it.
 * @param recordId takes back only what the change set did to this record; the rest stands, and can be taken back later
 * @throws StorageError `changes.not_found`, `changes.already_undone`, `changes.final`, `changes.built_upon` with the `kind` and `id` of the record
 */
export async function undo(tx: ChangeTx, changeSetId: string, recordId: string | null = null): Promise<void> {
  await takeTurn(tx);
  const changeSet = await findChangeSet(tx, changeSetId);
  if (changeSet === undefined) throw changeNotFound(changeSetId);
  if (changeSet.kind === 'erasure') {
    throw new StorageError('changes.final', 'What was erased does not come back.', { changeSetId });
  }
  if (changeSet.undone) {
    throw new StorageError('changes.already_undone', 'The change is taken back already.', { changeSetId });
  }
  const steps = await collapse(tx, changeSetId);
  if (recordId === null) {
    await restore(tx, inOrder(steps));
    await markUndone(tx, changeSetId);
    return;
  }
  const own = steps.filter((step) => concerns(step, recordId));
  if (own.length === 0) throw changeNotFound(changeSetId);
  await restore(tx, inOrder(own));
  await restore(tx, await leftAlone(tx, steps, own));
}

function changeNotFound(changeSetId: string): StorageError {
  return new StorageError('changes.not_found', 'There is no such change.', { changeSetId });
}

/** What says that something later needs a record as it is. */
const RESTS_ON_IT: ReadonlySet<string> = new Set(['records.referenced', 'engagements.contains_itself']);

async function restore(tx: ChangeTx, steps: readonly Step[]): Promise<void> {
  const restored: Entry[] = [];
  for (const { kind, id, before, after } of steps) {
    try {
      const entry = await RESTORE[kind](tx, id, before, after);
      if (entry) restored.push(entry);
    } catch (error) {
      const rests = error instanceof StorageError ? RESTS_ON_IT.has(error.code) : isViolation(error);
      throw rests ? builtUpon(kind, id) : error;
    }
  }
  await writeHistory(tx, restored);
}

async function markUndone(tx: ChangeTx, changeSetId: string): Promise<void> {
  await tx.db
    .updateTable('changeSet')
    .set({ undoneBy: tx.changeSetId })
    .where('workspaceId', '=', tx.workspaceId)
    .where('id', '=', changeSetId)
    .execute();
}

/** A record's own part of a change: itself, its sources, and the proposals that became it. */
function concerns({ kind, id, before, after }: Step, recordId: string): boolean {
  const state: Readonly<Record<string, unknown>> = { ...(after ?? before) };
  if (kind === 'citation') return state['recordId'] === recordId;
  return id === recordId || (kind === 'proposal' && state['resultId'] === recordId);
}

/** Parties that the change made, that the steps just taken back named, and that take part in nothing any more. */
async function leftAlone(tx: ChangeTx, steps: readonly Step[], taken: readonly Step[]): Promise<readonly Step[]> {
  const named = new Set(taken.flatMap(({ kind, after }) => (kind === 'engagement' ? partyIdsOf(after) : [])));
  const made = steps.filter((step) => isMadeParty(step) && named.has(step.id));
  const ids = made.map(({ id }) => id);
  const used = await countEngagements(tx, ids);
  const asMade = new Map((await listParties(tx, ids)).map((party) => [party.id, party]));
  return made.filter(({ id, after }) => !used.has(id) && sameState(asMade.get(id) ?? null, after));
}

function partyIdsOf(engagement: object | null): readonly unknown[] {
  const parties: unknown = engagement !== null && 'parties' in engagement ? engagement.parties : [];
  return Array.isArray(parties) ? parties.map((party: { readonly partyId?: unknown }) => party.partyId) : [];
}

/** How much a change would take back. */
export interface Reach {
  /** Records and decisions that it touched beside this one; its own sources and the parties that it made do not count. */
  readonly others: number;
  /** Engagements that it touched. */
  readonly engagements: number;
}

/** @throws StorageError `changes.not_found` */
export async function reachOf(tx: WorkspaceTx, changeSetId: string, recordId: string): Promise<Reach> {
  const steps = await collapse(tx, changeSetId);
  if (steps.length === 0) throw changeNotFound(changeSetId);
  const others = steps.filter(
    (step) => !concerns(step, recordId) && step.kind !== 'citation' && !isMadeParty(step),
  ).length;
  return { others, engagements: steps.filter(({ kind }) => kind === 'engagement').length };
}

/** PostgreSQL's class 23 holds the integrity violations. */
function isViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23');
}

interface Step {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: object | null;
  after: object | null;
}

/** Each record once, from its first state to its last; what came last goes first. */
async function collapse(tx: WorkspaceTx, changeSetId: string): Promise<readonly Step[]> {
  const rows = await tx.db
    .selectFrom('history')
    .select(['recordKind', 'recordId', 'before', 'after'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('changeSetId', '=', changeSetId)
    .orderBy('sequence')
    .limit(1_000_000)
    .execute();
  const steps = new Map<string, Step>();
  for (const row of rows) {
    const key = `${row.recordKind} ${row.recordId}`;
    const step = steps.get(key);
    if (step === undefined)
      steps.set(key, { kind: row.recordKind, id: row.recordId, before: row.before, after: row.after });
    else step.after = row.after;
  }
  return [...steps.values()].reverse();
}

const isMadeParty = ({ kind, before }: Step): boolean => kind === 'party' && before === null;

/** What is rested upon goes last: parties that the change set made after every engagement, containers after their parts. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...partsBeforeContainers(steps.filter((step) => !isMadeParty(step))), ...steps.filter(isMadeParty)];
}

/**
 * An engagement that the change set made can go only after everything that it put inside it: those steps change places among
 * themselves, innermost first; all others stay where they are.
 */
function partsBeforeContainers(steps: readonly Step[]): readonly Step[] {
  const made = new Set(
    steps.filter((step) => step.kind === 'engagement' && step.before === null).map((step) => step.id),
  );
  const containerOf = new Map<string, string>();
  for (const { kind, id, after } of steps) {
    const container: unknown = kind === 'engagement' && after !== null && 'partOf' in after ? after.partOf : null;
    if (typeof container === 'string' && made.has(container)) containerOf.set(id, container);
  }
  const involved = new Set([...containerOf.keys(), ...containerOf.values()]);
  const isInvolved = (step: Step): boolean => step.kind === 'engagement' && involved.has(step.id);
  const depthOf = (id: string): number => {
    const container = containerOf.get(id);
    return container === undefined ? 0 : 1 + depthOf(container);
  };
  const sorted = steps.filter(isInvolved).sort((a, b) => depthOf(b.id) - depthOf(a.id));
  return steps.map((step) => (isInvolved(step) ? (sorted.shift() ?? step) : step));
}
