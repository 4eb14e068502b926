import { displayName, type Engagement, kindOf, type ProposedEngagement } from '@comity/domain';
import { sql } from 'kysely';
import { toJson } from '../json.ts';
import { foldText } from '../search/fold.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { findText } from './documents.ts';
import { listByIds as listEngagements, update as updateEngagement } from './engagements.ts';
import { UNDONE } from './history.ts';
import { listByIds as listParties } from './parties.ts';

/** Whether words are those of a paper. */
type Says = (words: string) => boolean;

/** Records and their past, and how they are to be called where the paper called them. */
interface Forgetting {
  readonly isGone: Says;
  /** Parties that nobody but the paper knows of: they leave the record. */
  readonly orphans: ReadonlySet<string>;
  /** How the others are called without the paper. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a paper says: its text, and the values that were taken from it as proposed (a name may stand in pieces in the text). */
async function wordsOf(tx: WorkspaceTx, documentId: string): Promise<Says> {
  const text = await findText(tx, documentId);
  const { rows } = await sql<{ engagement: ProposedEngagement }>`
    select payload->'engagement' as engagement from proposal
    where workspace_id = ${tx.workspaceId} and document_id = ${documentId} and kind = 'engagement' and state = 'accepted'
    order by id limit 20000`.execute(tx.db);
  const said = ` ${foldText(text?.rawText ?? '')} `;
  const taken = new Set(rows.flatMap(({ engagement }) => stringsIn(engagement)));
  return (words) => {
    const folded = foldText(words.replace(/…$/u, ''));
    return folded !== '' && (taken.has(words) || said.includes(folded));
  };
}

function stringsIn({
  title,
  place,
  notes,
  periodAsWritten,
  fields,
  parties,
  quantities,
}: ProposedEngagement): string[] {
  const own = Object.values(fields).flatMap((value) => (typeof value === 'number' ? [] : value));
  const counted = quantities.flatMap(({ of, hedge }) => [of, hedge]);
  const all = [title, place, notes, periodAsWritten, ...own, ...counted, ...parties.map((each) => each.nameAsPrinted)];
  return all.filter((text) => text !== null);
}

/** The state of a record without the words that are gone: its kind, its dates, its countries and its numbers stay. */
function without(state: Engagement, { isGone, orphans, names }: Forgetting): Engagement {
  const kept = <T extends string | null>(words: T): T | null => (words !== null && isGone(words) ? null : words);
  const codes = new Set(kindOf(state.kind).fields.flatMap(({ name, type }) => (/text/.test(type) ? [] : name)));
  const fields = Object.entries(state.fields).flatMap(([name, value]) => {
    if (codes.has(name) || typeof value === 'number') return [[name, value] as const];
    if (typeof value === 'string') return isGone(value) ? [] : [[name, value] as const];
    return [[name, value.filter((each) => !isGone(each))] as const];
  });
  return {
    ...state,
    title: kept(state.title) ?? '',
    place: kept(state.place),
    notes: kept(state.notes),
    periodAsWritten: kept(state.periodAsWritten),
    themes: state.themes.filter((theme) => !isGone(theme)),
    fields: Object.fromEntries(fields),
    quantities: state.quantities.map((each) => ({ ...each, of: kept(each.of), hedge: kept(each.hedge) })),
    parties: state.parties
      .filter(({ partyId, nameAsPrinted }) => !(orphans.has(partyId) && isGone(nameAsPrinted)))
      .map((party) =>
        isGone(party.nameAsPrinted)
          ? { ...party, nameAsPrinted: names.get(party.partyId) ?? party.nameAsPrinted }
          : party,
      ),
  };
}

interface PastState {
  readonly sequence: number;
  readonly recordId: string;
  readonly before: Engagement | null;
  readonly after: Engagement | null;
}

/** The records that ever rested on a paper, those that are gone by now as well. */
async function restedOn(tx: WorkspaceTx, documentId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select record_id::text as id from citation where workspace_id = ${tx.workspaceId} and document_id = ${documentId}
    union select coalesce(after, before)->>'recordId' from history
    where workspace_id = ${tx.workspaceId} and record_kind = 'citation' and coalesce(after, before)->>'documentId' = ${documentId}
    order by 1 limit 100000`.execute(tx.db);
  return rows.map(({ id }) => id);
}

async function pastOf(tx: WorkspaceTx, recordId: string): Promise<readonly PastState[]> {
  const { rows } = await sql<PastState>`
    select sequence, record_id, before, after from history
    where workspace_id = ${tx.workspaceId} and record_kind = 'engagement' and record_id = ${recordId}
    order by sequence limit 10000`.execute(tx.db);
  return rows;
}

/** What says that a record is so, apart from the paper that goes. */
async function otherSources(tx: WorkspaceTx, recordId: string, documentId: string): Promise<Says> {
  const { rows } = await sql<{ id: string }>`
    select distinct document_id as id from citation
    where workspace_id = ${tx.workspaceId} and record_id = ${recordId} and document_id <> ${documentId}
    order by 1 limit 100`.execute(tx.db);
  const says: Says[] = [];
  for (const { id } of rows) says.push(await wordsOf(tx, id));
  return (words) => says.some((each) => each(words));
}

/**
 * Parties that only the paper knows of: nobody made or edited them by hand (or it was taken back), and they take part in nothing but these records.
 * @param partyIds those whose names go
 */
async function orphansAmong(
  tx: WorkspaceTx,
  partyIds: readonly string[],
  recordIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id::text from unnest(${[...partyIds]}::uuid[]) as candidate (id)
    where not exists (select from workspace w where w.workspace_id = ${tx.workspaceId} and w.own_party_id = candidate.id)
      and not exists (select from engagement_party m where m.workspace_id = ${tx.workspaceId} and m.party_id = candidate.id
        and m.engagement_id <> all(${[...recordIds]}::uuid[]))
      and not exists (select from history h join change_set on change_set.workspace_id = h.workspace_id and change_set.id = h.change_set_id
        where h.workspace_id = ${tx.workspaceId} and h.record_id = candidate.id::text and change_set.kind in ('edit', 'setup')
          and not ${UNDONE})
    order by 1 limit 100000`.execute(tx.db);
  return rows.map(({ id }) => id);
}

/**
 * What has to be forgotten with a paper, to be asked before its text and citations go and done after.
 *
 * A record that rested on it stays: that something happened, when, with how many is the desk's own knowledge, since a person accepted it.
 * The words that only this paper said leave it, and its past; so does a party that nobody else knows of (docs/adr/0006).
 */
export async function prepareForgetting(tx: ChangeTx, documentId: string): Promise<() => Promise<void>> {
  const recordIds = await restedOn(tx, documentId);
  const saidHere = await wordsOf(tx, documentId);
  const records = new Map((await listEngagements(tx, recordIds)).map((record) => [record.id, record]));
  const gone = new Map<string, Says>();
  const past = new Map<string, readonly PastState[]>();
  const leaving = new Set<string>();
  const staying = new Set<string>();
  for (const id of recordIds) {
    const saidElsewhere = await otherSources(tx, id, documentId);
    const isGone: Says = (words) => saidHere(words) && !saidElsewhere(words);
    const states = await pastOf(tx, id);
    gone.set(id, isGone);
    past.set(id, states);
    const ever = states.flatMap(({ before, after }) => [...(before?.parties ?? []), ...(after?.parties ?? [])]);
    for (const party of ever) if (isGone(party.nameAsPrinted)) leaving.add(party.partyId);
    for (const party of records.get(id)?.parties ?? [])
      (isGone(party.nameAsPrinted) ? leaving : staying).add(party.partyId);
  }
  const candidates = [...leaving].filter((id) => !staying.has(id));
  const orphans = new Set(await orphansAmong(tx, candidates, recordIds));
  const names = new Map((await listParties(tx, [...leaving])).map((party) => [party.id, displayName(party).name]));
  return async () => {
    for (const [id, isGone] of gone) {
      const forgetting = { isGone, orphans, names };
      await forgetRecord(tx, records.get(id), past.get(id) ?? [], forgetting);
    }
    await sql`delete from party where workspace_id = ${tx.workspaceId} and id = any(${[...orphans]}::uuid[])`.execute(
      tx.db,
    );
    await sql`delete from history where workspace_id = ${tx.workspaceId} and record_kind = 'party'
      and record_id = any(${[...orphans]}::text[])`.execute(tx.db);
  };
}

async function forgetRecord(
  tx: ChangeTx,
  record: Engagement | undefined,
  past: readonly PastState[],
  forgetting: Forgetting,
): Promise<void> {
  if (record !== undefined) {
    const next = without(record, forgetting);
    if (toJson(next) !== toJson(record)) await updateEngagement(tx, record.id, null, next);
  }
  for (const { sequence, before, after } of record === undefined ? past : await pastOf(tx, record.id)) {
    const states = [before, after].map((state) => (state === null ? null : toJson(without(state, forgetting))));
    await sql`update history set before = ${states[0]}::jsonb, after = ${states[1]}::jsonb
      where workspace_id = ${tx.workspaceId} and sequence = ${sequence}`.execute(tx.db);
  }
}
