import type { HistoryEntry } from '@comity/domain';
import { engagements, listShown, members, readsEverything, type WorkspaceTx } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';

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

/** The kinds of records whose past the scope is shown. */
export function shownKinds(tx: WorkspaceTx): readonly HistoryEntry['recordKind'][] {
  return readsEverything(tx) ? [...SHOWN_TO_ALL, ...SHOWN_TO_READERS] : SHOWN_TO_ALL;
}

/** Entries that the scope is shown, each with what it carries beside. */
export async function present<Entry extends HistoryEntry, Extra extends object>(
  tx: WorkspaceTx,
  entries: readonly Entry[],
  extraOf: (entry: Entry) => Extra,
): Promise<readonly (WireEntry & Extra)[]> {
  const names = await accountNames(tx);
  const kinds = shownKinds(tx);
  const told = await wordsTold(tx, entries);
  const containers = await containersIn(tx, entries.filter(told));
  return entries
    .filter(({ recordKind }) => kinds.includes(recordKind))
    .map((entry) => ({
      ...extraOf(entry),
      changeSetId: entry.changeSetId,
      at: entry.at,
      by: entry.by === null ? NOBODY : (names.get(entry.by) ?? NOBODY),
      action: actionOf(entry),
      recordKind: entry.recordKind,
      recordId: entry.recordId,
      before: told(entry) ? entry.before : null,
      after: told(entry) ? entry.after : null,
      containers: told(entry) ? containers(entry) : [],
      undone: entry.undone,
    }));
}

/** The records that entries name as what contains theirs, as the scope may read them; one that is gone has no name any more. */
async function containersIn(
  tx: WorkspaceTx,
  entries: readonly HistoryEntry[],
): Promise<(entry: HistoryEntry) => WireEntry['containers']> {
  const idsOf = ({ before, after }: HistoryEntry) =>
    [before?.['partOf'], after?.['partOf']].filter((id): id is string => typeof id === 'string');
  const found = await engagements.listByIds(tx, [...new Set(entries.flatMap(idsOf))]);
  const byId = new Map(
    found.map(({ id, title, kind, direction, place, period }) => [id, { id, title, kind, direction, place, period }]),
  );
  return (entry) => [...new Set(idsOf(entry))].flatMap((id) => byId.get(id) ?? []);
}

/** Records whose states hold words of papers. */
const IN_WORDS: ReadonlySet<HistoryEntry['recordKind']> = new Set(['engagement', 'party']);

/**
 * Whether the states of an entry are told, beside the fact: what a record said may be the words of a paper that not everybody may
 * read, and of a record that is gone nobody can tell any more.
 */
async function wordsTold(tx: WorkspaceTx, entries: readonly HistoryEntry[]): Promise<(entry: HistoryEntry) => boolean> {
  if (readsEverything(tx)) return () => true;
  const ids = entries.filter(({ recordKind }) => IN_WORDS.has(recordKind)).map(({ recordId }) => recordId);
  const shown = await listShown(tx, [...new Set(ids)]);
  return ({ recordKind, recordId }) => !IN_WORDS.has(recordKind) || shown.has(recordId);
}

/** A stable code of what was done: `engagements.updated`. */
function actionOf({ recordKind, before, after, changeKind }: HistoryEntry): string {
  // Records lose the words of the paper; which these were is no longer there to be told.
  if (changeKind === 'erasure') return 'document.erased';
  if (changeKind === 'undo' && after !== null) return `${recordKind}.restored`;
  if (recordKind === 'proposal' && before !== null && after !== null) return `proposal.${String(after.state)}`;
  return `${recordKind}.${before === null ? 'created' : after === null ? 'removed' : 'updated'}`;
}
