import { mayDo, type Permission } from '@comity/contracts';
import type { HistoryEntry } from '@comity/domain';
import { history, listShown, members, undo, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { keepAnAdministrator } from '../members/usecases.ts';

type WireEntry = Result<'listHistory'>['items'][number];

/** Whoever acts for the system itself, or has left. */
const NOBODY = '';

/** Names of accounts by id, for what people did. */
export async function accountNames(tx: WorkspaceTx): Promise<ReadonlyMap<string, string>> {
  return new Map((await members.list(tx)).map((member) => [member.accountId, member.name]));
}

/** What of a record's past is shown: settings hold secrets, members and invitations are the administrators' business. */
const SHOWN_TO_ALL: readonly HistoryEntry['recordKind'][] = [
  'party',
  'engagement',
  'adopted-figure',
  'import',
  'workspace',
];
/** Records that quote papers: shown to those who may read every paper. */
const SHOWN_TO_READERS: readonly HistoryEntry['recordKind'][] = ['document', 'proposal', 'citation'];

const mayReadAll = (tx: WorkspaceTx): boolean => tx.scope.classifications.includes('restricted');

function shownKinds(tx: WorkspaceTx): readonly HistoryEntry['recordKind'][] {
  return mayReadAll(tx) ? [...SHOWN_TO_ALL, ...SHOWN_TO_READERS] : SHOWN_TO_ALL;
}

async function present(tx: WorkspaceTx, entries: readonly HistoryEntry[]): Promise<readonly WireEntry[]> {
  const names = await accountNames(tx);
  const undone = new Map<string, boolean>();
  for (const id of new Set(entries.map((entry) => entry.changeSetId))) {
    undone.set(id, ((await history.findChangeSet(tx, id))?.undoneBy ?? null) !== null);
  }
  const kinds = shownKinds(tx);
  const told = await wordsTold(tx, entries);
  return entries
    .filter(({ recordKind }) => kinds.includes(recordKind))
    .map((entry) => ({
      changeSetId: entry.changeSetId,
      at: entry.at,
      by: entry.by === null ? NOBODY : (names.get(entry.by) ?? NOBODY),
      action: actionOf(entry),
      recordKind: entry.recordKind,
      recordId: entry.recordId,
      before: told(entry) ? entry.before : null,
      after: told(entry) ? entry.after : null,
      undone: undone.get(entry.changeSetId) ?? false,
    }));
}

/** Records whose states hold words of papers. */
const IN_WORDS: ReadonlySet<HistoryEntry['recordKind']> = new Set(['engagement', 'party']);

/**
 * Whether the states of an entry are told, beside the fact: what a record said may be the words of a paper that not everybody may
 * read, and of a record that is gone nobody can tell any more.
 */
async function wordsTold(tx: WorkspaceTx, entries: readonly HistoryEntry[]): Promise<(entry: HistoryEntry) => boolean> {
  if (mayReadAll(tx)) return () => true;
  const ids = entries.filter(({ recordKind }) => IN_WORDS.has(recordKind)).map(({ recordId }) => recordId);
  const shown = await listShown(tx, [...new Set(ids)]);
  return ({ recordKind, recordId }) => !IN_WORDS.has(recordKind) || shown.has(recordId);
}

/** A stable code of what was done: `engagements.updated`. */
function actionOf({ recordKind, before, after, changeKind }: HistoryEntry): string {
  if (changeKind === 'undo') return `${recordKind}.restored`;
  if (recordKind === 'proposal' && before !== null && after !== null) return `proposal.${String(after.state)}`;
  return `${recordKind}.${before === null ? 'created' : after === null ? 'removed' : 'updated'}`;
}

/** The latest hundred changes of one record. */
export async function historyOf(tx: WorkspaceTx, recordId: string): Promise<readonly WireEntry[]> {
  return present(tx, (await history.list(tx, { recordId, limit: 100 })).items);
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

/** What was done lately, a line a change. */
export async function recentHistory(tx: WorkspaceTx, limit: number): Promise<readonly WireEntry[]> {
  const entries: HistoryEntry[] = [];
  for (const { id } of await history.listChangeSets(tx, limit * 2)) {
    const { items } = await history.list(tx, { changeSetId: id, limit: 50 });
    const kind = TELLING.find((each) => items.some((entry) => entry.recordKind === each));
    const entry = items.find((each) => each.recordKind === kind);
    if (entry) entries.push(entry);
  }
  return (await present(tx, entries)).slice(0, limit);
}

export async function listHistory(
  deps: Deps,
  actor: Actor,
  query: Call<'listHistory'>['query'],
): Promise<Result<'listHistory'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const { recordId, cursor, limit } = query;
    const page = await history.list(tx, {
      recordKinds: shownKinds(tx),
      ...(recordId !== undefined && { recordId }),
      ...(cursor !== undefined && { cursor }),
      limit,
    });
    const items = await present(tx, page.items);
    return { items, total: items.length, next: page.nextCursor };
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
 * @throws Refusal `auth.forbidden`, `members.last_administrator`; StorageError `changes.not_found`, `changes.already_undone`, `changes.built_upon`
 */
export async function undoChange(deps: Deps, actor: Actor, changeSetId: string): Promise<Result<'undoChange'>> {
  const done = await deps.database.change(actor.scope, { kind: 'undo' }, async (tx) => {
    const kinds = await history.kindsTouched(tx, changeSetId);
    for (const kind of kinds) {
      if (!mayDo(actor.role, NEEDED[kind] ?? 'records.write')) throw new Refusal('auth.forbidden');
    }
    await undo(tx, changeSetId);
    if (kinds.includes('member')) await keepAnAdministrator(tx);
    return { changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, {
    type: 'change',
    nouns: ['documents', 'imports', 'proposals', 'parties', 'engagements', 'figures'],
  });
  return done;
}
